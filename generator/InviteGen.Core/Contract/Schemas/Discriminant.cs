namespace InviteGen.Core.Contract.Schemas;

/// <summary>What a reader goes by when it tells one kind of object from another: a property that each object of the kind has.</summary>
/// <param name="Name">The name of the property.</param>
/// <param name="Only">The only value that it can have; null: it can have others, or that is an object or an array.</param>
/// <param name="Form">The type that tells what its values start with; <see cref="JsonTypes.None"/>: they start with anything.</param>
internal sealed record Discriminant(string Name, JsonLiteral? Only, JsonTypes Form)
{
    /// <summary>The marks of a kind of object: its required properties.</summary>
    /// <param name="shape">The object.</param>
    /// <param name="follow">Finds the schema behind references.</param>
    public static IEnumerable<Discriminant> AllOf(ObjectShape shape, Func<Schema, Schema> follow) => shape.Properties
        .Where(property => property.IsRequired)
        .Select(property => Of(property.Name, follow(property.Schema), property.Schema.IsNullable));

    private static Discriminant Of(string name, Schema schema, bool isNullable)
    {
        isNullable |= schema.IsNullable;
        var only = schema.Enum.Count == 1 && !isNullable && !schema.Enum[0].IsStructure ? schema.Enum[0] : (JsonLiteral?)null;
        return new(name, only, isNullable || schema.Alternatives.Schemas.Count > 0 ? JsonTypes.None : FormOf(schema.Types));
    }

    // Every integer is a number, and several types start with nothing in particular.
    private static JsonTypes FormOf(JsonTypes types) =>
        types is JsonTypes.Integer or (JsonTypes.Integer | JsonTypes.Number) ? JsonTypes.Number
        : types is JsonTypes.String or JsonTypes.Number or JsonTypes.Boolean or JsonTypes.Array or JsonTypes.Object ? types
        : JsonTypes.None;
}
