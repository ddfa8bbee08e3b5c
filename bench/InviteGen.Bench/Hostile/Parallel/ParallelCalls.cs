using System.Collections.Concurrent;
using System.Diagnostics;
using InviteGen.Bench.Hostile.Server;

namespace InviteGen.Bench.Hostile.Parallel;

/// <summary>Many loops that each call a misbehaving server again and again.</summary>
/// <param name="call">Calls the client.</param>
/// <param name="http">Sends the requests.</param>
/// <param name="addresses">Where the server listens.</param>
/// <param name="seed">Chooses the ways to misbehave.</param>
internal sealed class ParallelCalls(
    Func<HttpClient, Uri, string, int, Task<string>> call, HttpClient http, IReadOnlyList<Uri> addresses, int seed)
{
    /// <summary>Of ten calls, so many wait for a server that is slow: otherwise most calls would be over at once.</summary>
    private const int SlowOfTen = 8;

    private static readonly Misbehaviour[] All = [.. Misbehaviours.All];

    private static readonly Misbehaviour[] Slow = [.. Misbehaviours.All.Where(one => one.IsSlow)];

    private readonly ConcurrentDictionary<string, int> _outcomes = [];

    /// <summary>How often each thing came of a call.</summary>
    public IReadOnlyDictionary<string, int> Outcomes => _outcomes;

    /// <summary>The longest call.</summary>
    public (TimeSpan Time, string Way) Longest { get; private set; }

    /// <summary>What clients must not throw.</summary>
    public ConcurrentQueue<string> Problems { get; } = [];

    /// <summary>Runs until the token ends; calls that wait then are waited for.</summary>
    public Task RunAsync(int loops, CancellationToken end) =>
        Task.WhenAll(Enumerable.Range(0, loops).Select(number => LoopAsync(number, end)));

    private async Task LoopAsync(int number, CancellationToken end)
    {
        var random = new Random(unchecked((seed * 1_000_003) + number));

        // Not all at once.
        await Task.Delay(random.Next(2000), CancellationToken.None);
        while (!end.IsCancellationRequested)
        {
            var ways = random.Next(10) < SlowOfTen ? Slow : All;
            var way = ways[random.Next(ways.Length)].Name;
            var watch = Stopwatch.StartNew();
            try
            {
                var outcome = await call(http, addresses[random.Next(addresses.Count)], way, (int)http.Timeout.TotalSeconds);
                _outcomes.AddOrUpdate(outcome, 1, (_, count) => count + 1);
            }
            catch (Exception fault)
            {
                Problems.Enqueue($"{way}: {fault}");
            }

            lock (_outcomes)
            {
                Longest = watch.Elapsed > Longest.Time ? (watch.Elapsed, way) : Longest;
            }
        }
    }
}
