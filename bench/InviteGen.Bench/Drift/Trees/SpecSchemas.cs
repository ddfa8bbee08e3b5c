using System.Text.Json.Nodes;

namespace InviteGen.Bench.Drift.Trees;

/// <summary>Finds the schemas of a document, by what the versions of OpenAPI say about where they stand.</summary>
internal sealed class SpecSchemas
{
    private static readonly (string Keyword, PlaceKind Kind)[] Lists =
        [("allOf", PlaceKind.Member), ("oneOf", PlaceKind.Alternative), ("anyOf", PlaceKind.Alternative)];

    private readonly List<SchemaPlace> _places = [];

    private SpecSchemas()
    {
    }

    /// <summary>All schemas of a document, outer ones first.</summary>
    public static IReadOnlyList<SchemaPlace> Of(JsonObject root)
    {
        var found = new SpecSchemas();
        foreach (var (_, schema) in Named(root))
        {
            found.Add(schema, PlaceKind.Component, null);
        }

        found.Walk(root);
        return found._places;
    }

    /// <summary>The named schemas of a document.</summary>
    public static JsonObject Named(JsonObject root) =>
        (root["components"]?["schemas"] ?? root["definitions"]) as JsonObject ?? [];

    /// <summary>What references to named schemas begin with.</summary>
    public static string Prefix(JsonObject root) => root.ContainsKey("swagger") ? "#/definitions/" : "#/components/schemas/";

    /// <summary>The name that a reference leads to; null where it leads elsewhere.</summary>
    public static string? NameOf(JsonObject root, string? reference) =>
        reference?.StartsWith(Prefix(root), StringComparison.Ordinal) == true && !reference[Prefix(root).Length..].Contains('/')
            ? reference[Prefix(root).Length..] : null;

    // What is not a schema is walked whole, but for what only looks like the document.
    private void Walk(JsonNode node)
    {
        if (node is JsonArray items)
        {
            items.OfType<JsonNode>().ToList().ForEach(Walk);
        }

        foreach (var (key, value) in node as JsonObject ?? [])
        {
            if (key == "schema" && value is JsonObject schema)
            {
                var isBody = node is JsonObject { Count: > 0 } holder && (!holder.ContainsKey("in") || holder["in"]?.ToString() == "body");
                Add(schema, isBody && !IsHeader(node) ? PlaceKind.Body : PlaceKind.Parameter, null);
            }
            else if (value is not null && key is not ("schemas" or "definitions" or "example" or "examples" or "links")
                && !key.StartsWith("x-", StringComparison.Ordinal))
            {
                Walk(value);
            }
        }
    }

    private static bool IsHeader(JsonNode node) => node.Parent is JsonObject { Parent: JsonObject outer } parent
        && outer.Any(member => member.Key == "headers" && member.Value == parent);

    private void Add(JsonNode? node, PlaceKind kind, JsonObject? holder)
    {
        if (node is not JsonObject schema)
        {
            return;
        }

        _places.Add(new(schema, kind, holder));
        foreach (var (_, property) in schema["properties"] as JsonObject ?? [])
        {
            Add(property, PlaceKind.Property, schema);
        }

        Add(schema["items"], PlaceKind.Items, schema);
        Add(schema["additionalProperties"], PlaceKind.Additional, schema);
        foreach (var (keyword, part) in Lists)
        {
            foreach (var member in schema[keyword] as JsonArray ?? [])
            {
                Add(member, part, schema);
            }
        }
    }
}
