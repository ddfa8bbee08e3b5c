using System.Text.RegularExpressions;

namespace InviteGen.Generator.Tests.Corpus;

/// <summary>Real documents: whatever is in them, the generator survives, and what it writes compiles.</summary>
public sealed partial class CorpusTests
{
    // Some documents are refused for good reasons; a generator that refuses more of them than that is broken.
    private const double LeastShareOfClients = 0.9;

    private static readonly string[] Extensions = [".yaml", ".yml", ".json", ".md"];

    [CorpusFact]
    public void Every_document_generates_and_compiles()
    {
        var failures = new List<string>();
        var (clients, documents) = (0, 0);
        foreach (var file in Documents())
        {
            var run = CorpusRun.Of(file);
            if (SaysOpenApi().IsMatch(File.ReadAllText(file)))
            {
                documents++;
                clients += run.HasClient ? 1 : 0;
            }

            if (run.Problem is { } problem)
            {
                failures.Add($"{Path.GetRelativePath(CorpusFactAttribute.Folder!, file)}: {problem}");
            }
        }

        var clientsMade = $"Of {documents} documents, {clients} became clients.";
        Assert.True(failures.Count == 0, $"{clientsMade} {failures.Count} fail:\n{string.Join("\n", failures)}");
        Assert.True(clients > 0 && clients >= documents * LeastShareOfClients, clientsMade);
    }

    // The rest are fragments, which belong to documents of several files, and files of other kinds.
    [GeneratedRegex("""^\s*\{?\s*["']?(openapi|swagger)["']?\s*:\s*["']?[23]\.""", RegexOptions.Multiline)]
    private static partial Regex SaysOpenApi();

    private static IEnumerable<string> Documents() =>
        Directory.EnumerateFiles(CorpusFactAttribute.Folder!, "*", SearchOption.AllDirectories)
            .Where(file => Extensions.Contains(Path.GetExtension(file).ToLowerInvariant()))
            .Order(StringComparer.Ordinal);
}
