using System.Text.Json.Nodes;
using InviteGen.Bench.Drift.Trees;

namespace InviteGen.Bench.Drift.Edits;

/// <summary>Finds the named schemas that several operations lead to: one edit does not cut them off.</summary>
internal static class ReachedSchemas
{
    private const int LeastOperations = 3;

    public static HashSet<string> Of(JsonObject root)
    {
        var operations = (root["paths"] as JsonObject ?? []).SelectMany(path => path.Value as JsonObject ?? []).Select(one => one.Value);
        return operations.OfType<JsonObject>().SelectMany(operation => NamesFrom(root, operation)).GroupBy(name => name)
            .Where(group => group.Count() >= LeastOperations).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Every node that an operation, or another piece of the document, leads to.</summary>
    public static HashSet<JsonNode> NodesFrom(JsonObject root, JsonNode start)
    {
        var nodes = new HashSet<JsonNode>();
        var waiting = new Stack<JsonNode>([start]);
        while (waiting.TryPop(out var node))
        {
            if (!nodes.Add(node))
            {
                continue;
            }

            if (ReferenceOf(node) is { } reference && Find(root, reference) is { } target)
            {
                waiting.Push(target);
            }

            foreach (var child in node is JsonObject map ? map.Where(member => member.Key is not "examples").Select(member => member.Value)
                : node as IEnumerable<JsonNode?> ?? [])
            {
                if (child is not null and not JsonValue)
                {
                    waiting.Push(child);
                }
            }
        }

        return nodes;
    }

    private static HashSet<string> NamesFrom(JsonObject root, JsonNode operation) => NodesFrom(root, operation)
        .Select(node => SpecSchemas.NameOf(root, ReferenceOf(node))).OfType<string>().ToHashSet(StringComparer.Ordinal);

    private static string? ReferenceOf(JsonNode node) =>
        node is JsonObject map && map["$ref"] is JsonValue value ? value.ToString() : null;

    private static JsonNode? Find(JsonObject root, string reference) => !reference.StartsWith("#/", StringComparison.Ordinal) ? null
        : reference[2..].Split('/').Aggregate((JsonNode?)root, (node, key) => (node as JsonObject)?[key]);
}
