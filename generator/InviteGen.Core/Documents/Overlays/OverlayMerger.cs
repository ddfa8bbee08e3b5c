using System.Text.Json.Nodes;
using InviteGen.Core.Documents.Overlays.Paths;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Overlays;

/// <summary>
/// Merges updates into targets (Overlay 1.0.0, section 4.4.3.1): objects recursively, arrays by appending, everything else by
/// replacing. It counts what it adds: an overlay that updates its own updates grows without end.
/// </summary>
internal sealed class OverlayMerger
{
    private int _added;

    /// <summary>Merges the update of an action into one target.</summary>
    /// <exception cref="OverlayException">The target cannot be updated, or the document would exceed a limit.</exception>
    public void Merge(PathMatch match, OverlayAction action)
    {
        CheckLimits(match, action);
        switch (match.Value)
        {
            case JsonObject target when action.Update is JsonObject update:
                Merge(target, update);
                break;
            case JsonArray target:
                Append(target, action.Update);
                break;
            case not JsonObject when action.CanReplace && action.Update is null or JsonValue:
                Replace(match, action.Update);
                break;
            default:
                throw new OverlayException(
                    action.Pointer / "update", $"'{action.TargetText}' selects a value that this update cannot be merged into");
        }
    }

    private static void Replace(PathMatch match, JsonNode? update)
    {
        if (match.Container is JsonArray items)
        {
            items[match.Index] = update?.DeepClone();
        }
        else if (match.Container is JsonObject members)
        {
            members[match.Key!] = update?.DeepClone();
        }
    }

    private static void Merge(JsonObject target, JsonObject update)
    {
        foreach (var member in update)
        {
            switch (target[member.Key])
            {
                case JsonObject inner when member.Value is JsonObject value:
                    Merge(inner, value);
                    break;
                case JsonArray items when member.Value is JsonArray:
                    Append(items, member.Value);
                    break;
                default:
                    target[member.Key] = member.Value?.DeepClone();
                    break;
            }
        }
    }

    private static void Append(JsonArray target, JsonNode? update)
    {
        foreach (var item in update is JsonArray items ? [.. items] : new[] { update })
        {
            target.Add(item?.DeepClone());
        }
    }

    private void CheckLimits(PathMatch match, OverlayAction action)
    {
        var (count, depth) = Measure(action.Update);
        for (var node = match.Value; node is not null; node = node.Parent)
        {
            depth++;
        }

        _added += count;
        if (depth > TreeLimits.Depth || _added > TreeLimits.AliasedValues)
        {
            throw new OverlayException(action.Pointer / "update", "the document becomes too deep or too large by this update");
        }
    }

    private static (int Count, int Depth) Measure(JsonNode? update)
    {
        var (count, deepest) = (0, 0);
        var open = new Stack<(PathMatch Value, int Depth)>([(new(null, null, 0, update), 1)]);
        while (open.Count > 0)
        {
            var (value, depth) = open.Pop();
            count++;
            deepest = Math.Max(deepest, depth);
            foreach (var child in value.Children)
            {
                open.Push((child, depth + 1));
            }
        }

        return (count, deepest);
    }
}
