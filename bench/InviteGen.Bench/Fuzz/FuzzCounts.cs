using System.Diagnostics;
using InviteGen.Bench.Fuzz.Mutants;

namespace InviteGen.Bench.Fuzz;

/// <summary>What a run has done so far.</summary>
internal sealed class FuzzCounts
{
    private const int Shown = 5;

    private readonly List<(double Seconds, Mutant Mutant)> _slowest = [];
    private readonly Dictionary<string, int> _faults = new(StringComparer.Ordinal);

    public int Mutants { get; private set; }

    public int Compiled { get; set; }

    /// <summary>How often each fault was seen.</summary>
    public IReadOnlyDictionary<string, int> Faults => _faults;

    /// <summary>Counts a mutant.</summary>
    public void Add(Mutant mutant, TimeSpan cpu)
    {
        Mutants++;
        _slowest.Add((cpu.TotalSeconds, mutant));
        if (_slowest.Count > Shown * 20)
        {
            var kept = _slowest.OrderByDescending(one => one.Seconds).Take(Shown).ToList();
            _slowest.Clear();
            _slowest.AddRange(kept);
        }
    }

    /// <summary>Counts a fault.</summary>
    /// <returns>How often it was seen.</returns>
    public int AddFault(string key) => _faults[key] = _faults.GetValueOrDefault(key) + 1;

    /// <summary>Prints the sums.</summary>
    public void Print(TimeSpan time)
    {
        Console.WriteLine("slowest, in seconds of processor time for two runs:");
        foreach (var (seconds, mutant) in _slowest.OrderByDescending(one => one.Seconds).Take(Shown))
        {
            Console.WriteLine($"    {seconds,6:F2} {mutant.Number} {mutant.Recipe}");
        }

        foreach (var (key, count) in _faults.OrderByDescending(fault => fault.Value))
        {
            Console.WriteLine($"{count,6} × {key}");
        }

        Console.WriteLine(
            $"{Mutants} mutants, {Compiled} compiled, {_faults.Values.Sum()} failures of {_faults.Count} kinds; {time.TotalSeconds:F0} s, "
            + $"{Environment.CpuUsage.TotalTime.TotalSeconds:F0} s of processor time, "
            + $"peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB");
    }
}
