using InviteGen.Core.Primitives;

namespace InviteGen.Core.Contract.Schemas;

/// <summary>What the objects of one schema have in a property, by which they can be told from those of another.</summary>
/// <param name="Name">The name of the property.</param>
/// <param name="Values">The only values that it can have, sorted; empty: it can have any, or they are objects or arrays.</param>
/// <param name="Form">The type of its values, which the first character of their JSON shows; <see cref="JsonTypes.None"/>: any.</param>
internal sealed record Discriminant(string Name, EquatableArray<JsonLiteral> Values, JsonTypes Form)
{
    /// <summary>What a property of an object shows.</summary>
    public static Discriminant Of(Property property, Func<Schema, SchemaUse> useOf)
    {
        var use = useOf(property.Schema);
        var schema = use.Target;
        return new(
            property.Name,
            use.IsNullable || schema.Enum.Any(value => value.IsStructure) ? []
                : schema.Enum.OrderBy(value => value.Json, StringComparer.Ordinal).ToEquatableArray(),
            use.IsNullable || schema.Alternatives.Schemas.Count > 0 ? JsonTypes.None : FormOf(schema.Types));
    }

    /// <summary>True where no value has what this shows and what the other shows.</summary>
    public bool Excludes(Discriminant other) => HasOtherValues(other) || HasOtherForm(other);

    /// <summary>True where both list their values, and have none in common.</summary>
    public bool HasOtherValues(Discriminant other) =>
        Values.Count > 0 && other.Values.Count > 0 && !Values.Any(other.Values.Contains);

    private bool HasOtherForm(Discriminant other) => Form != JsonTypes.None && other.Form != JsonTypes.None && Form != other.Form;

    // Every integer is a number. Of several types, the first character shows nothing.
    private static JsonTypes FormOf(JsonTypes types) =>
        types is JsonTypes.Integer or (JsonTypes.Integer | JsonTypes.Number) ? JsonTypes.Number
        : types is JsonTypes.String or JsonTypes.Number or JsonTypes.Boolean or JsonTypes.Array or JsonTypes.Object ? types
        : JsonTypes.None;
}
