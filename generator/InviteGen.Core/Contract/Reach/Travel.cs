using InviteGen.Core.Contract.Schemas;

namespace InviteGen.Core.Contract.Reach;

/// <summary>Which way the values of a schema, and of the schemas in it, travel.</summary>
public static class Travel
{
    /// <summary>
    /// The ways that a value may travel: only the server sets what is read-only, and it never returns what is write-only (OpenAPI,
    /// Schema Object).
    /// </summary>
    public static Direction Of(bool isReadOnly, bool isWriteOnly) =>
        (isReadOnly ? Direction.None : Direction.Request) | (isWriteOnly ? Direction.None : Direction.Response);

    /// <summary>The ways that a property may travel.</summary>
    /// <param name="property">The schema of a property of an object.</param>
    public static Direction Of(SchemaUse property) => Of(property.IsReadOnly, property.IsWriteOnly);

    /// <summary>True when the property is in an object that travels this way, or in one of these ways.</summary>
    public static bool Travels(SchemaUse property, Direction direction) =>
        direction is Direction.None or Direction.Both || Of(property).HasFlag(direction);

    /// <summary>True when the property is not in all objects: it is only sent, or only received, or neither.</summary>
    public static bool IsOneWay(SchemaUse property) => Of(property) != Direction.Both;

    /// <summary>The schemas that stand directly in this one and travel with it.</summary>
    public static IEnumerable<Schema> Children(Schema schema, Func<Property, bool> travels) =>
        schema.Object.Properties.Where(travels).Select(property => property.Schema)
            .Concat(schema.Alternatives.Schemas)
            .Concat(new[] { schema.Array.Items, schema.Object.AdditionalProperties }.OfType<Schema>());
}
