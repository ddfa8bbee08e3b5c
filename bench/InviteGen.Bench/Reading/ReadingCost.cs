using System.Diagnostics;
using InviteGen.Core;
using InviteGen.Core.Text;

namespace InviteGen.Bench.Reading;

/// <summary>What it costs to read a document, with its findings located.</summary>
/// <param name="path">The path that findings name.</param>
/// <param name="text">The document.</param>
internal sealed class ReadingCost(string path, string text)
{
    private readonly SpecProject _project = new(new SpecText(path, text))
    {
        Namespace = "Acme.Document",
        ClientName = "DocumentClient",
        SupportNamespace = "Acme.Support",
    };

    private readonly List<double> _milliseconds = [];
    private readonly List<double> _cpuMilliseconds = [];
    private readonly List<double> _megabytes = [];

    /// <summary>The number of findings of the last reading.</summary>
    public int Findings { get; private set; }

    /// <summary>Median.</summary>
    public double Milliseconds => Median(_milliseconds);

    /// <summary>Median of the time that the processor spent, which other programs hardly disturb.</summary>
    public double CpuMilliseconds => Median(_cpuMilliseconds);

    /// <summary>Median.</summary>
    public double Megabytes => Median(_megabytes);

    /// <summary>Reads, and measures that when it is warm.</summary>
    public void Read(bool isWarm, CancellationToken cancellationToken)
    {
        GC.Collect();
        var (bytes, cpu, watch) = (GC.GetAllocatedBytesForCurrentThread(), Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
        Findings = SpecCompiler.Read(_project, cancellationToken).Findings.Count;
        if (isWarm)
        {
            _milliseconds.Add(watch.Elapsed.TotalMilliseconds);
            _cpuMilliseconds.Add((Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds);
            _megabytes.Add((GC.GetAllocatedBytesForCurrentThread() - bytes) / 1048576.0);
        }
    }

    public override string ToString() =>
        $"{Milliseconds,8:F1} ms {CpuMilliseconds,8:F1} ms of processor {Megabytes,8:F2} MB {Findings,5} findings";

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
