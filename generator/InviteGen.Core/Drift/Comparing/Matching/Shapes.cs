using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Changes;

namespace InviteGen.Core.Drift.Comparing.Matching;

/// <summary>Whether two schemas have parts that can be compared.</summary>
internal static class Shapes
{
    /// <summary>False where they have no type in common, or only one of them has alternatives.</summary>
    public static bool AreAlike(Schema before, Schema after, TypeLattice types) =>
        types.Compare(before, after) != Movement.Incomparable
        && (HasAlternatives(before) == HasAlternatives(after) || TypeLattice.IsTypeList(before) || TypeLattice.IsTypeList(after));

    /// <summary>True for numbers, truth values and texts of which the values are not listed.</summary>
    public static bool IsScalar(Schema schema) =>
        !SchemaShape.IsEnum(schema) && !HasAlternatives(schema) && (schema.Types & (JsonTypes.Array | JsonTypes.Object)) == 0
        && schema.Types is not JsonTypes.None;

    public static bool HasAlternatives(Schema schema) => schema.Alternatives.Schemas.Count > 0;

    /// <summary>True for a text of which nothing else is said.</summary>
    public static bool IsPlainText(Schema schema) =>
        schema is { Types: JsonTypes.String, Format: "", Enum.Count: 0, ValueAssertions.Count: 0 } && schema.Text == StringLimits.None;

    /// <summary>True for a schema that takes any value, by itself or by one of its alternatives.</summary>
    public static bool TakesAnything(Schema schema) => IsAnything(schema)
        || schema.Alternatives.Schemas.Any(one => one.Reference is null && IsAnything(one));

    /// <summary>True for a schema that says nothing of types.</summary>
    public static bool IsAnything(Schema schema) => schema.Types == JsonTypes.None && !HasAlternatives(schema) && schema.Enum.Count == 0;
}
