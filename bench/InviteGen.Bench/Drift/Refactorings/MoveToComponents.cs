using System.Text.Json.Nodes;
using InviteGen.Bench.Drift.Trees;

namespace InviteGen.Bench.Drift.Refactorings;

/// <summary>Moves a schema from where it is used behind a name.</summary>
internal static class MoveToComponents
{
    private const int MostEdits = 12;

    private static readonly string[] Rooted =
        ["\"$id\"", "\"$anchor\"", "\"$dynamicAnchor\"", "\"$dynamicRef\"", "\"$defs\"", "discriminator"];

    public static int Apply(JsonObject root, SeededChoice choice)
    {
        var named = Ensure(root);
        var edits = 0;
        foreach (var place in choice.Shuffle(SpecSchemas.Of(root)))
        {
            if (edits < MostEdits && place.IsIn(root) && place.Reference is null
                && place.Schema["type"] is { } type && type.ToString() != "null"
                && place.Kind is not (PlaceKind.Component or PlaceKind.Member) && place.Holder?.ContainsKey("discriminator") != true
                && SpecTree.ToJson(place.Schema) is var text && !Rooted.Any(word => text.Contains(word, StringComparison.Ordinal)))
            {
                edits++;
                named.Add($"Moved{edits}", place.Schema.DeepClone());
                place.Replace(new JsonObject { ["$ref"] = SpecSchemas.Prefix(root) + $"Moved{edits}" });
            }
        }

        return edits;
    }

    private static JsonObject Ensure(JsonObject root)
    {
        var holder = root;
        if (!root.ContainsKey("swagger"))
        {
            root.TryAdd("components", new JsonObject());
            holder = root["components"]!.AsObject();
        }

        var key = root.ContainsKey("swagger") ? "definitions" : "schemas";
        holder.TryAdd(key, new JsonObject());
        return holder[key]!.AsObject();
    }
}
