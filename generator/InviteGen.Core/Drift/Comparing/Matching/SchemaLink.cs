using InviteGen.Core.Contract.Schemas;

namespace InviteGen.Core.Drift.Comparing.Matching;

/// <summary>A named schema that is only a reference with something beside it, before and after.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Before">What it was.</param>
/// <param name="After">What it is.</param>
internal readonly record struct SchemaLink(string Name, SchemaSlot Before, SchemaSlot After)
{
    /// <summary>The links through which both places lead, in their order.</summary>
    public static IEnumerable<SchemaLink> Shared(SchemaSlot before, SchemaSlot after) =>
        from one in LinksOf(before)
        join other in LinksOf(after) on one.Name equals other.Name
        select new SchemaLink(one.Name, one.Slot, other.Slot);

    private static IEnumerable<(string Name, SchemaSlot Slot)> LinksOf(SchemaSlot place) =>
        Enumerable.Range(0, Math.Max(0, place.Steps.Count - 1))
            .Select(i => (place.Steps[i].Name, SchemaSlot.Of(place.Steps[i].Schema, [.. place.Steps.Skip(i + 1)])));
}
