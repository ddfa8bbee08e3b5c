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
        return operations.OfType<JsonObject>().SelectMany(operation => From(root, operation)).GroupBy(name => name)
            .Where(group => group.Count() >= LeastOperations).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
    }

    private static HashSet<string> From(JsonObject root, JsonNode operation)
    {
        var (seen, names) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        var waiting = new Stack<JsonNode>([operation]);
        while (waiting.TryPop(out var node))
        {
            if (node is JsonObject reference && reference["$ref"] is JsonValue value && seen.Add(value.ToString()))
            {
                if (SpecSchemas.NameOf(root, value.ToString()) is { } name)
                {
                    names.Add(name);
                }

                if (Find(root, value.ToString()) is { } target)
                {
                    waiting.Push(target);
                }
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

        return names;
    }

    private static JsonNode? Find(JsonObject root, string reference) => !reference.StartsWith("#/", StringComparison.Ordinal) ? null
        : reference[2..].Split('/').Aggregate((JsonNode?)root, (node, key) => (node as JsonObject)?[key]);
}
