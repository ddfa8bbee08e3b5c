using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Building.Types;

/// <summary>
/// What inline schemas must have in common to be one type: their title, and all that values, members and checks come from. Their
/// descriptions may differ.
/// </summary>
/// <param name="Title">The title.</param>
/// <param name="Schema">The schema without what only describes it.</param>
internal sealed record TitledShape(string Title, Schema Schema)
{
    /// <summary>The shape of an inline schema; null for one that has no title to be called by.</summary>
    public static TitledShape? Of(Schema schema) => !SchemaShape.IsNamedByTitle(schema) ? null
        : new TitledShape(schema.Title, Bare(schema) with { IsNullable = false, Default = null });

    private static Schema Bare(Schema schema) => SchemaShape.WithoutWords(schema) with
    {
        Object = schema.Object == ObjectShape.None ? schema.Object : schema.Object with
        {
            Properties = schema.Object.Properties.Select(property => property with { Schema = Bare(property.Schema) }).ToEquatableArray(),
            AdditionalProperties = schema.Object.AdditionalProperties is { } additional ? Bare(additional) : null,
        },
        Array = schema.Array.Items is { } items ? schema.Array with { Items = Bare(items) } : schema.Array,
        Alternatives = schema.Alternatives.Schemas.Count == 0 ? schema.Alternatives
            : schema.Alternatives with { Schemas = schema.Alternatives.Schemas.Select(Bare).ToEquatableArray() },
    };
}
