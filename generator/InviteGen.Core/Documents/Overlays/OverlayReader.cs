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
    private static readonly Regex Version = new(@"^1\.([0-2])\.[0-9]+\z", RegexOptions.CultureInvariant, Regex.InfiniteMatchTimeout);

    /// <summary>Reads the actions.</summary>
    /// <exception cref="OverlayException">The document is no overlay of a version that we know.</exception>
    public static IReadOnlyList<OverlayAction> Read(JsonNode? root)
    {
        var at = JsonPointer.Root;
        var document = ObjectOf(root, at, "overlay", "info", "extends", "actions");
        var version = Version.Match(Text(document, "overlay", at));
        if (!version.Success)
        {
            throw new OverlayException(
                at / "overlay", "versions 1.0, 1.1 and 1.2 of the Overlay specification are known, such as 1.0.0");
        }

        var isOldest = version.Groups[1].Value == "0";
        ReadInfo(document["info"], at / "info", isOldest);
        OptionalText(document, "extends", at);

        if (document["actions"] is not JsonArray { Count: > 0 } actions)
        {
            throw new OverlayException(at / "actions", "'actions' must be an array with at least one action");
        }

        return ReadActions(actions, at / "actions", isOldest);
    }

    // Version 1.1 added the description of an overlay, and actions that copy.
    private static void ReadInfo(JsonNode? node, JsonPointer at, bool isOldest)
    {
        var info = ObjectOf(node, at, isOldest ? ["title", "version"] : ["title", "version", "description"]);
        Text(info, "title", at);
        Text(info, "version", at);
        OptionalText(info, "description", at);
    }

    private static List<OverlayAction> ReadActions(JsonArray actions, JsonPointer at, bool isOldest)
    {
        var texts = new HashSet<string>(StringComparer.Ordinal);
        var result = new List<OverlayAction>();
        for (var i = 0; i < actions.Count; i++)
        {
            result.Add(ReadAction(actions[i], at / i, isOldest));
            if (!texts.Add(actions[i]!.ToJsonString()))
            {
                throw new OverlayException(at / i, "the same action is there twice");
            }
        }

        return result;
    }

    private static OverlayAction ReadAction(JsonNode? node, JsonPointer at, bool isOldest)
    {
        string[] fields = ["target", "description", "update", "remove"];
        var action = ObjectOf(node, at, isOldest ? fields : [.. fields, "copy"]);
        var target = Text(action, "target", at);
        OptionalText(action, "description", at);

        if (action.TryGetPropertyValue("remove", out var remove) && remove.AsBoolean is null)
        {
            throw new OverlayException(at / "remove", "'remove' must be true or false");
        }

        var copied = OptionalText(action, "copy", at) is { } source ? PathOf(source, at / "copy") : null;
        return new(
            at, target, PathOf(target, at / "target"), action["update"], action.ContainsKey("update"), remove.AsBoolean == true)
        {
            Copy = copied,
            CanReplace = !isOldest,
        };
    }

    private static JsonPath PathOf(string text, JsonPointer at)
    {
        try
        {
            return JsonPath.Parse(text);
        }
        catch (PathException e)
        {
            throw new OverlayException(at, e.Message);
        }
    }

    private static string? OptionalText(JsonObject members, string name, JsonPointer at) =>
        members.ContainsKey(name) ? Text(members, name, at) : null;

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
