using InviteGen.Core.Contract.Schemas;

namespace InviteGen.Core.Contract.Operations;

/// <summary>
/// Decides which response headers have a typed member: those with one value or a list of values of one simple type. Anything else has no
/// common format in a header and is a string.
/// </summary>
public static class HeaderValues
{
    /// <summary>True when the member of a header with this schema has the type of the schema.</summary>
    public static bool AreTyped(Schema schema, Func<Schema, Schema> follow) => WhyNotTyped(schema, follow) is null;

    /// <summary>Why the member of a header with this schema is a string; null when it has the type of the schema.</summary>
    /// <param name="schema">What the header may be.</param>
    /// <param name="follow">Finds the schema behind references.</param>
    public static string? WhyNotTyped(Schema schema, Func<Schema, Schema> follow)
    {
        var target = follow(schema);
        return IsList(target) ? WhyNotItems(target.Array.Items ?? Schema.Anything, follow) : WhyNotValue(target);
    }

    private static bool IsList(Schema target) => target.Types == JsonTypes.Array && !SchemaShape.HasAlternatives(target);

    private static string? WhyNotItems(Schema item, Func<Schema, Schema> follow)
    {
        var target = follow(item);
        return item.IsNullable || target.IsNullable ? "an item of a list in a header cannot be null"
            : IsList(target) ? "a list of lists has no common format in a header"
            : WhyNotValue(target);
    }

    private static string? WhyNotValue(Schema target) => target.Types switch
    {
        _ when SchemaShape.HasAlternatives(target) => "its schema allows several types, which cannot be told apart in a header",
        JsonTypes.Boolean or JsonTypes.Integer or JsonTypes.Number or (JsonTypes.Integer | JsonTypes.Number) or JsonTypes.String => null,
        JsonTypes.Object => "an object in a header can be read only if the header declares 'content' with application/json",
        _ => "its schema does not declare a type",
    };
}
