using System.Diagnostics;
using InviteGen.Bench.Compiling;

namespace InviteGen.Bench.Corpus;

/// <summary>Generates and compiles every document of a folder, and prints what became of each.</summary>
internal static class CorpusRun
{
    /// <summary>The share of operations that may be refused, each with a finding that says why.</summary>
    private const double MostRefused = 0.005;

    /// <returns>True when every document is clean and no operation is lost.</returns>
    public static bool Run(DirectoryInfo folder, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        var results = new List<CorpusResult>();
        var documents = CorpusDocument.Scan(folder).ToList();
        Console.WriteLine("result    in  made  lines   sec   heap  document; findings");
        foreach (var document in documents)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var result = Try(document, cancellationToken);
            results.Add(result);
            Console.WriteLine(result);
        }

        return Sum(results, watch.Elapsed);
    }

    private static CorpusResult Try(CorpusDocument document, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            var build = Consumer.Generate(document.Files(), cancellationToken);
            return CorpusResult.Of(document, build, watch, cancellationToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return new CorpusResult(document.Path, "crash", fault.ToString());
        }
    }

    private static bool Sum(List<CorpusResult> results, TimeSpan time)
    {
        var (written, made) = (results.Sum(result => result.Operations), results.Sum(result => result.Made));
        var refused = written - made;
        var clean = results.Count(result => result.IsClean);
        var silent = results.Where(result => result.Operations > result.Made && !result.ExplainsLosses).ToList();
        var share = written == 0 ? 0 : (double)refused / written;
        Console.WriteLine();
        Console.WriteLine($"{clean} of {results.Count} documents are clean; folders called '{CorpusDocument.BrokenFolder}' are left out");
        Console.WriteLine($"{results.Count(result => result.IsAnalyzed)} documents went through all analyzers; the rest are too large");
        Console.WriteLine($"{results.Count(result => !result.IsCounted)} documents cannot be counted by another reader");
        Console.WriteLine($"{written} operations, {made} generated, {refused} refused ({share:P2}; at most {MostRefused:P2})");
        Console.WriteLine(
            $"{results.Sum(result => result.Webhooks)} webhooks and callbacks bring something, "
            + $"{results.Sum(result => result.WebhooksRead)} are read");
        silent.ForEach(result => Console.WriteLine($"without a finding: {result.Path}"));
        Console.WriteLine(string.Join(", ", results.SelectMany(result => result.Findings)
            .GroupBy(finding => finding.Key, finding => finding.Value)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => $"{group.Key} {group.Sum()}")));
        Console.WriteLine(
            $"{results.Sum(result => (long)result.Lines):N0} lines in {time.TotalSeconds:F0} s, "
            + $"peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB");
        return clean == results.Count && results.Count > 0 && silent.Count == 0 && share < MostRefused;
    }
}
