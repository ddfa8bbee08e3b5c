using InviteGen.Core.Drift.Changes;

namespace InviteGen.Tool.Diffing;

/// <summary>Changes that people look at together.</summary>
/// <param name="Title">What they are about: an operation, a schema that several operations use, or the whole API.</param>
/// <param name="Users">The operations that use what they are about, where there are several.</param>
/// <param name="Entries">The changes, worst first.</param>
internal sealed record DiffGroup(string Title, IReadOnlyList<string> Users, IReadOnlyList<DiffEntry> Entries)
{
    private const string WholeApi = "The whole API";

    /// <summary>The changes of a report: those of the whole API, then operation by operation, then what several of them share.</summary>
    public static IReadOnlyList<DiffGroup> Of(DiffReport report) =>
    [
        .. report.Entries
            .GroupBy(entry => (Rank: Rank(entry.Change), Title: TitleOf(entry.Change)))
            .OrderBy(group => group.Key.Rank)
            .ThenBy(group => Path(group.Key.Title), StringComparer.Ordinal)
            .ThenBy(group => group.Key.Title, StringComparer.Ordinal)
            .Select(group => new DiffGroup(group.Key.Title, UsersOf(group), [.. group])),
    ];

    private static int Rank(Change change) => TitleOf(change) == WholeApi ? 0 : change.Operations.Count == 1 ? 1 : 2;

    private static string TitleOf(Change change) =>
        change.Operations.Count == 1 ? change.Operations[0]
        : change.Path.Keys.Count > 0 && (change.Operations.Count > 1 || IsNamed(change.Path.Keys[0])) ? change.Path.Keys[0]
        : WholeApi;

    private static bool IsNamed(string key) =>
        key.StartsWith("schema ", StringComparison.Ordinal) || key.StartsWith("webhook ", StringComparison.Ordinal)
        || key.StartsWith("callback ", StringComparison.Ordinal) || key.StartsWith("rule ", StringComparison.Ordinal);

    // Operations stand in the order of their paths, as in a lock.
    private static string Path(string title) => title[(title.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    private static List<string> UsersOf(IEnumerable<DiffEntry> entries)
    {
        var users = entries.SelectMany(entry => entry.Change.Operations)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return users.Count > 1 ? users : [];
    }
}
