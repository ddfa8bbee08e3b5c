using InviteGen.Core.Contract;
using InviteGen.Core.Drift;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;

namespace InviteGen.Core;

/// <summary>
/// The result of reading a spec. The contract and the findings change independently: a comment moves findings but does not change the
/// contract.
/// </summary>
/// <param name="Contract">What the API promises; null if there is nothing to generate.</param>
/// <param name="Findings">The findings, each at its location.</param>
public sealed record ReadResult(ApiContract? Contract, EquatableArray<LocatedFinding> Findings)
{
    /// <summary>How the contract differs from its lock; null if there is no lock, or if nothing is compared.</summary>
    public DriftResult? Drift { get; init; }

    /// <summary>How the preview differs from the contract; null if there is no preview.</summary>
    public DriftResult? Preview { get; init; }
}
