namespace InviteGen.Core.Contract.Schemas;

/// <summary>The property that tells the items of a list apart (<c>x-invitegen-unique-by</c>).</summary>
internal static class UniqueKey
{
    /// <summary>The key; null where the items have no such property, or where it is not always text.</summary>
    /// <param name="list">The list.</param>
    /// <param name="useOf">Follows references.</param>
    public static Property? Of(ArrayShape list, Func<Schema, SchemaUse> useOf)
    {
        if (list.UniqueBy.Length == 0 || list.Items is not { } items || useOf(items).Target is not { Types: JsonTypes.Object } item)
        {
            return null;
        }

        return item.Object.Properties.FirstOrDefault(
            property => property.Name == list.UniqueBy && IsText(useOf(property.Schema)));
    }

    private static bool IsText(SchemaUse use) =>
        use is { IsNullable: false, Target: { Types: JsonTypes.String, Format: not "byte", Alternatives.Schemas.Count: 0 } };
}
