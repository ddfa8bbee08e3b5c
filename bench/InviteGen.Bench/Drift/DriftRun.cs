using System.Diagnostics;
using InviteGen.Bench.Corpus;

namespace InviteGen.Bench.Drift;

/// <summary>
/// Writes every document of a folder otherwise, in ways that promise the same, and compares: nothing may be found but the names that
/// really changed. Then edits it, and compares both ways: what was added one way was removed the other.
/// </summary>
internal static class DriftRun
{
    /// <returns>True when there was no false alarm.</returns>
    public static bool Run(FileSystemInfo place, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        var results = new List<DriftResult>();
        foreach (var source in CorpusDocument.Scan(place))
        {
            if (Try(new DriftDocument(source), cancellationToken) is { } result)
            {
                results.Add(result);
                if (result.Problems.Count > 0)
                {
                    Console.WriteLine(result);
                }
            }
        }

        var (edits, alarms) = (results.Sum(result => result.Edits), results.Sum(result => result.Problems.Count));
        Console.WriteLine($"{results.Count} documents, {edits} edits, {alarms} false alarms, {watch.Elapsed.TotalSeconds:F0} s");
        return results.Count > 0 && results.TrueForAll(result => result.Problems.Count == 0);
    }

    private static DriftResult? Try(DriftDocument document, CancellationToken cancellationToken)
    {
        if (document.Read(document.Text, cancellationToken) is not { } contract)
        {
            return null;
        }

        try
        {
            var check = new DriftCheck(document, contract, cancellationToken);
            return check.Run();
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return new(document.Path, 0, [fault.ToString()]);
        }
    }
}
