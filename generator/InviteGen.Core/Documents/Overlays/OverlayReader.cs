using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using InviteGen.Core.Documents.Overlays.Paths;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text;

namespace InviteGen.Core.Documents.Overlays;

/// <summary>Reads an overlay document, as strictly as its JSON Schema: a misspelt field would silently change nothing.</summary>
internal static class OverlayReader
{
    private static readonly Regex Version = new(@"^1\.0\.[0-9]+\z", RegexOptions.CultureInvariant, Regex.InfiniteMatchTimeout);

    /// <summary>Reads the actions.</summary>
    /// <exception cref="OverlayException">The document is no overlay of version 1.0.</exception>
    public static IReadOnlyList<OverlayAction> Read(JsonNode? root)
    {
        var at = JsonPointer.Root;
        var document = ObjectOf(root, at, "overlay", "info", "extends", "actions");
        if (!Version.IsMatch(Text(document, "overlay", at)))
        {
            throw new OverlayException(at / "overlay", "version 1.0 of the Overlay specification is known, such as 1.0.0");
        }

        var info = ObjectOf(document["info"], at / "info", "title", "version");
        Text(info, "title", at / "info");
        Text(info, "version", at / "info");
        if (document.ContainsKey("extends"))
        {
            Text(document, "extends", at);
        }

        if (document["actions"] is not JsonArray { Count: > 0 } actions)
        {
            throw new OverlayException(at / "actions", "'actions' must be an array with at least one action");
        }

        return ReadActions(actions, at / "actions");
    }

    private static List<OverlayAction> ReadActions(JsonArray actions, JsonPointer at)
    {
        var texts = new HashSet<string>(StringComparer.Ordinal);
        var result = new List<OverlayAction>();
        for (var i = 0; i < actions.Count; i++)
        {
            result.Add(ReadAction(actions[i], at / i));
            if (!texts.Add(actions[i]!.ToJsonString()))
            {
                throw new OverlayException(at / i, "the same action is there twice");
            }
        }

        return result;
    }

    private static OverlayAction ReadAction(JsonNode? node, JsonPointer at)
    {
        var action = ObjectOf(node, at, "target", "description", "update", "remove");
        var target = Text(action, "target", at);
        if (action.ContainsKey("description"))
        {
            Text(action, "description", at);
        }

        if (action.TryGetPropertyValue("remove", out var remove) && remove.AsBoolean is null)
        {
            throw new OverlayException(at / "remove", "'remove' must be true or false");
        }

        try
        {
            var path = JsonPath.Parse(target);
            return new(at, target, path, action["update"], action.ContainsKey("update"), remove.AsBoolean == true);
        }
        catch (PathException e)
        {
            throw new OverlayException(at / "target", e.Message);
        }
    }

    private static JsonObject ObjectOf(JsonNode? node, JsonPointer at, params string[] fields)
    {
        if (node is not JsonObject members)
        {
            throw new OverlayException(at, $"an object must stand here, not {node.KindName}");
        }

        var unknown = members.Select(member => member.Key)
            .FirstOrDefault(name => !fields.Contains(name) && !Grammar.IsExtension(name));
        return unknown is null ? members : throw new OverlayException(at / unknown, $"the field '{unknown}' is not known here");
    }

    private static string Text(JsonObject members, string name, JsonPointer at) =>
        members[name].AsText
            ?? throw new OverlayException(members.ContainsKey(name) ? at / name : at, $"'{name}' must be there and be text");
}
