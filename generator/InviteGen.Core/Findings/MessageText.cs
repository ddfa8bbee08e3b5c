using System.Globalization;
using System.Text;

namespace InviteGen.Core.Findings;

/// <summary>
/// Makes text safe to show in a message. Documents come from other people: what they contain must not end a line of the build's
/// output, because a line break can forge an error of another file; it must not command a terminal or a build server, and it must not
/// reorder or hide what stands beside it (Unicode UTS 55, section 3.2).
/// </summary>
public static class MessageText
{
    // Commands to the agents of Azure Pipelines and GitHub Actions, which look for them in the middle of a line, too.
    private static readonly string[] Commands = ["##vso[", "##["];

    /// <summary>
    /// The text on one line: white space such as a line break becomes a blank, and other characters that nobody sees are escaped, such as
    /// <c>\u202E</c>.
    /// </summary>
    /// <param name="text">Any text, even one that is not valid UTF-16.</param>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            Append(clean, text, i);
        }

        foreach (var command in Commands)
        {
            clean.Replace(command, "# " + command.Substring(1));
        }

        return clean.ToString();
    }

    private static void Append(StringBuilder clean, string text, int index)
    {
        var length = char.IsSurrogatePair(text, index) ? 2 : 1;
        if (char.IsWhiteSpace(text, index))
        {
            clean.Append(' ');
        }
        else if (IsSeen(text, index))
        {
            clean.Append(text, index, length);
        }
        else if (length == 2)
        {
            clean.Append(@"\U").Append(char.ConvertToUtf32(text, index).ToString("X8", CultureInfo.InvariantCulture));
        }
        else
        {
            clean.Append(@"\u").Append(((int)text[index]).ToString("X4", CultureInfo.InvariantCulture));
        }
    }

    // The zero-width joiners belong to the spelling of emoji, of Persian and of languages of India.
    private static bool IsSeen(string text, int index) =>
        text[index] is '\u200C' or '\u200D'
        || CharUnicodeInfo.GetUnicodeCategory(text, index) is not (UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate);
}
