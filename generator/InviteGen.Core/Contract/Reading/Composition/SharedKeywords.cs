using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Contract.Reading.Composition;

/// <summary>What stands beside <c>oneOf</c> and <c>anyOf</c>, and so holds for each of the alternatives.</summary>
internal static class SharedKeywords
{
    /// <summary>What of it each alternative has to say as well.</summary>
    /// <param name="beside">The keywords beside the alternatives.</param>
    /// <param name="alternatives">The alternatives.</param>
    public static Schema Of(Schema beside, Alternatives alternatives) => beside with
    {
        Object = beside.Object with
        {
            // Beside alternatives that have properties this would forbid them all, which no author means.
            IsClosed = beside.Object.IsClosed && beside.Object.Properties.Count > 0,

            // Whatever says which alternative it is, is sent with each of them.
            AlsoRequired = beside.Object.AlsoRequired.Where(name => name != alternatives.Discriminator).ToEquatableArray(),
        },
    };

    /// <summary>True for an alternative to which the keywords beside it added nothing but words.</summary>
    /// <param name="merged">The alternative with these keywords.</param>
    /// <param name="before">The alternative without them.</param>
    /// <param name="follow">Gives the schema behind a reference.</param>
    public static bool AddNothing(Schema merged, Schema before, Func<Schema, Schema> follow)
    {
        var references = before.Object.Properties.Where(property => property.Schema.Reference is not null)
            .ToDictionary(property => property.Name, property => property.Schema, StringComparer.Ordinal);
        return Bare(merged with
        {
            Object = merged.Object with { Properties = merged.Object.Properties.Select(Restore).ToEquatableArray() },
        }) == Bare(before);

        // What was merged with a reference stands inline, even if it is what the reference leads to.
        Property Restore(Property property) =>
            references.TryGetValue(property.Name, out var reference) && Part(property.Schema) == Part(follow(reference))
                ? property with { Schema = reference }
                : property;
    }

    private static Schema Bare(Schema schema) => SchemaShape.WithoutWords(schema) with
    {
        Title = "",
        Default = null,
        IsNullable = false,
        IsDeprecated = false,
        IsReadOnly = false,
        IsWriteOnly = false,
        ErrorPointer = "",
        Origin = "",
        Array = schema.Array.Items is { } items ? schema.Array with { Items = Part(items) } : schema.Array,
        Object = schema.Object with
        {
            Properties = schema.Object.Properties.Select(property => property with { Schema = Part(property.Schema) }).ToEquatableArray(),
            AdditionalProperties = schema.Object.AdditionalProperties is { } additional ? Part(additional) : null,
        },
        Alternatives = schema.Alternatives with { Schemas = schema.Alternatives.Schemas.Select(Bare).ToEquatableArray() },
    };

    /// <summary>Null and the direction are a matter of the value itself, and so of each part.</summary>
    private static Schema Part(Schema schema) => Bare(schema) with
    {
        IsNullable = schema.IsNullable,
        IsReadOnly = schema.IsReadOnly,
        IsWriteOnly = schema.IsWriteOnly,
    };
}
