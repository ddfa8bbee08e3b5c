using System.Diagnostics;
using InviteGen.Bench.Corpus;

namespace InviteGen.Bench.Reading;

/// <summary>
/// Measures reading, without Roslyn and without writing code: the document as it is, and what many findings cost. Files that a document
/// refers to are not read.
/// </summary>
internal static class ReadingRun
{
    private const int Reads = 15;

    /// <summary>At least, and as often as <see cref="WarmUp"/> allows.</summary>
    private const int WarmReads = 3;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(10);

    /// <returns>False when a fault of the variant is not found. Times are printed: machines differ.</returns>
    public static bool Run(FileSystemInfo place, CancellationToken cancellationToken)
    {
        var isWell = true;
        foreach (var document in CorpusDocument.Scan(place))
        {
            isWell &= Measure(document, cancellationToken);
        }

        return isWell;
    }

    private static bool Measure(CorpusDocument document, CancellationToken cancellationToken)
    {
        Console.WriteLine(document.Path);
        if (FaultyVariant.Of(document.Text) is not { } variant)
        {
            Console.WriteLine("  cannot be edited");
            return false;
        }

        var original = new ReadingCost(document.FullPath, document.Text);
        var plain = new ReadingCost("plain.json", variant.Plain);
        var faulty = new ReadingCost("faulty.json", variant.Faulty);
        Repeat([original, plain, faulty], cancellationToken);
        Console.WriteLine($"  as it is           {original}");
        Console.WriteLine($"  rewritten          {plain}");
        Console.WriteLine($"  with {variant.Faults,3} faults    {faulty}");
        Console.WriteLine(
            $"  faults / rewritten {faulty.Milliseconds / plain.Milliseconds,8:F3}    "
            + $"{faulty.CpuMilliseconds / plain.CpuMilliseconds,8:F3}                 {faulty.Megabytes / plain.Megabytes,8:F3}    "
            + $"{faulty.Findings - plain.Findings,5} more");
        return faulty.Findings - plain.Findings == variant.Faults;
    }

    private static void Repeat(ReadingCost[] costs, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < WarmReads || watch.Elapsed < WarmUp; i++)
        {
            Array.ForEach(costs, cost => cost.Read(isWarm: false, cancellationToken));
        }

        // By turns, each as often first as any other: what else the machine does hits all of them.
        for (var i = 0; i < Reads * costs.Length; i++)
        {
            costs[(i + (i / costs.Length)) % costs.Length].Read(isWarm: true, cancellationToken);
        }
    }
}
