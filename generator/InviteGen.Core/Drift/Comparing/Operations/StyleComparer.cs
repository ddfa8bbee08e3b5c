using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Comparing.Matching;

namespace InviteGen.Core.Drift.Comparing.Operations;

/// <summary>
/// Compares what styles write, not what they are called: of most values, several styles write the same text (RFC 6570, and OpenAPI 3.1,
/// Style Examples).
/// </summary>
internal static class StyleComparer
{
    /// <summary>True where the values that both schemas allow are written alike in both styles.</summary>
    /// <param name="sentIn">Where they are sent; a form is written as a query is.</param>
    /// <param name="old">The earlier style, and whether it is exploded.</param>
    /// <param name="current">The later style, and whether it is exploded.</param>
    /// <param name="before">The earlier schema.</param>
    /// <param name="after">The later schema.</param>
    public static bool AreAlike(
        ParameterIn sentIn, (ParameterStyle Style, bool Explode) old, (ParameterStyle Style, bool Explode) current,
        Schema before, Schema after)
    {
        var (hasArrays, hasObjects) = (Has(JsonTypes.Array), Has(JsonTypes.Object));
        return Written(old) == Written(current);

        bool Has(JsonTypes type) => Allows(before, type) && Allows(after, type);

        (ParameterStyle? Style, bool Explode) Written((ParameterStyle Style, bool Explode) one)
        {
            // A query writes single values in one way, and so it does the items of an array that has a field for each.
            var isPlain = sentIn == ParameterIn.Query
                && (!(hasArrays || hasObjects) || (one.Explode && one.Style != ParameterStyle.DeepObject));

            // Only objects look different in exploded form where arrays have a comma in both; a deep object is always exploded.
            var canExplode = hasObjects || (hasArrays && one.Style != ParameterStyle.Simple);
            return (isPlain ? null : one.Style, one.Explode && canExplode && one.Style != ParameterStyle.DeepObject);
        }
    }

    private static bool Allows(Schema schema, JsonTypes type) =>
        Shapes.HasAlternatives(schema) || schema.Types == JsonTypes.None || schema.Types.HasFlag(type);
}
