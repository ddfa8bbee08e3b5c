using System.Text.Json;

namespace InviteGen.Bench.DriftCases;

/// <summary>Two documents, and the ids of the changes that another tool finds between them.</summary>
/// <param name="Name">What the case shows.</param>
/// <param name="Before">The earlier document, below the folder.</param>
/// <param name="After">The later document, below the folder.</param>
/// <param name="Ids">The ids that the case looks at; null: all that the other tool has.</param>
/// <param name="MinLevel">The least level that the case looks at.</param>
/// <param name="IsComplete">True when nothing else may be found.</param>
/// <param name="Expected">The ids that must be found.</param>
/// <param name="Absent">The ids that must not be found.</param>
internal sealed record DriftCase(
    string Name,
    string Before,
    string After,
    IReadOnlySet<string>? Ids,
    string MinLevel,
    bool IsComplete,
    IReadOnlySet<string> Expected,
    IReadOnlySet<string> Absent)
{
    public static IReadOnlyList<DriftCase> ReadAll(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.GetProperty("cases").EnumerateArray().Select(Read)];
    }

    /// <summary>Which of the found ids the case looks at.</summary>
    public IReadOnlySet<string> Select(IEnumerable<string> found, DriftRules rules) =>
        found.Where(id => rules.IsAtLeast(id, MinLevel) && Ids?.Contains(id) != false).ToHashSet(StringComparer.Ordinal);

    /// <summary>True when what was found is what is expected.</summary>
    public bool Agrees(IReadOnlySet<string> found) =>
        Expected.IsSubsetOf(found) && !Absent.Overlaps(found) && (!IsComplete || found.IsSubsetOf(Expected));

    private static DriftCase Read(JsonElement source) => new(
        source.GetProperty("name").GetString()!,
        source.GetProperty("before").GetString()!,
        source.GetProperty("after").GetString()!,
        source.TryGetProperty("ruleIds", out var ids) ? Names(ids) : null,
        source.GetProperty("minLevel").GetString()!,
        source.GetProperty("complete").GetBoolean(),
        source.TryGetProperty("expected", out var expected)
            ? expected.EnumerateArray().Select(one => one.GetProperty("id").GetString()!).ToHashSet(StringComparer.Ordinal)
            : new HashSet<string>(),
        source.TryGetProperty("absent", out var absent) ? Names(absent) : new HashSet<string>());

    private static HashSet<string> Names(JsonElement names) =>
        names.EnumerateArray().Select(name => name.GetString()!).ToHashSet(StringComparer.Ordinal);
}
