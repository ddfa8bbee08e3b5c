namespace InviteGen.Bench.Kills;

/// <summary>
/// Kills the commands that write files: afterwards each file has its old text or its new one, and the next run leaves nothing else.
/// </summary>
internal static class KillRun
{
    private const int UsualCount = 200;

    /// <returns>False if a file is torn, or something is left.</returns>
    public static bool Run(FileSystemInfo? place, BenchSettings settings, CancellationToken cancellationToken)
    {
        var tool = place?.FullName ?? BuiltTool();
        var (kills, random) = (settings.Count ?? UsualCount, new Random(settings.Seed));
        return Print("accept", KillCases.AcceptAsync(tool, kills, random, cancellationToken))
            & Print("refresh", KillCases.RefreshAsync(tool, kills, random, cancellationToken));
    }

    private static bool Print(string command, Task<KillCounts> drill)
    {
        var counts = drill.GetAwaiter().GetResult();
        Console.WriteLine($"{command}: {counts}");
        counts.Problems.ToList().ForEach(Console.WriteLine);
        return counts.Problems.Count == 0;
    }

    /// <summary>The newest command that was built in this repository.</summary>
    private static string BuiltTool() =>
        new DirectoryInfo(Path.Combine(BenchSettings.Repository.FullName, "generator", "InviteGen.Tool", "bin"))
            .EnumerateFiles("invitegen.dll", SearchOption.AllDirectories)
            .OrderByDescending(file => file.LastWriteTimeUtc)
            .First().FullName;
}
