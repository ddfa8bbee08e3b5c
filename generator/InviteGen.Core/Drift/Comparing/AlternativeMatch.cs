using InviteGen.Core.Contract.Schemas;

namespace InviteGen.Core.Drift.Comparing;

/// <summary>The alternatives of two choices beside each other.</summary>
/// <param name="Pairs">Those that are in both.</param>
/// <param name="Gone">Those of the first alone.</param>
/// <param name="Added">Those of the second alone.</param>
internal sealed record AlternativeMatch(
    IReadOnlyList<(Schema Before, Schema After)> Pairs, IReadOnlyList<Schema> Gone, IReadOnlyList<Schema> Added);
