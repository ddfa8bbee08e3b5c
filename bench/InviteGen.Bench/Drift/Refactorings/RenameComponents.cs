using System.Text.Json.Nodes;
using InviteGen.Bench.Drift.Trees;

namespace InviteGen.Bench.Drift.Refactorings;

/// <summary>Gives named schemas other names.</summary>
internal static class RenameComponents
{
    private const int MostEdits = 8;

    private static readonly string[] Rooted = ["\"discriminator\"", "\"$dynamicRef\"", "\"$id\""];

    public static int Apply(JsonObject root, SeededChoice choice)
    {
        var named = SpecSchemas.Named(root);
        var text = SpecTree.ToJson(root);

        // A discriminator without a mapping sends the names of schemas.
        if (named.Count == 0 || Rooted.Any(word => text.Contains(word, StringComparison.Ordinal)))
        {
            return 0;
        }

        var names = choice.Shuffle(named.Select(one => one.Key)).Take(MostEdits)
            .ToDictionary(name => name, name => name + "Renamed", StringComparer.Ordinal);
        var members = named.ToList();
        named.Clear();
        members.ForEach(one => named.Add(names.GetValueOrDefault(one.Key, one.Key), one.Value));
        Rename(root, SpecSchemas.Prefix(root), names);
        return names.Count;
    }

    private static void Rename(JsonNode? node, string prefix, Dictionary<string, string> names)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items)
            {
                Rename(item, prefix, names);
            }
        }

        foreach (var (key, value) in (node as JsonObject)?.ToList() ?? [])
        {
            if (key == "$ref" && value is JsonValue text && text.TryGetValue(out string? target)
                && target.StartsWith(prefix, StringComparison.Ordinal))
            {
                var (name, slash, rest) = Split(target[prefix.Length..]);
                ((JsonObject)node!)[key] = prefix + names.GetValueOrDefault(name, name) + slash + rest;
            }
            else
            {
                Rename(value, prefix, names);
            }
        }
    }

    private static (string Name, string Slash, string Inner) Split(string text)
    {
        var at = text.IndexOf('/', StringComparison.Ordinal);
        return at < 0 ? (text, "", "") : (text[..at], "/", text[(at + 1)..]);
    }
}
