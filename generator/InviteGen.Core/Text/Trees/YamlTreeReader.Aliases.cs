using System.Globalization;
using YamlDotNet.Core.Events;

namespace InviteGen.Core.Text.Trees;

/// <content>Aliases and merge keys: values that stand elsewhere.</content>
internal sealed partial class YamlTreeReader
{
    private int _copies;

    private SpecNode Expand(AnchorAlias alias, in SpecOrigin origin, int depth)
    {
        if (!_anchors.TryGetValue(alias.Value, out var anchor))
        {
            throw new UnreadableTextException(Fault(TextFaultKind.BadYaml, alias, $"The anchor '&{alias.Value.Value}' does not exist."));
        }

        return anchor.Value is { } value
            ? Copy(value, origin, alias, depth)
            : throw new UnreadableTextException(
                Fault(TextFaultKind.BadYaml, alias, $"The value '&{alias.Value.Value}' contains itself."));
    }

    // The copy has the address where it is repeated, but what is in it is shown where the original stands.
    private SpecNode Copy(SpecNode node, in SpecOrigin origin, ParsingEvent at, int depth)
    {
        _scope.CountValue();
        if (++_copies > TreeLimits.AliasedValues)
        {
            var limit = TreeLimits.AliasedValues.ToString("N0", CultureInfo.InvariantCulture);
            throw new UnreadableTextException(Fault(TextFaultKind.TooManyAliases, at, limit));
        }

        switch (node)
        {
            case SpecObject from:
                var members = new SpecObject(origin);
                CheckDepth(at, depth);
                foreach (var member in from)
                {
                    members.Add(member.Key, Copy(member.Value, Beside(member, members), at, depth + 1));
                }

                return members;
            case SpecArray from:
                var items = new SpecArray(origin);
                CheckDepth(at, depth);
                foreach (var item in from)
                {
                    items.Add(Copy(item, SpecOrigin.Item(items, items.Count, item.Start, item.End), at, depth + 1));
                }

                return items;
            default:
                return new SpecValue(origin, node.Kind, ((SpecValue)node).Text);
        }
    }

    // https://yaml.org/type/merge.html: the mapping's own keys win, then those of the earlier source.
    private void Merge(SpecObject target, SpecNode source, ParsingEvent at, int depth)
    {
        if (source is SpecArray sources)
        {
            foreach (var item in sources)
            {
                Merge(target, item, at, depth);
            }
        }

        if (source is not SpecObject from)
        {
            return;
        }

        foreach (var member in from.Where(member => !target.ContainsKey(member.Key)))
        {
            target.Add(member.Key, Copy(member.Value, Beside(member, target), at, depth + 1));
        }
    }

    private static SpecOrigin Beside(KeyValuePair<string, SpecNode> member, SpecObject owner) =>
        SpecOrigin.Member(owner, member.Key, member.Value.Start, member.Value.End);
}
