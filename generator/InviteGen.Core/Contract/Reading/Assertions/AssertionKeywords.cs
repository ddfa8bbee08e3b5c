using InviteGen.Core.Contract.Assertions;
using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading.Assertions;

/// <summary>Which keywords of a schema become its assertion.</summary>
internal static class AssertionKeywords
{
    /// <summary>The keywords of a schema with a type that neither the C# type nor a check of its own expresses.</summary>
    public static HashSet<string> Beyond(IOpenApiSchema source)
    {
        var full = source as OpenApiSchema;
        var keywords = new HashSet<string>(StringComparer.Ordinal);
        Add(source.Not is not null, "not");
        Add(full?.If is not null, "if", "then", "else");
        Add(full?.Contains is not null, "contains", "minContains", "maxContains");
        Add(source.DependentRequired is { Count: > 0 }, "dependentRequired");
        Add(full?.DependentSchemas is { Count: > 0 }, "dependentSchemas");
        Add(full?.PropertyNames is not null, "propertyNames");
        Add(source.PatternProperties is { Count: > 0 }, "patternProperties", "properties", "additionalProperties");
        Add(HasPrefix(source), "prefixItems", "items");
        Add(source.Properties is { Count: > 0 } && source.MinProperties is > 0, "minProperties");
        Add(source.Properties is { Count: > 0 } && source.MaxProperties is not null, "maxProperties");
        if (LimitsTheRest(source))
        {
            // What is left over depends on everything else. What is required is checked on the type, where it may be read-only.
            keywords.UnionWith(AssertionShapes.ByKeyword.Keys.Where(keyword => keyword != "required"));
        }

        return keywords;

        void Add(bool isThere, params string[] names)
        {
            if (isThere)
            {
                keywords.UnionWith(names);
            }
        }
    }

    /// <summary>True for a list whose first items have schemas of their own.</summary>
    public static bool HasPrefix(IOpenApiSchema source) => source.UnrecognizedKeywords?.ContainsKey("prefixItems") == true;

    /// <summary>True where properties that the schema does not name matter: then they are kept.</summary>
    public static bool LooksAtUnnamed(IOpenApiSchema source) =>
        source is OpenApiSchema { PropertyNames: not null } or OpenApiSchema { UnevaluatedPropertiesSchema: not null };

    private static bool LimitsTheRest(IOpenApiSchema source) =>
        source is OpenApiSchema { UnevaluatedPropertiesSchema: not null }
        || source.UnrecognizedKeywords?.ContainsKey("unevaluatedItems") == true;
}
