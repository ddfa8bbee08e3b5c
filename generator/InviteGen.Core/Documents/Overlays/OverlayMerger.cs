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
            case SpecObject target when action.Update is SpecObject update:
                Merge(target, update);
                break;
            case SpecArray target:
                Append(target, action.Update!);
                break;
            case not SpecObject when action.CanReplace && action.Update is SpecValue value:
                Replace(match, value);
                break;
            default:
                throw new OverlayException(
                    action.At("update"), $"'{action.TargetText}' selects a value that this update cannot be merged into");
        }
    }

    private static void Replace(PathMatch match, SpecNode update)
    {
        if (match.Container is SpecArray items)
        {
            items[match.Index] = update.DeepClone();
        }
        else if (match.Container is SpecObject members)
        {
            members.Set(match.Key!, update.DeepClone());
        }
    }

    private static void Merge(SpecObject target, SpecObject update)
    {
        foreach (var member in update)
        {
            switch (target[member.Key])
            {
                case SpecObject inner when member.Value is SpecObject value:
                    Merge(inner, value);
                    break;
                case SpecArray items when member.Value is SpecArray:
                    Append(items, member.Value);
                    break;
                default:
                    target.Set(member.Key, member.Value.DeepClone());
                    break;
            }
        }
    }

    private static void Append(SpecArray target, SpecNode update)
    {
        foreach (var item in update is SpecArray items ? [.. items] : new[] { update })
        {
            target.Add(item.DeepClone());
        }
    }

    private void CheckLimits(PathMatch match, OverlayAction action)
    {
        var (count, depth) = Measure(action.Update!);
        _added += count;
        if (depth + match.Depth > TreeLimits.Depth || _added > TreeLimits.AliasedValues)
        {
            throw new OverlayException(action.At("update"), "this update makes the document too deep or too large");
        }
    }

    private static (int Count, int Depth) Measure(SpecNode update)
    {
        var (count, deepest) = (0, 0);
        var open = new Stack<(PathMatch Value, int Depth)>([(new(null, null, 0, update, 1), 1)]);
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
