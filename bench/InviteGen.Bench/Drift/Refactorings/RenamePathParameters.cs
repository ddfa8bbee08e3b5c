using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using InviteGen.Bench.Drift.Trees;

namespace InviteGen.Bench.Drift.Refactorings;

/// <summary>Renames what stands in braces in a path, and the parameters that describe it.</summary>
internal static partial class RenamePathParameters
{
    private const int MostEdits = 10;

    public static int Apply(JsonObject root, SeededChoice choice)
    {
        if (root["paths"] is not JsonObject paths)
        {
            return 0;
        }

        var chosen = choice
            .Shuffle(paths.Where(path => Variable().IsMatch(path.Key) && path.Value is JsonObject item && !item.ContainsKey("$ref")))
            .Take(MostEdits).Select(path => path.Key).ToHashSet(StringComparer.Ordinal);
        var members = paths.ToList();
        paths.Clear();
        foreach (var (path, item) in members)
        {
            paths.Add(chosen.Contains(path) ? Variable().Replace(path, match => "{the_" + match.Groups[1].Value + "}") : path, item);
            if (chosen.Contains(path))
            {
                Rename(root, item!);
            }
        }

        return chosen.Count;
    }

    private static void Rename(JsonObject root, JsonNode item)
    {
        var lists = item.AsObject().Select(member => (member.Value as JsonObject)?["parameters"]).Append(item["parameters"]);
        foreach (var parameters in lists.OfType<JsonArray>())
        {
            for (var i = 0; i < parameters.Count; i++)
            {
                if (Follow(root, parameters[i]) is JsonObject target && target["in"]?.ToString() == "path")
                {
                    var renamed = target.DeepClone();
                    renamed["name"] = "the_" + target["name"];
                    parameters[i] = renamed;
                }
            }
        }
    }

    private static JsonNode? Follow(JsonObject root, JsonNode? parameter) =>
        parameter?["$ref"]?.ToString() is not { } reference ? parameter
        : !reference.StartsWith("#/", StringComparison.Ordinal) ? null
        : reference[2..].Split('/').Aggregate((JsonNode?)root, (node, key) => (node as JsonObject)?[Unescape(key)]);

    private static string Unescape(string key) =>
        Uri.UnescapeDataString(key).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);

    [GeneratedRegex(@"\{([^{}]+)\}")]
    private static partial Regex Variable();
}
