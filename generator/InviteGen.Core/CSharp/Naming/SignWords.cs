using System.Text;

namespace InviteGen.Core.CSharp.Naming;

/// <summary>
/// Says signs in words where they are what tells one value from another: <c>+1</c> and <c>-1</c>, <c>name</c> and <c>-name</c>,
/// <c>&lt;</c> and <c>&lt;=</c>. Elsewhere they only stand between words (<c>gpt-4</c>) and count for nothing.
/// </summary>
internal static class SignWords
{
    private static readonly Dictionary<char, string> Words = new()
    {
        ['+'] = "Plus", ['-'] = "Minus", ['*'] = "Asterisk", ['/'] = "Slash", ['%'] = "Percent", ['^'] = "Caret",
        ['<'] = "Less", ['>'] = "Greater", ['='] = "Equal", ['!'] = "Not", ['~'] = "Tilde", ['&'] = "And", ['|'] = "Or",
        ['.'] = "Dot", [','] = "Comma", [':'] = "Colon", [';'] = "Semicolon", ['?'] = "Question", ['_'] = "Underscore",
        ['#'] = "Hash", ['@'] = "At", ['$'] = "Dollar", [' '] = "Space",
    };

    /// <summary>The value with words in the place of the signs that count; an empty one is <c>Empty</c>.</summary>
    public static string Spell(string value)
    {
        var isAllSigns = !value.Any(char.IsLetterOrDigit);
        var spelled = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            var counts = isAllSigns
                || (i == 0 && value[i] is '+' or '-')
                || (value[i] == '+' && i + 1 < value.Length && char.IsDigit(value[i + 1]));
            spelled.Append(counts && Words.TryGetValue(value[i], out var word) ? $" {word} " : value[i].ToString());
        }

        return value.Length == 0 ? "Empty" : spelled.ToString();
    }
}
