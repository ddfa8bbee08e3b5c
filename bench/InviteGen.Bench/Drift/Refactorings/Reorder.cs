using System.Text.Json.Nodes;
using InviteGen.Bench.Drift.Trees;

namespace InviteGen.Bench.Drift.Refactorings;

/// <summary>Puts paths, components, properties, responses and required names in another order.</summary>
internal static class Reorder
{
    private static readonly string[] Unordered = ["paths", "schemas", "definitions", "properties", "responses"];

    public static int Apply(JsonObject root, SeededChoice choice)
    {
        var edits = 0;
        Walk(root);
        return edits;

        void Walk(JsonNode? node)
        {
            if (node is JsonArray items)
            {
                items.ToList().ForEach(Walk);
            }

            foreach (var (key, value) in (node as JsonObject)?.ToList() ?? [])
            {
                if (value is JsonObject { Count: > 1 } members && Unordered.Contains(key))
                {
                    Members(members, choice);
                    edits++;
                }
                else if (key == "required" && value is JsonArray { Count: > 1 } names)
                {
                    var all = choice.Shuffle(names.Select(name => name?.DeepClone()));
                    names.Clear();
                    all.ForEach(names.Add);
                    edits++;
                }

                Walk(value);
            }
        }
    }

    private static void Members(JsonObject members, SeededChoice choice)
    {
        var all = choice.Shuffle(members);
        members.Clear();
        all.ForEach(members.Add);
    }
}
