using InviteGen.Core.Contract;
using InviteGen.Core.Drift.Reporting;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;

namespace InviteGen.Core;

/// <summary>
/// What reading a spec gave. The halves change apart: a comment moves findings and leaves the contract as it is.
/// </summary>
/// <param name="Contract">What the API promises; null when there is nothing to generate.</param>
/// <param name="Findings">What there is to tell the user, each at its place.</param>
public sealed record ReadResult(ApiContract? Contract, EquatableArray<LocatedFinding> Findings)
{
    /// <summary>How it differs from its lock; null when it has none, or nothing is compared.</summary>
    public DriftResult? Drift { get; init; }

    /// <summary>How a preview differs from it; null when there is none.</summary>
    public DriftResult? Preview { get; init; }
}
