using System.Text.Json;
using System.Text.Json.Nodes;
using InviteGen.Bench.Drift.Trees;

namespace InviteGen.Bench.Fuzz.Trees;

/// <summary>Documents as trees that can be broken.</summary>
internal static class FuzzTree
{
    /// <summary>The tree of a document; null: the file is something else, or no other reader accepts it.</summary>
    public static FuzzNode? Parse(string text) => SpecTree.Parse(text) is { } root ? Convert(root) : null;

    /// <summary>The members and items of a tree in the order of the text, each with the value that holds it.</summary>
    public static List<(FuzzNode Holder, FuzzMember Member)> Places(FuzzNode root)
    {
        var places = new List<(FuzzNode, FuzzMember)>();
        Add(root, places);
        return places;
    }

    /// <summary>Every value with its JSON pointer.</summary>
    public static IEnumerable<(string Pointer, FuzzNode Node)> Pointers(FuzzNode node, string at = "#")
    {
        yield return (at, node);
        for (var i = 0; i < node.Members.Count; i++)
        {
            var token = node.Kind == FuzzKind.Array ? i.ToString(System.Globalization.CultureInfo.InvariantCulture) : node.Members[i].Key;
            foreach (var below in Pointers(node.Members[i].Value, $"{at}/{Escape(token)}"))
            {
                yield return below;
            }
        }
    }

    /// <summary>A key as a part of a JSON pointer (RFC 6901, section 3).</summary>
    public static string Escape(string token) =>
        token.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static void Add(FuzzNode node, List<(FuzzNode Holder, FuzzMember Member)> places)
    {
        foreach (var member in node.Members)
        {
            places.Add((node, member));
            Add(member.Value, places);
        }
    }

    // Half a surrogate pair is no string for this reader.
    private static string? TextOf(JsonValue value)
    {
        try
        {
            return value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;
        }
        catch (InvalidOperationException)
        {
            return "\uD800";
        }
    }

    private static FuzzNode Convert(JsonNode? node) => node switch
    {
        JsonObject members => FuzzNode.Object([.. members.Select(member => (member.Key, Convert(member.Value)))]),
        JsonArray items => FuzzNode.Array([.. items.Select(Convert)]),
        JsonValue value when TextOf(value) is { } text => FuzzNode.String(text),
        _ => FuzzNode.Literal(node?.ToJsonString() ?? "null"),
    };
}
