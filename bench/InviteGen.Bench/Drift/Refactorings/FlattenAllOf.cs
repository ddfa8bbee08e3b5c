using System.Text.Json.Nodes;
using InviteGen.Bench.Drift.Trees;

namespace InviteGen.Bench.Drift.Refactorings;

/// <summary>Writes an <c>allOf</c> out where its members do nothing but bring properties.</summary>
internal static class FlattenAllOf
{
    private const int MostEdits = 12;

    private static readonly string[] Plain =
        ["type", "properties", "required", "description", "title", "example", "examples", "externalDocs", "allOf"];

    public static int Apply(JsonObject root, SeededChoice choice)
    {
        var edits = 0;
        foreach (var place in choice.Shuffle(SpecSchemas.Of(root).Where(one => one.Schema.ContainsKey("allOf"))))
        {
            if (edits < MostEdits && place.IsIn(root) && !place.Schema.ContainsKey("title") && Members(root, place.Schema) is { } members)
            {
                place.Replace(Merge([place.Schema, .. members]));
                edits++;
            }
        }

        return edits;
    }

    private static List<JsonObject>? Members(JsonObject root, JsonObject schema)
    {
        var members = new List<JsonObject>();
        foreach (var member in schema["allOf"] as JsonArray ?? [])
        {
            var target = member is JsonObject { Count: 1 } reference && reference.ContainsKey("$ref")
                ? SpecSchemas.NameOf(root, reference["$ref"]!.ToString()) is { } name ? SpecSchemas.Named(root)[name] : null
                : member;
            if (target is not JsonObject found || found.ContainsKey("allOf") || !IsPlain(found) || found["properties"] is not JsonObject)
            {
                return null;
            }

            members.Add(found);
        }

        var all = members.Append(schema)
            .SelectMany(one => (one["properties"] as JsonObject ?? []).Select(property => property.Key)).ToList();
        return IsPlain(schema) && members.Count > 1 && all.Distinct(StringComparer.Ordinal).Count() == all.Count ? members : null;
    }

    private static bool IsPlain(JsonObject schema) => schema.All(member => Plain.Contains(member.Key))
        && (!schema.TryGetPropertyValue("type", out var type) || type?.ToString() == "object");

    private static JsonObject Merge(IReadOnlyList<JsonObject> parts)
    {
        var merged = new JsonObject { ["type"] = "object" };
        if (parts.FirstOrDefault(part => part.ContainsKey("title")) is { } titled)
        {
            merged["title"] = titled["title"]!.DeepClone();
        }

        var required = parts
            .SelectMany(part => (part["required"] as JsonArray ?? []).Select(name => name!.ToString())).Distinct().ToArray();
        if (required.Length > 0)
        {
            merged["required"] = new JsonArray([.. required.Select(name => JsonValue.Create(name))]);
        }

        merged["properties"] = new JsonObject(parts.SelectMany(part => part["properties"] as JsonObject ?? [])
            .Select(property => KeyValuePair.Create(property.Key, property.Value?.DeepClone())));
        return merged;
    }
}
