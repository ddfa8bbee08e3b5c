using System.Globalization;
using System.Text.Json.Nodes;
using YamlDotNet.Core.Events;

namespace InviteGen.Core.Text.Trees;

/// <content>Aliases and merge keys: values that stand elsewhere.</content>
internal sealed partial class YamlTreeReader
{
    private int _copies;

    private JsonNode? Expand(AnchorAlias alias, int depth)
    {
        if (!_anchors.TryGetValue(alias.Value, out var anchor))
        {
            throw new UnreadableTextException(Fault(TextFaultKind.BadYaml, alias, $"No value is named '&{alias.Value.Value}'."));
        }

        return anchor.IsComplete
            ? Copy(anchor.Value, alias, depth)
            : throw new UnreadableTextException(
                Fault(TextFaultKind.BadYaml, alias, $"The value '&{alias.Value.Value}' contains itself."));
    }

    // A tree has one parent per node, so the value is copied; the copy stands where the original stands.
    private JsonNode? Copy(JsonNode? node, ParsingEvent at, int depth)
    {
        _scope.CountValue();
        if (++_copies > TreeLimits.AliasedValues)
        {
            var limit = TreeLimits.AliasedValues.ToString("N0", CultureInfo.InvariantCulture);
            throw new UnreadableTextException(Fault(TextFaultKind.TooManyAliases, at, limit));
        }

        switch (node)
        {
            case JsonObject from:
                var members = new JsonObject();
                CheckDepth(at, depth);
                foreach (var (member, index) in from.Select((member, index) => (member, index)))
                {
                    members.Add(member.Key, Copy(member.Value, at, depth + 1));
                    CopyPlace(from, index, members);
                }

                return members;
            case JsonArray from:
                var items = new JsonArray();
                CheckDepth(at, depth);
                for (var i = 0; i < from.Count; i++)
                {
                    items.Add(Copy(from[i], at, depth + 1));
                    CopyPlace(from, i, items);
                }

                return items;
            default:
                return node?.DeepClone();
        }
    }

    // https://yaml.org/type/merge.html: the mapping's own keys win, then those of the earlier source.
    private void Merge(JsonObject target, JsonNode? source, ParsingEvent at, int depth)
    {
        if (source is JsonArray sources)
        {
            foreach (var item in sources)
            {
                Merge(target, item, at, depth);
            }
        }

        if (source is not JsonObject from)
        {
            return;
        }

        foreach (var (member, index) in from.Select((member, index) => (member, index)))
        {
            if (!target.ContainsKey(member.Key))
            {
                target.Add(member.Key, Copy(member.Value, at, depth + 1));
                CopyPlace(from, index, target);
            }
        }
    }

    private void CopyPlace(JsonNode from, int index, JsonNode to)
    {
        if (_scope.Places is { } places)
        {
            var (start, end) = places.Of(from, index);
            places.Add(to, start, end);
        }
    }
}
