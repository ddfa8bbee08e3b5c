namespace InviteGen.Witness.Tests.Views.Seen;

/// <summary>Merges what has several forms with what has several forms.</summary>
internal static class ShapeMerger
{
    /// <summary>Each combination of one form of each factor. A factor without any form says nothing.</summary>
    public static IEnumerable<SeenShape> Product(IEnumerable<IReadOnlyList<SeenShape>> factors) =>
        factors.Where(factor => factor.Count > 0).Aggregate(
            (IEnumerable<SeenShape>)[],
            (all, factor) => all.Any() ? all.SelectMany(_ => factor, (left, right) => left.And(right)).ToList() : factor);
}
