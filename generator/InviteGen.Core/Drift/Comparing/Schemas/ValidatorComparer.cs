using System.Runtime.CompilerServices;
using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Catalogue;
using InviteGen.Core.Drift.Comparing.Matching;

namespace InviteGen.Core.Drift.Comparing.Schemas;

/// <summary>
/// Finds the changes by which a type gets its validator or loses it. A type that is sent always has one; a type that is only received has
/// one where there is something to check in it.
/// </summary>
internal sealed class ValidatorComparer(SchemaTable before, SchemaTable after, IClientTypes types)
{
    /// <summary>True: validators are removed; false: validators are added; null: neither.</summary>
    /// <param name="pair">The schemas that have changed.</param>
    public bool? Removed(SchemaPair pair)
    {
        foreach (var holder in Around(pair).Where(one => IsModel(one.Before) && IsModel(one.After)))
        {
            var isSent = holder.Site.Context.Living.HasFlag(Direction.Request);
            var (was, isNow) = (HasChecks(holder.Before, before), HasChecks(holder.After, after));
            if (!isSent && was != isNow)
            {
                return was;
            }
        }

        return null;
    }

    private static bool IsModel(Schema schema) => schema.Object.Properties.Count > 0 || Shapes.HasAlternatives(schema);

    private static IEnumerable<SchemaPair> Around(SchemaPair pair)
    {
        var seen = new HashSet<SchemaPair> { pair };
        var waiting = new Queue<SchemaPair>(seen);
        while (waiting.Count > 0)
        {
            var next = waiting.Dequeue();
            yield return next;
            next.Holders.Where(seen.Add).ToList().ForEach(waiting.Enqueue);
        }
    }

    private bool HasChecks(Schema schema, SchemaTable table)
    {
        var seen = new HashSet<Schema>(new ByIdentity());
        var waiting = new Stack<Schema>([schema]);
        while (waiting.Count > 0)
        {
            var stated = waiting.Pop();
            var target = table.SlotOf(stated).Target;
            if (stated.ValueAssertions.Count > 0 || types.IsChecked(target))
            {
                return true;
            }

            if (seen.Add(target))
            {
                Parts(target).ToList().ForEach(waiting.Push);
            }
        }

        return false;
    }

    // What is write-only is in no value that is received.
    private static IEnumerable<Schema> Parts(Schema schema) =>
    [
        .. schema.Object.Properties.Select(property => property.Schema).Where(one => !one.IsWriteOnly),
        .. new[] { schema.Array.Items, schema.Object.AdditionalProperties }.OfType<Schema>(),
        .. schema.Alternatives.Schemas,
    ];

    private sealed class ByIdentity : IEqualityComparer<Schema>
    {
        public bool Equals(Schema? x, Schema? y) => ReferenceEquals(x, y);

        public int GetHashCode(Schema schema) => RuntimeHelpers.GetHashCode(schema);
    }
}
