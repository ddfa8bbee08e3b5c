namespace InviteGen.Core.Contract.Schemas;

/// <summary>A required property, by which the objects of one schema can be told from those of another.</summary>
/// <param name="Name">The name of the property.</param>
/// <param name="Only">The only value that it can have; null: it can have others, or that is an object or an array.</param>
/// <param name="Form">The type of its values, which the first character of their JSON shows; <see cref="JsonTypes.None"/>: any.</param>
internal sealed record Discriminant(string Name, JsonLiteral? Only, JsonTypes Form)
{
    /// <summary>The discriminants of an object: its required properties.</summary>
    /// <param name="shape">The object.</param>
    /// <param name="useOf">Follows references.</param>
    public static IEnumerable<Discriminant> AllOf(ObjectShape shape, Func<Schema, SchemaUse> useOf) => shape.Properties
        .Where(property => property.IsRequired)
        .Select(property => Of(property.Name, useOf(property.Schema)));

    private static Discriminant Of(string name, SchemaUse use)
    {
        var schema = use.Target;
        var only = schema.Enum.Count == 1 && !use.IsNullable && !schema.Enum[0].IsStructure ? schema.Enum[0] : (JsonLiteral?)null;
        return new(name, only, use.IsNullable || schema.Alternatives.Schemas.Count > 0 ? JsonTypes.None : FormOf(schema.Types));
    }

    // Every integer is a number. Of several types, the first character shows nothing.
    private static JsonTypes FormOf(JsonTypes types) =>
        types is JsonTypes.Integer or (JsonTypes.Integer | JsonTypes.Number) ? JsonTypes.Number
        : types is JsonTypes.String or JsonTypes.Number or JsonTypes.Boolean or JsonTypes.Array or JsonTypes.Object ? types
        : JsonTypes.None;
}
