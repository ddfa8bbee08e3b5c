using System.Text.Json.Nodes;
using InviteGen.Bench.Drift.Trees;

namespace InviteGen.Bench.Drift.Refactorings;

/// <summary>Writes a document of OpenAPI 3.0 as one of 3.1: null is a type there, and exclusive bounds are numbers.</summary>
internal static class UpgradeVersion
{
    /// <summary>What only counts in 3.1: a document of 3.0 that has it would say more than before.</summary>
    private static readonly string[] Newer =
    [
        "const", "if", "contains", "prefixItems", "patternProperties", "propertyNames", "dependentRequired", "dependentSchemas",
        "unevaluatedItems", "unevaluatedProperties", "contentMediaType", "contentEncoding", "$id", "$defs", "$anchor",
        "id", "definitions", "dependencies",
    ];

    private static readonly string[] Outside =
        ["title", "description", "default", "readOnly", "writeOnly", "deprecated", "example"];

    public static int Apply(JsonObject root, SeededChoice choice)
    {
        var places = SpecSchemas.Of(root);
        if (root["openapi"]?.ToString().StartsWith("3.0", StringComparison.Ordinal) != true || places.Any(IsNewer)
            || SpecTree.ToJson(root).Contains("\"encoding\":", StringComparison.Ordinal))
        {
            return 0;
        }

        root["openapi"] = "3.1.0";
        return 1 + places.Reverse().Count(place => Upgrade(place));
    }

    private static bool IsNewer(SchemaPlace place) => place.Schema.Any(member => Newer.Contains(member.Key))
        || place.Schema["type"] is JsonArray
        || place.Schema["exclusiveMinimum"] is JsonValue least && !least.TryGetValue(out bool _)
        || place.Schema["exclusiveMaximum"] is JsonValue most && !most.TryGetValue(out bool _);

    private static bool Upgrade(SchemaPlace place)
    {
        var schema = place.Schema;
        if (place.Reference is not null)
        {
            // What stands beside a reference means nothing in 3.0.
            schema.Where(member => member.Key != "$ref").Select(member => member.Key).ToList().ForEach(key => schema.Remove(key));
            return false;
        }

        Bound(schema, "minimum", "exclusiveMinimum");
        Bound(schema, "maximum", "exclusiveMaximum");
        var isNullable = schema["nullable"] is JsonValue value && value.TryGetValue(out bool flag) && flag;
        schema.Remove("nullable");
        if (isNullable && schema["type"] is { } type)
        {
            schema["type"] = new JsonArray(type.DeepClone(), "null");
            if (schema["enum"] is JsonArray values && !values.Contains(null))
            {
                values.Add(null);
            }
        }
        else if (isNullable && (schema.ContainsKey("allOf") || schema.ContainsKey("oneOf") || schema.ContainsKey("anyOf")))
        {
            var outer = new JsonObject(schema.Where(member => Outside.Contains(member.Key)).Select(Copy));
            outer["anyOf"] = new JsonArray(
                new JsonObject(schema.Where(member => !Outside.Contains(member.Key)).Select(Copy)), new JsonObject { ["type"] = "null" });
            place.Replace(outer);
        }

        return isNullable;
    }

    private static void Bound(JsonObject schema, string keyword, string exclusive)
    {
        if (schema[exclusive] is JsonValue value && value.TryGetValue(out bool isExclusive))
        {
            schema.Remove(exclusive);
            if (isExclusive && schema[keyword] is { } bound)
            {
                schema.Remove(keyword);
                schema[exclusive] = bound;
            }
        }
    }

    private static KeyValuePair<string, JsonNode?> Copy(KeyValuePair<string, JsonNode?> member) =>
        KeyValuePair.Create(member.Key, member.Value?.DeepClone());
}
