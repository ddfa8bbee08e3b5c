using InviteGen.Core.Drift.Changes;

namespace InviteGen.Tool.Diffing;

/// <summary>How an API differs from what it was.</summary>
/// <param name="Title">The name of the API.</param>
/// <param name="Old">The file that says what it was.</param>
/// <param name="New">The file that says what it is.</param>
/// <param name="Entries">What has changed, worst first.</param>
internal sealed record DiffReport(string Title, string Old, string New, IReadOnlyList<DiffEntry> Entries)
{
    /// <summary>The verdicts, worst first.</summary>
    public static readonly IReadOnlyList<Verdict> Verdicts = [Verdict.Breaking, Verdict.Risky, Verdict.Compatible];

    /// <summary>The number of changes with a verdict.</summary>
    public int Count(Verdict verdict) => Entries.Count(entry => entry.Change.Verdict == verdict);
}
