using InviteGen.Core.Contract;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Drift.Reporting;

/// <summary>How a spec differs from what it was.</summary>
/// <param name="Before">What the API promised; null when that cannot be read.</param>
/// <param name="After">What it promises; null when that cannot be read.</param>
/// <param name="Changes">What has changed, worst first.</param>
/// <param name="Findings">What is to be reported, each at its location.</param>
public sealed record DriftResult(
    ApiContract? Before, ApiContract? After, EquatableArray<LocatedChange> Changes, EquatableArray<LocatedFinding> Findings);
