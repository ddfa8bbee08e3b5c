using InviteGen.Core.Contract.Schemas;
using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading;

/// <summary>
/// Names the keywords of a schema that limit its values and that no validator looks at yet. The types are right all the same, so
/// a request that breaks them is refused by the server only.
/// </summary>
internal static class UncheckedKeywords
{
    private static readonly HashSet<string> Unrecognized = new(StringComparer.Ordinal)
    {
        "prefixItems", "unevaluatedItems", "contains", "minContains", "maxContains", "propertyNames", "dependentSchemas", "if",
        "then", "else", "contentSchema",
    };

    public static IEnumerable<string> Of(IOpenApiSchema source, Schema schema)
    {
        var full = source as OpenApiSchema;
        (string Keyword, bool IsThere)[] known =
        [
            ("not", source.Not is not null),
            ("patternProperties", source.PatternProperties is { Count: > 0 }),
            ("dependentRequired", source.DependentRequired is { Count: > 0 }),
            ("contains", full?.Contains is not null),
            ("propertyNames", full?.PropertyNames is not null),
            ("dependentSchemas", full?.DependentSchemas is { Count: > 0 }),
            ("if", full?.If is not null),
            ("minProperties", schema.Object.MinProperties is > 0 && schema.Object.Properties.Count > 0),
            ("maxProperties", schema.Object.MaxProperties is not null && schema.Object.Properties.Count > 0),
            ("enum", schema.Enum.Count > 0 && IsAnything(schema.Types)),
        ];
        return known.Where(keyword => keyword.IsThere).Select(keyword => keyword.Keyword)
            .Concat((source.UnrecognizedKeywords?.Keys ?? []).Where(Unrecognized.Contains))
            .Distinct(StringComparer.Ordinal);
    }

    /// <summary>True where several types, or none, leave a JsonElement.</summary>
    public static bool IsAnything(JsonTypes types) => types is not (JsonTypes.Boolean or JsonTypes.Integer or JsonTypes.Number
        or (JsonTypes.Integer | JsonTypes.Number) or JsonTypes.String or JsonTypes.Object or JsonTypes.Array);
}
