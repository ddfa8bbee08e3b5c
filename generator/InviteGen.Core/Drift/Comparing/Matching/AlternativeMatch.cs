using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Locks.Keys;

namespace InviteGen.Core.Drift.Comparing.Matching;

/// <summary>The alternatives of two schemas beside each other.</summary>
/// <param name="Pairs">Those that are in both.</param>
/// <param name="Removed">Those of the first alone.</param>
/// <param name="Added">Those of the second alone.</param>
internal sealed record AlternativeMatch(
    IReadOnlyList<(Schema Before, Schema After)> Pairs, IReadOnlyList<Schema> Removed, IReadOnlyList<Schema> Added)
{
    /// <summary>Their keys in the earlier lock.</summary>
    public required AlternativeKeys KeysBefore { get; init; }

    /// <summary>Their keys in the later lock.</summary>
    public required AlternativeKeys KeysAfter { get; init; }
}
