using System.Text.RegularExpressions;
using InviteGen.Bench.Compiling;

namespace InviteGen.Bench.Corpus;

/// <summary>A root document of a folder, and the files that its references lead to.</summary>
/// <param name="Path">The document, below the folder.</param>
/// <param name="FullPath">Where it is.</param>
/// <param name="Text">Its text.</param>
internal sealed partial record CorpusDocument(string Path, string FullPath, string Text)
{
    /// <summary>What is below a folder of this name is broken on purpose.</summary>
    public const string BrokenFolder = "negative";

    /// <summary>The largest documents take a gigabyte each.</summary>
    private const int AtOnce = 2;

    private static readonly string[] Extensions = [".yaml", ".yml", ".json", ".md"];

    /// <summary>A file, or the documents of a folder by their root key; the rest are fragments, or files of another kind.</summary>
    public static IEnumerable<CorpusDocument> Scan(FileSystemInfo place) => place is FileInfo file
        ? [new(file.Name, file.FullName, File.ReadAllText(file.FullName))]
        : Scan((DirectoryInfo)place);

    private static IEnumerable<CorpusDocument> Scan(DirectoryInfo folder) => folder
        .EnumerateFiles("*", SearchOption.AllDirectories)
        .Where(file => Extensions.Contains(file.Extension.ToLowerInvariant()))
        .Select(file => (File: file, Path: System.IO.Path.GetRelativePath(folder.FullName, file.FullName).Replace('\\', '/')))
        .Where(one => !one.Path.Split('/').Contains(BrokenFolder))
        .OrderBy(one => one.Path, StringComparer.Ordinal)
        .Select(one => new CorpusDocument(one.Path, one.File.FullName, File.ReadAllText(one.File.FullName)))
        .Where(document => RootKey().IsMatch(document.Text));

    /// <summary>Does something with every document, two at a time; the results have the order of the documents.</summary>
    public static T[] Map<T>(IReadOnlyList<CorpusDocument> documents, Func<CorpusDocument, T> map, CancellationToken cancellationToken)
    {
        var results = new T[documents.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        Parallel.For(0, documents.Count, options, i => results[i] = map(documents[i]));
        return results;
    }

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
