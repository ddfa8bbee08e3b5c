using InviteGen.Core.Primitives;

namespace InviteGen.Core.Contract.Schemas;

/// <summary>
/// What a schema allows, without what it only says, in an order that does not depend on the document: schemas that allow the same values
/// for the same reasons are equal.
/// </summary>
internal static class BareSchema
{
    /// <summary>The schema of a value, without what is a matter of the place that the value has.</summary>
    public static Schema Of(Schema schema) => SchemaShape.WithoutWords(schema) with
    {
        Title = "",
        Default = null,
        IsNullable = false,
        IsDeprecated = false,
        IsReadOnly = false,
        IsWriteOnly = false,
        ErrorPointer = "",
        Origin = "",
        Enum = schema.Enum.OrderBy(value => value.Json, StringComparer.Ordinal).ToEquatableArray(),
        Array = schema.Array.Items is { } items ? schema.Array with { Items = OfPart(items) } : schema.Array,
        Object = schema.Object with
        {
            Properties = schema.Object.Properties.OrderBy(property => property.Name, StringComparer.Ordinal)
                .Select(property => property with { Schema = OfPart(property.Schema) }).ToEquatableArray(),
            AdditionalProperties = schema.Object.AdditionalProperties is { } additional ? OfPart(additional) : null,
        },
        Alternatives = schema.Alternatives with { Schemas = schema.Alternatives.Schemas.Select(Of).ToEquatableArray() },
    };

    /// <summary>The schema of a part of a value, with whether it may be null and which way it travels.</summary>
    public static Schema OfPart(Schema schema) => Of(schema) with
    {
        IsNullable = schema.IsNullable,
        IsReadOnly = schema.IsReadOnly,
        IsWriteOnly = schema.IsWriteOnly,
    };
}
