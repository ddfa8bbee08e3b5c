using InviteGen.Core.Text;

namespace InviteGen.Core.Documents.ExternalDocuments;

/// <summary>
/// Which files a spec may refer to, itself or through others. Found without parsing: a word of the text that is the path of a
/// file counts, wherever it stands, so the answer may be too long but never too short.
/// </summary>
public static class ReferencedDocuments
{
    private const string ReferenceKey = "$ref";

    private static readonly string[] Extensions = [".json", ".yaml", ".yml"];

    private static readonly char[] Stops = ['\'', '"', '\n', '\r', ',', '{', '}', '[', ']', '#', '\t', ' '];

    private static readonly char[] QuotedStops = ['\n', '\r', '#'];

    /// <summary>The files of <paramref name="files"/> that a spec reaches, by path; the spec itself is none of them.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static IReadOnlyList<SpecText> Of(SpecProject project, IEnumerable<SpecText> files, CancellationToken cancellationToken)
    {
        var index = new FileIndex(files.Where(file => file != project.Spec));
        if (!index.All.Any())
        {
            return [];
        }

        var found = new HashSet<SpecText>();
        var open = new Stack<SpecText>(index.All.Where(MayNameItself).Where(found.Add).Concat(TextsOf(project)));
        while (open.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var text = open.Pop();
            foreach (var path in PathsIn(text))
            {
                if (index.Find(path) is { } file && found.Add(file))
                {
                    open.Push(file);
                }
            }
        }

        return [.. found.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>
    /// The texts that references of a spec stand in: its own, that of its preview, and what the overlay puts into both, which speaks for
    /// the document that it changes.
    /// </summary>
    public static IEnumerable<SpecText> TextsOf(SpecProject project)
    {
        foreach (var document in new[] { project.Spec, project.Preview }.OfType<SpecText>())
        {
            yield return document;
            if (project.Overlay is { } overlay)
            {
                yield return new SpecText(document.Path, overlay.Content);
            }
        }
    }

    /// <summary>What a file may mean by the words in it: paths, normalized, of which most lead nowhere.</summary>
    public static IEnumerable<string> PathsIn(SpecText text) =>
        WordsOf(text.Content).Distinct(StringComparer.Ordinal).Select(word => FilePath.Combine(text.Path, Unescape(word)));

    /// <summary>True when a file may say its own address in the network.</summary>
    internal static bool MayNameItself(SpecText text) =>
        text.Content.IndexOf("$id", StringComparison.Ordinal) >= 0 || text.Content.IndexOf("$self", StringComparison.Ordinal) >= 0;

    private static IEnumerable<string> WordsOf(string text) => References(text).Concat(Extensions.SelectMany(end => Ending(text, end)));

    // The value after the key, up to its end or its fragment: such a name may hold spaces or have no extension.
    private static IEnumerable<string> References(string text)
    {
        for (var at = text.IndexOf(ReferenceKey, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(ReferenceKey, at + ReferenceKey.Length, StringComparison.Ordinal))
        {
            var start = at + ReferenceKey.Length;
            while (start < text.Length && text[start] is '"' or '\'' or ':' or ' ' or '\t')
            {
                start++;
            }

            var quote = start < text.Length ? text[start - 1] : ' ';
            var end = quote is '"' or '\''
                ? text.IndexOfAny([quote, .. QuotedStops], start)
                : text.IndexOfAny(['\n', '\r', '#', '}', ','], start);
            if (start < text.Length)
            {
                yield return text.Substring(start, (end < 0 ? text.Length : end) - start).Trim();
            }
        }
    }

    private static IEnumerable<string> Ending(string text, string extension)
    {
        for (var at = text.IndexOf(extension, StringComparison.OrdinalIgnoreCase);
            at >= 0;
            at = text.IndexOf(extension, at + extension.Length, StringComparison.OrdinalIgnoreCase))
        {
            var start = text.LastIndexOfAny(Stops, Math.Max(at - 1, 0), Math.Min(at, MostOfAPath)) + 1;
            yield return text.Substring(start, at + extension.Length - start);
        }
    }

    // A long line without any of the stops must not be read again and again.
    private const int MostOfAPath = 1_000;

    private static string Unescape(string word) => word.IndexOf('%') >= 0 ? Uri.UnescapeDataString(word) : word;
}
