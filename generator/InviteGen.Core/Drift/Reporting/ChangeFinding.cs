using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Findings;

namespace InviteGen.Core.Drift.Reporting;

/// <summary>How a change is told.</summary>
internal static class ChangeFinding
{
    /// <summary>The finding of a change.</summary>
    /// <param name="located">The change.</param>
    /// <param name="hint">What else there is to say of it.</param>
    /// <param name="severity">How much it matters.</param>
    public static LocatedFinding Of(LocatedChange located, string hint, FindingSeverity severity)
    {
        var change = located.Change;
        var text = $"{change.Message} ({ChangeWords.Effect(change.Kind)}) [{change.Slug}; {hint}]";
        return new Finding(change.Rule, new(located.File, located.Range), [text]).Shown with { Severity = severity };
    }
}
