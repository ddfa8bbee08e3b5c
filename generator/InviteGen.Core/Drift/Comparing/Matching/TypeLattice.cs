using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Changes;

namespace InviteGen.Core.Drift.Comparing.Matching;

/// <summary>Which types of JSON hold which: every integer is a number, and no type at all is any of them.</summary>
internal sealed class TypeLattice(SchemaTable before, SchemaTable after)
{
    private const JsonTypes Every = JsonTypes.Boolean | JsonTypes.Number | JsonTypes.Integer | JsonTypes.String | JsonTypes.Object
        | JsonTypes.Array;

    /// <summary>How the types have changed; null: not at all.</summary>
    public Movement? Compare(Schema one, Schema other)
    {
        var (old, current) = (TypesOf(one, before), TypesOf(other, after));
        return old == current ? null
            : (old & current) == old ? Movement.Widened
            : (old & current) == current ? Movement.Narrowed
            : Movement.Incomparable;
    }

    /// <summary>The types that a schema allows beside <c>null</c>.</summary>
    private static JsonTypes TypesOf(Schema schema, SchemaTable table)
    {
        var types = schema.Types;
        if (types == JsonTypes.None && schema.Alternatives.Schemas.Count > 0)
        {
            types = schema.Alternatives.Schemas.Aggregate(
                JsonTypes.None, (all, one) => all | (OwnTypes(table.SlotOf(one).Target) ?? Every));
        }

        types = types == JsonTypes.None ? Every : types;
        types = schema.AllowsText ? types | JsonTypes.String : types;
        return types.HasFlag(JsonTypes.Number) ? types | JsonTypes.Integer : types;
    }

    /// <summary>True for texts, numbers and truth values, or alternatives of these.</summary>
    public static bool IsScalar(Schema schema) => schema.Reference is null && (schema.Alternatives.Schemas.Count > 0
        ? schema.Alternatives.Schemas.All(IsScalar)
        : schema.Types != JsonTypes.None && (schema.Types & (JsonTypes.Array | JsonTypes.Object)) == JsonTypes.None);

    /// <summary>True for a schema whose alternatives are the types of a list in <c>type</c>.</summary>
    public static bool IsTypeList(Schema schema) =>
        schema.AllowsText || (schema.Alternatives.Schemas.Count > 1 && schema.ValueAssertions.Any(TypeRule.Is));

    private static JsonTypes? OwnTypes(Schema schema) => schema.Types == JsonTypes.None ? null : schema.Types;
}
