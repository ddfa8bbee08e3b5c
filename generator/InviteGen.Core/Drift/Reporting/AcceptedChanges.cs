using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Locks;
using InviteGen.Core.Drift.Locks.Format;

namespace InviteGen.Core.Drift.Reporting;

/// <summary>The changes that a lock accepts for some time: until then, nobody reports them.</summary>
/// <param name="old">The lock.</param>
/// <param name="today">The day as <c>yyyy-MM-dd</c>; empty: no acceptance has expired.</param>
internal sealed class AcceptedChanges(LockDocument old, string today)
{
    /// <summary>The lock.</summary>
    public LockDocument Lock => old;

    /// <summary>True for a change that is not accepted.</summary>
    public bool IsOpen(Change change) => !old.Acceptances.Any(acceptance => !HasExpired(acceptance) && Covers(acceptance, change));

    /// <summary>True after the last day of an acceptance. Dates of this form stand in the order of their texts.</summary>
    public bool HasExpired(LockAcceptance acceptance) => today.Length > 0 && string.CompareOrdinal(today, acceptance.Until) > 0;

    /// <summary>True if the acceptance names this change.</summary>
    public static bool Covers(LockAcceptance acceptance, Change change) =>
        acceptance.Path == change.Path && acceptance.Slug == change.Slug;
}
