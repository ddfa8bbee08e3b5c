using System.Text.RegularExpressions;
using InviteGen.Core.Documents.Overlays.Paths;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Overlays;

/// <summary>Reads an overlay document, as strictly as its JSON Schema: a misspelt field would silently change nothing.</summary>
internal static class OverlayReader
{
    private static readonly Regex Version = new(@"^1\.([0-2])\.[0-9]+\z", RegexOptions.CultureInvariant, Regex.InfiniteMatchTimeout);

    /// <summary>Reads the actions.</summary>
    /// <exception cref="OverlayException">The document is no overlay of a version that we know.</exception>
    public static IReadOnlyList<OverlayAction> Read(TreeResult text)
    {
        // YAML may hold no document at all.
        var root = text.Root ?? SpecValue.Null(SpecOrigin.Root(text.Source, 0, 0));
        var document = ObjectOf(root, "overlay", "info", "extends", "actions");
        var version = Version.Match(Text(document, "overlay"));
        if (!version.Success)
        {
            throw new OverlayException(
                document["overlay"]!,
                "'overlay' must be a supported version of the Overlay specification (1.0, 1.1 or 1.2), for example 1.0.0");
        }

        var isOldest = version.Groups[1].Value == "0";
        ReadInfo(document, isOldest);
        OptionalText(document, "extends");

        if (document["actions"] is not SpecArray { Count: > 0 } actions)
        {
            throw new OverlayException(document["actions"] ?? document, "'actions' must be an array with at least one action");
        }

        return ReadActions(actions, isOldest);
    }

    // Version 1.1 added the description of an overlay, and actions that copy.
    private static void ReadInfo(SpecObject document, bool isOldest)
    {
        var info = document["info"] is { } node
            ? ObjectOf(node, isOldest ? ["title", "version"] : ["title", "version", "description"])
            : throw new OverlayException(document, "the field 'info' is missing");
        Text(info, "title");
        Text(info, "version");
        OptionalText(info, "description");
    }

    private static List<OverlayAction> ReadActions(SpecArray actions, bool isOldest)
    {
        var texts = new HashSet<string>(StringComparer.Ordinal);
        var result = new List<OverlayAction>();
        foreach (var action in actions)
        {
            result.Add(ReadAction(action, isOldest));
            if (!texts.Add(action.ToJsonString()))
            {
                throw new OverlayException(action, "this action is listed twice");
            }
        }

        return result;
    }

    private static OverlayAction ReadAction(SpecNode node, bool isOldest)
    {
        string[] fields = ["target", "description", "update", "remove"];
        var action = ObjectOf(node, isOldest ? fields : [.. fields, "copy"]);
        var target = Text(action, "target");
        OptionalText(action, "description");

        if (action["remove"] is { AsBoolean: null } remove)
        {
            throw new OverlayException(remove, "'remove' must be true or false");
        }

        var copied = OptionalText(action, "copy") is { } source ? PathOf(source, action["copy"]!) : null;
        return new(action, target, PathOf(target, action["target"]!), action["update"], action["remove"].AsBoolean == true)
        {
            Copy = copied,
            CanReplace = !isOldest,
        };
    }

    private static JsonPath PathOf(string text, SpecNode at)
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

    private static string? OptionalText(SpecObject members, string name) => members.ContainsKey(name) ? Text(members, name) : null;

    private static SpecObject ObjectOf(SpecNode node, params string[] fields)
    {
        if (node is not SpecObject members)
        {
            throw new OverlayException(node, $"expected an object, not {node.KindName}");
        }

        var unknown = members.FirstOrDefault(member => !fields.Contains(member.Key) && !Grammar.IsExtension(member.Key));
        return unknown.Key is null ? members : throw new OverlayException(unknown.Value, $"the field '{unknown.Key}' is not allowed here");
    }

    private static string Text(SpecObject members, string name) =>
        members[name].AsText ?? throw new OverlayException(members[name] ?? members, $"'{name}' is required and must be a string");
}
