namespace InviteGen.Generator.Tests.Corpus;

/// <summary>Real documents: whatever is in them, the generator survives, and what it writes compiles.</summary>
public sealed class CorpusTests
{
    private static readonly string[] Extensions = [".yaml", ".yml", ".json"];

    [CorpusFact]
    public void Every_document_generates_and_compiles()
    {
        var failures = new List<string>();
        foreach (var file in Documents())
        {
            var problem = CorpusRun.ProblemOf(file);
            if (problem is not null)
            {
                failures.Add($"{Path.GetRelativePath(CorpusFactAttribute.Folder!, file)}: {problem}");
            }
        }

        Assert.True(failures.Count == 0, $"{failures.Count} documents fail:\n{string.Join("\n", failures)}");
    }

    private static IEnumerable<string> Documents() =>
        Directory.EnumerateFiles(CorpusFactAttribute.Folder!, "*", SearchOption.AllDirectories)
            .Where(file => Extensions.Contains(Path.GetExtension(file).ToLowerInvariant()))
            .Order(StringComparer.Ordinal);
}
