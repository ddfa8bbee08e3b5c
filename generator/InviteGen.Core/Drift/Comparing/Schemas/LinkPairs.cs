using InviteGen.Core.Documents;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Comparing.Matching;
using InviteGen.Core.Drift.Comparing.Recording;
using InviteGen.Core.Drift.Locks.Keys;

namespace InviteGen.Core.Drift.Comparing.Schemas;

/// <summary>
/// The named schemas that are only a reference with something beside it, such as null: a change of that is one change, at the schema, and
/// not a change of each place that refers to it.
/// </summary>
internal sealed class LinkPairs
{
    private readonly Dictionary<string, SchemaPair> _pairs = new(StringComparer.Ordinal);

    /// <summary>The pairs in the order of their first use.</summary>
    public List<SchemaPair> All { get; } = [];

    /// <summary>The pairs through which both places lead.</summary>
    public IEnumerable<SchemaPair> Reach(SchemaSlot old, SchemaSlot current, SchemaSite site, Func<object, Site?> locate)
    {
        foreach (var link in SchemaLink.Shared(old, current))
        {
            if (!_pairs.TryGetValue(link.Name, out var pair))
            {
                var own = site with
                {
                    Paths = PathPair.Root / LockKeys.Schema(link.Name),
                    Subject = $"'{link.Name}'",
                    At = locate(link.After.Stated) ?? site.At,
                    IsExact = true,
                };
                pair = new SchemaPair(link.Before, link.After, own, isNamed: true);
                _pairs.Add(link.Name, pair);
                All.Add(pair);
            }

            pair.Widen(site.Context);
            yield return pair;
        }
    }
}
