using System.Diagnostics;
using InviteGen.Bench.Corpus;
using InviteGen.Bench.Drift.Trees;
using InviteGen.Core;
using InviteGen.Core.Contract;
using InviteGen.Core.Drift.Changes;

namespace InviteGen.Bench.Drift.Edits;

/// <summary>
/// Edits a document at many places, each in a known way, and compares it with what it was: every edit must be found once, and nothing
/// else may be. It says how long a comparison took.
/// </summary>
internal static class DriftEditRun
{
    private const int Edits = 200;

    private const int Runs = 7;

    /// <returns>True when every edit was found once and nothing else was. Times are printed: machines differ.</returns>
    public static bool Run(FileSystemInfo place, CancellationToken cancellationToken)
    {
        var isWell = true;
        foreach (var source in CorpusDocument.Scan(place))
        {
            isWell &= Try(new DriftDocument(source), cancellationToken);
        }

        return isWell;
    }

    private static bool Try(DriftDocument document, CancellationToken cancellationToken)
    {
        if (document.Read(document.Text, cancellationToken) is not { } contract || SpecTree.Parse(document.Text) is not { } tree)
        {
            Console.WriteLine($"{document.Path} cannot be read");
            return false;
        }

        var expected = SpecEdits.Make(new EditPlaces(tree, new SeededChoice(document.Path)), Edits);
        if (document.Read(SpecTree.ToJson(tree), cancellationToken) is not { } edited)
        {
            Console.WriteLine($"{document.Path}: cannot be read after its edits");
            return false;
        }

        var before = DriftDocument.Locked(contract);
        var changes = document.Compare(SpecTree.ToJson(tree), cancellationToken);
        var faults = Faults(expected, changes).ToList();
        faults.ForEach(Console.WriteLine);
        var times = Measure(before, edited, cancellationToken);
        Console.WriteLine(
            $"{document.Path}: {expected.Count} edits, {changes.Count} changes, {faults.Count} faults; "
            + $"warm {times.Min().TotalMilliseconds:F0} to {times.Max().TotalMilliseconds:F0} ms");
        return expected.Count > 0 && faults.Count == 0;
    }

    private static IEnumerable<string> Faults(IReadOnlyList<ExpectedChange> expected, IReadOnlyList<Change> changes)
    {
        foreach (var one in expected)
        {
            var count = changes.Count(one.IsMetBy);
            if (count != 1)
            {
                yield return $"{(count == 0 ? "missing" : "double")} {one}";
            }
        }

        foreach (var change in changes.Where(change => !expected.Any(one => one.IsMetBy(change))))
        {
            yield return $"surplus {change.Slug} at {change.Path}: {change.Message}";
        }
    }

    private static TimeSpan[] Measure(ApiContract before, ApiContract after, CancellationToken cancellationToken) =>
    [
        .. Enumerable.Range(0, Runs).Select(_ =>
        {
            var watch = Stopwatch.StartNew();
            SpecCompiler.Compare(before, after, cancellationToken: cancellationToken);
            return watch.Elapsed;
        }),
    ];
}
