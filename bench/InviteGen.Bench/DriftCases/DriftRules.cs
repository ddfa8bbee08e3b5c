using System.Text.Json;

namespace InviteGen.Bench.DriftCases;

/// <summary>The ids of the other tool, each with the level that it has there.</summary>
internal sealed class DriftRules
{
    private static readonly string[] Levels = ["INFO", "WARN", "ERR"];

    private readonly Dictionary<string, int> _levels;

    private DriftRules(Dictionary<string, int> levels) => _levels = levels;

    public static DriftRules Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return new(document.RootElement.EnumerateArray().ToDictionary(
            rule => rule.GetProperty("id").GetString()!,
            rule => Array.IndexOf(Levels, rule.GetProperty("level").GetString()),
            StringComparer.Ordinal));
    }

    /// <summary>True when the other tool knows the id and takes it at least that seriously.</summary>
    public bool IsAtLeast(string id, string level) => _levels.TryGetValue(id, out var own) && own >= Array.IndexOf(Levels, level);
}
