using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Changes;

namespace InviteGen.Core.Drift.Comparing;

/// <summary>Which types of JSON hold which: every integer is a number, and no type at all is any of them.</summary>
internal static class TypeLattice
{
    private const JsonTypes Every = JsonTypes.Boolean | JsonTypes.Number | JsonTypes.Integer | JsonTypes.String | JsonTypes.Object
        | JsonTypes.Array;

    /// <summary>How the types have changed; null: not at all.</summary>
    public static Movement? Compare(Schema before, Schema after)
    {
        var (old, current) = (TypesOf(before), TypesOf(after));
        return old == current ? null
            : (old & current) == old ? Movement.Widened
            : (old & current) == current ? Movement.Narrowed
            : Movement.Incomparable;
    }

    /// <summary>The types that a schema allows beside <c>null</c>.</summary>
    public static JsonTypes TypesOf(Schema schema)
    {
        var types = schema.Types;
        if (types == JsonTypes.None && schema.Choice.Alternatives.Count > 0)
        {
            types = schema.Choice.Alternatives.Aggregate(JsonTypes.None, (all, one) => all | (OwnTypes(one) ?? Every));
        }

        types = types == JsonTypes.None ? Every : types;
        types = schema.AllowsText ? types | JsonTypes.String : types;
        return types.HasFlag(JsonTypes.Number) ? types | JsonTypes.Integer : types;
    }

    /// <summary>True for a schema that says which type, or which types, its values have.</summary>
    public static bool IsTyped(Schema schema) => TypesOf(schema) != Every;

    /// <summary>True for a schema whose alternatives are the types of a list in <c>type</c>.</summary>
    public static bool IsTypeList(Schema schema) =>
        schema.AllowsText || (schema.Choice.Alternatives.Count > 1 && schema.ValueRules.Any(RuleKeywordSet.IsTypeList));

    private static JsonTypes? OwnTypes(Schema schema) => schema.Types == JsonTypes.None ? null : schema.Types;
}
