using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Findings;

namespace InviteGen.Core.Drift.Reporting;

/// <summary>What somebody thinks of a kind of change.</summary>
/// <param name="Kind">A slug, the id of a rule or a verdict, whatever the letter case.</param>
/// <param name="Severity">Null: such changes are not told.</param>
public sealed record DriftSeverity(string Kind, FindingSeverity? Severity)
{
    /// <summary>How exactly it speaks of a change: a slug says more than a rule, a rule more than a verdict; 0: of others.</summary>
    internal int Rank(Change change) =>
        Is(change.Slug) ? 3 : Is(change.Rule.Id) ? 2 : Is(change.Verdict.ToString()) ? 1 : 0;

    private bool Is(string kind) => string.Equals(Kind, kind, StringComparison.OrdinalIgnoreCase);
}
