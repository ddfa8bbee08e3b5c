using System.Text.RegularExpressions;

namespace InviteGen.Bench.Shapes;

/// <summary>The words of a document, to tell its own numbers from those that a generator adds to names.</summary>
internal sealed partial class DocumentWords
{
    private readonly HashSet<string> _numbered = new(StringComparer.OrdinalIgnoreCase);

    public DocumentWords(IEnumerable<string> texts)
    {
        foreach (var word in texts.SelectMany(text => Word().Matches(text)).Select(match => match.Value))
        {
            // "Error_2" and "error-2" become the same name as "Error2". Whatever stands before the number may be cut off.
            var letters = Separator().Replace(word, "");
            foreach (var part in Numbered().Matches(letters).Concat(Numbering().Matches(letters)).Select(match => match.Value))
            {
                _numbered.Add(part);
            }
        }
    }

    /// <summary>True if a name has a number that no word of the document has behind or before the same letters.</summary>
    public bool HasInventedNumber(string name)
    {
        var behind = Numbered().Matches(name).ToDictionary(match => match.Index + match.Length, match => match.Value);
        var before = Numbering().Matches(name)
            .ToDictionary(match => match.Index + match.Value.TakeWhile(char.IsDigit).Count(), match => match.Value);
        return behind.Any(one => !_numbered.Contains(one.Value)
            && !(before.TryGetValue(one.Key, out var other) && _numbered.Contains(other)));
    }

    /// <summary>True if a name ends in eight hexadecimal digits with a number among them.</summary>
    public static bool EndsInHash(string name) => Hash().IsMatch(name);

    [GeneratedRegex("""[\p{L}\p{Nd}][\p{L}\p{Nd}_.\-/{} ]*""")]
    private static partial Regex Word();

    [GeneratedRegex("""[^\p{L}\p{Nd}]+""")]
    private static partial Regex Separator();

    /// <summary>A number with up to three letters before it.</summary>
    [GeneratedRegex("""\p{L}{1,3}\p{Nd}+""")]
    private static partial Regex Numbered();

    /// <summary>A number with up to three letters behind it.</summary>
    [GeneratedRegex("""\p{Nd}+\p{L}{1,3}""")]
    private static partial Regex Numbering();

    [GeneratedRegex("""(?=.{0,7}[0-9])(?=.{0,7}[A-F])[0-9A-F]{8}$""")]
    private static partial Regex Hash();
}
