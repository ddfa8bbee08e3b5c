using System.Text.Json.Nodes;
using InviteGen.Bench.Drift.Trees;

namespace InviteGen.Bench.Drift.Refactorings;

/// <summary>Writes a named schema out where it is used.</summary>
internal static class InlineReferences
{
    private const int MostEdits = 12;

    /// <summary>Large ones would only make the documents slower to read.</summary>
    private const int LongestText = 4000;

    /// <summary>What is looked up by the name of the schema, or by where it stands.</summary>
    private static readonly string[] Rooted =
        ["discriminator", "\"$id\"", "\"$anchor\"", "\"$dynamicAnchor\"", "\"$dynamicRef\"", "\"$defs\"", "\"allOf\""];

    public static int Apply(JsonObject root, SeededChoice choice)
    {
        var named = SpecSchemas.Named(root);
        var texts = named.Where(one => one.Value is JsonObject)
            .ToDictionary(one => one.Key, one => SpecTree.ToJson(one.Value!), StringComparer.Ordinal);
        var edits = 0;
        foreach (var place in choice.Shuffle(SpecSchemas.Of(root)))
        {
            if (edits < MostEdits && place.IsIn(root) && CanInline(place) && SpecSchemas.NameOf(root, place.Reference) is { } name
                && texts.TryGetValue(name, out var text) && text.Length <= LongestText
                && !Rooted.Any(word => text.Contains(word, StringComparison.Ordinal))
                && !Reaches(text, name, texts, SpecSchemas.Prefix(root)))
            {
                place.Replace((JsonObject)named[name]!.DeepClone());
                edits++;
            }
        }

        return edits;
    }

    private static bool CanInline(SchemaPlace place) => place.Schema.Count == 1
        && place.Kind is not (PlaceKind.Component or PlaceKind.Member)
        && place.Holder?.ContainsKey("discriminator") != true;

    private static bool Reaches(string text, string name, Dictionary<string, string> texts, string prefix)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<string>([text]);
        while (waiting.TryDequeue(out var current))
        {
            foreach (var other in texts.Keys
                .Where(other => current.Contains($"\"{prefix}{other}\"", StringComparison.Ordinal) && seen.Add(other)))
            {
                waiting.Enqueue(texts[other]);
            }
        }

        return seen.Contains(name);
    }
}
