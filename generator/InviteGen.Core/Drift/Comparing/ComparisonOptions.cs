using InviteGen.Core.Contract;
using InviteGen.Core.Drift.Comparing.Schemas;

namespace InviteGen.Core.Drift.Comparing;

/// <summary>What a comparison has to know besides the contracts.</summary>
/// <param name="Types">What code sees of a contract.</param>
public sealed record ComparisonOptions(IClientTypes Types)
{
    /// <summary>Where the parts of the later contract stand; null where that is not needed.</summary>
    public ContractLocations? Locations { get; init; }

    /// <summary>
    /// The day as <c>yyyy-MM-dd</c>, to tell what was removed before its time; null where a build must not depend on it.
    /// </summary>
    public string? Today { get; init; }
}
