using InviteGen.Core.Contract;
using InviteGen.Core.Drift.Reporting;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Drift;

/// <summary>How a spec differs from what it was.</summary>
/// <param name="Before">What the API promised; null when that cannot be read.</param>
/// <param name="After">What it promises; null when that cannot be read.</param>
/// <param name="Changes">What has changed, worst first.</param>
public sealed record DriftResult(ApiContract? Before, ApiContract? After, EquatableArray<LocatedChange> Changes)
{
    /// <summary>Those that the lock does not accept.</summary>
    public EquatableArray<LocatedChange> Open { get; init; } = Changes;
}
