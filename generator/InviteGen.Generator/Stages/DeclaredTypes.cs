using InviteGen.Core;
using InviteGen.Core.Primitives;

namespace InviteGen.Generator.Stages;

/// <summary>
/// The types that generated files declare. They are read from the text, which is what the compiler gets; a separate list could differ
/// from it. In generated files, only types start in the first column.
/// </summary>
internal static class DeclaredTypes
{
    private static readonly string[] Starts = ["public ", "internal "];
    private static readonly string[] Kinds = [" class ", " record struct ", " record ", " struct ", " interface ", " enum "];
    private static readonly char[] NameEnds = [' ', '(', '<', ';'];

    /// <summary>The names of the types without their namespace, each once and sorted. Types of a client have no type parameters.</summary>
    public static EquatableArray<string> Of(EquatableArray<GeneratedFile> files) => files
        .SelectMany(file => LinesOf(file.Content)).Select(NameIn).OfType<string>()
        .Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray();

    // Only lines that can declare a type become strings of their own: a client can have a million lines.
    private static IEnumerable<string> LinesOf(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var found and >= 0 ? found : text.Length;
            if (Starts.Any(word => string.CompareOrdinal(text, start, word, 0, word.Length) == 0))
            {
                yield return text.Substring(start, end - start);
            }

            start = end + 1;
        }
    }

    private static string? NameIn(string line)
    {
        var first = Kinds.Select(kind => (Kind: kind, At: line.IndexOf(kind, StringComparison.Ordinal)))
            .Where(found => found.At >= 0).OrderBy(found => found.At).ThenByDescending(found => found.Kind.Length).FirstOrDefault();
        if (first.Kind is null)
        {
            return null;
        }

        var start = first.At + first.Kind.Length;
        var end = line.IndexOfAny(NameEnds, start);
        return end < 0 ? line.Substring(start) : line.Substring(start, end - start);
    }
}
