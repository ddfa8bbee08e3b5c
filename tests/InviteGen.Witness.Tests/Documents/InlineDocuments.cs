using System.Text.RegularExpressions;

namespace InviteGen.Witness.Tests.Documents;

/// <summary>
/// The documents of OpenAPI 2.0 and 3.0 that stand in the source of tests as raw strings, each in a file of its own. Those that a test
/// puts together from pieces are not among them.
/// </summary>
internal sealed partial class InlineDocuments : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("invitegen-witness");

    /// <summary>The documents, each called by its source file and its number there.</summary>
    /// <param name="root">The folder that paths are relative to.</param>
    /// <param name="below">The folder in it to look in.</param>
    public IReadOnlyList<SpecDocument> Find(string root, string below) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(root, below), "*.cs", SearchOption.AllDirectories)
            .Select(file => (File: file, Path: Path.GetRelativePath(root, file).Replace('\\', '/')))
            .Where(one => !one.Path.Split('/').Any(DocumentFolder.OutputFolders.Contains))
            .OrderBy(one => one.Path, StringComparer.Ordinal)
            .SelectMany(one => RawString().Matches(File.ReadAllText(one.File).ReplaceLineEndings("\n")).Select(TextOf)
                .Where(text => SpecDocument.Of("", "", text).Version is "2.0" or "3.0")
                .Select((text, index) => SpecDocument.Of($"{one.Path} #{index + 1}", "", text)))
            .Select(Write),
    ];

    public void Dispose() => _folder.Delete(recursive: true);

    private SpecDocument Write(SpecDocument document, int index)
    {
        var file = Path.Combine(_folder.FullName, $"{index}.yaml");
        File.WriteAllText(file, document.Text);
        return document with { FullPath = file };
    }

    // The quotes at the end say how far the text is indented (C#, raw string literals).
    private static string TextOf(Match match)
    {
        var indent = match.Groups["indent"].Length;
        return string.Join('\n', match.Groups["text"].Value.Split('\n').Select(line => line[Math.Min(indent, line.Length)..]));
    }

    [GeneratedRegex(""""(?<![$"])"""\n(?<text>.*?)\n(?<indent> *)"""(?!")"""", RegexOptions.Singleline)]
    private static partial Regex RawString();
}
