using System.Text.RegularExpressions;
using InviteGen.Bench.Compiling;

namespace InviteGen.Bench.Corpus;

/// <summary>A root document of a folder, and the files that its references lead to.</summary>
/// <param name="Path">The document, below the folder.</param>
/// <param name="FullPath">Where it is.</param>
/// <param name="Text">Its text.</param>
internal sealed partial record CorpusDocument(string Path, string FullPath, string Text)
{
    private static readonly string[] Extensions = [".yaml", ".yml", ".json", ".md"];

    /// <summary>A file, or the documents of a folder by their root key; the rest are fragments, or files of another kind.</summary>
    public static IEnumerable<CorpusDocument> Scan(FileSystemInfo place, string except) => place is FileInfo file
        ? [new(file.Name, file.FullName, File.ReadAllText(file.FullName))]
        : Scan((DirectoryInfo)place, except);

    private static IEnumerable<CorpusDocument> Scan(DirectoryInfo folder, string except) => folder
        .EnumerateFiles("*", SearchOption.AllDirectories)
        .Where(file => Extensions.Contains(file.Extension.ToLowerInvariant()))
        .Select(file => (File: file, Path: System.IO.Path.GetRelativePath(folder.FullName, file.FullName).Replace('\\', '/')))
        .Where(one => !one.Path.Split('/').Contains(except))
        .OrderBy(one => one.Path, StringComparer.Ordinal)
        .Select(one => new CorpusDocument(one.Path, one.File.FullName, File.ReadAllText(one.File.FullName)))
        .Where(document => RootKey().IsMatch(document.Text));

    /// <summary>The document with the parts that its references lead to.</summary>
    public IEnumerable<ConsumerFile> Files()
    {
        yield return new ConsumerFile(FullPath, Text, ("Role", "spec"), ("Client", "DocumentClient"), ("Namespace", "Acme.Document"));
        foreach (var part in Parts())
        {
            yield return new ConsumerFile(part, File.ReadAllText(part), ("Role", "part"));
        }
    }

    /// <summary>The files that a text refers to.</summary>
    public static IEnumerable<string> References(string text) =>
        FileReference().Matches(text).Select(match => Uri.UnescapeDataString(match.Groups["file"].Value));

    private IEnumerable<string> Parts()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { FullPath };
        var waiting = new Queue<string>(seen);
        while (waiting.TryDequeue(out var file))
        {
            var folder = System.IO.Path.GetDirectoryName(file)!;
            foreach (var reference in References(File.ReadAllText(file)))
            {
                var target = System.IO.Path.GetFullPath(reference, folder);
                if (File.Exists(target) && seen.Add(target))
                {
                    waiting.Enqueue(target);
                    yield return target;
                }
            }
        }
    }

    // A key of the root stands at the margin in YAML; in JSON it may stand anywhere, but its value tells.
    [GeneratedRegex("""(^|[{,]\s*)["']?(openapi|swagger)["']?\s*:\s*["']?[23]\.""", RegexOptions.Multiline)]
    private static partial Regex RootKey();

    [GeneratedRegex("""\$ref["']?\s*:\s*["']?(?<file>[^"'#\s]+)""")]
    private static partial Regex FileReference();
}
