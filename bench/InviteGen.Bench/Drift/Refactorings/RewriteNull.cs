using System.Text.Json.Nodes;
using InviteGen.Bench.Drift.Trees;

namespace InviteGen.Bench.Drift.Refactorings;

/// <summary>Writes in another way that a value may be null (OpenAPI 3.1): as one of two types, or as one of two schemas.</summary>
internal static class RewriteNull
{
    /// <summary>What speaks of the place rather than of the value.</summary>
    private static readonly string[] Outside =
        ["title", "description", "default", "readOnly", "writeOnly", "deprecated", "example", "examples"];

    public static int Apply(JsonObject root, SeededChoice choice)
    {
        if (root["openapi"]?.ToString().StartsWith("3.1", StringComparison.Ordinal) != true)
        {
            return 0;
        }

        var edits = 0;
        foreach (var place in SpecSchemas.Of(root).Where(one => one.Kind is PlaceKind.Property or PlaceKind.Items))
        {
            if (place.IsIn(root) && (Wrap(place.Schema, choice) ?? Other(place.Schema)) is { } other)
            {
                place.Replace(other);
                edits++;
            }
        }

        return edits;
    }

    /// <summary>Two types become two schemas.</summary>
    private static JsonObject? Wrap(JsonObject schema, SeededChoice choice)
    {
        if (schema["type"] is not JsonArray { Count: 2 } types
            || types.All(type => type?.ToString() != "null") || schema.ContainsKey("enum"))
        {
            return null;
        }

        var inner = new JsonObject(schema.Where(member => !Outside.Contains(member.Key)).Select(Copy));
        inner["type"] = types.First(type => type?.ToString() != "null")!.DeepClone();
        var outer = new JsonObject(schema.Where(member => Outside.Contains(member.Key)).Select(Copy));
        outer[choice.Next(2) == 0 ? "anyOf" : "oneOf"] = new JsonArray(inner, new JsonObject { ["type"] = "null" });
        return outer;
    }

    /// <summary>Exchanges <c>oneOf</c> and <c>anyOf</c>. For null and one other alternative, both mean the same.</summary>
    private static JsonObject? Other(JsonObject schema)
    {
        var keyword = schema.ContainsKey("anyOf") ? "anyOf" : "oneOf";
        return schema[keyword] is JsonArray { Count: 2 } members && members.Any(IsNull)
            ? new JsonObject(schema.Select(member => KeyValuePair.Create(
                member.Key == keyword ? keyword == "anyOf" ? "oneOf" : "anyOf" : member.Key, member.Value?.DeepClone())))
            : null;
    }

    private static bool IsNull(JsonNode? node) => node is JsonObject { Count: 1 } schema && schema["type"]?.ToString() == "null";

    private static KeyValuePair<string, JsonNode?> Copy(KeyValuePair<string, JsonNode?> member) =>
        KeyValuePair.Create(member.Key, member.Value?.DeepClone());
}
