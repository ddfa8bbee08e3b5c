using System.Diagnostics;
using System.Net;

namespace InviteGen.Bench.Hostile.Parallel;

/// <summary>
/// Calls a server that misbehaves in every way, with many calls at once: memory stays as it is, every call ends in time, and no exception
/// is lost.
/// </summary>
internal static class ParallelRun
{
    private const int UsualCount = 10_000;
    private const int UsualSeconds = 60;
    private const int Samples = 12;

    /// <summary>In a shorter run, the calls are still being started after a third of the time.</summary>
    private const int LeastSeconds = 30;

    /// <summary>For what happens to be alive when memory is measured.</summary>
    private const double MostGrowth = 1.1;

    /// <summary>For the headers. The body has as much time again.</summary>
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(10);

    /// <summary>A machine with more to do than it can keeps calls waiting.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromSeconds(30);

    /// <returns>False if memory grows, a call takes too long, or an exception is lost.</returns>
    public static bool Run(FileSystemInfo? place, BenchSettings settings, CancellationToken cancellationToken)
    {
        var unobserved = 0;
        TaskScheduler.UnobservedTaskException += (_, _) => Interlocked.Increment(ref unobserved);
        var (count, seconds) = (settings.Count ?? UsualCount, settings.Seconds ?? UsualSeconds);
        var call = HostileDriver.Compile(cancellationToken);
        using var server = new HostileServerProcess();
        using var http = new HttpClient(new SocketsHttpHandler
        {
            AutomaticDecompression = DecompressionMethods.All,
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(2),
        });
        http.Timeout = Timeout;
        var calls = new ParallelCalls(call, http, server.Addresses, settings.Seed);
        Console.WriteLine($"seed {settings.Seed}, {count} calls at once for {seconds} s, timeout {Timeout.TotalSeconds} s");
        var (early, late) = Watch(calls, count, TimeSpan.FromSeconds(seconds), cancellationToken);
        Settle();
        Console.WriteLine(string.Join(
            ", ", calls.Outcomes.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => $"{one.Value} {one.Key}")));
        Console.WriteLine($"longest call {calls.Longest.Time.TotalSeconds:F1} s ({calls.Longest.Way})");
        calls.Problems.GroupBy(problem => problem.Split('\n')[0]).ToList()
            .ForEach(group => Console.WriteLine($"{group.Count()} × {group.First()}"));
        var isFlat = seconds < LeastSeconds || late <= early * MostGrowth;
        var isInTime = calls.Longest.Time <= (2 * Timeout) + Slack;
        Console.WriteLine(
            $"memory at the end / after a third: {(double)late / early:F3} (at most {MostGrowth} in {LeastSeconds} s or more); "
            + $"{calls.Outcomes.Values.Sum()} calls, {calls.Problems.Count} other exceptions, {unobserved} unobserved ones, "
            + $"{(isInTime ? "all in time" : "SOME TOO LATE")}; "
            + $"{Environment.CpuUsage.TotalTime.TotalSeconds:F0} s of processor time");
        return isFlat && isInTime && calls.Problems.IsEmpty && unobserved == 0 && calls.Outcomes.Count > 0;
    }

    /// <summary>Prints the memory that is in use, after a full collection: what waits to be collected does not count.</summary>
    /// <returns>After a third of the time, and at its end.</returns>
    private static (long Early, long Late) Watch(ParallelCalls calls, int count, TimeSpan time, CancellationToken cancellationToken)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var running = calls.RunAsync(count, end.Token);
        var (watch, samples) = (Stopwatch.StartNew(), new List<long>());
        for (var i = 1; i <= Samples; i++)
        {
            var rest = (time / Samples * i) - watch.Elapsed;
            Task.Delay(rest > TimeSpan.Zero ? rest : TimeSpan.Zero, cancellationToken).Wait(cancellationToken);
            samples.Add(GC.GetTotalMemory(forceFullCollection: true));
            Console.WriteLine(
                $"{watch.Elapsed.TotalSeconds,6:F1} s {samples[^1] / 1048576.0,7:F1} MB in use, "
                + $"{Environment.WorkingSet >> 20,5} MB of the process, {calls.Outcomes.Values.Sum(),8} calls");
        }

        end.Cancel();
        running.Wait(CancellationToken.None);
        return (samples[(Samples / 3) - 1], samples[^1]);
    }

    private static void Settle()
    {
        for (var i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
    }
}
