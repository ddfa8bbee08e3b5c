using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Locks;

namespace InviteGen.Core.Drift.Comparing;

/// <summary>Compares the two sides of each pair of schemas, and of each place that holds one.</summary>
internal sealed class SchemaComparer(SchemaGraph graph, ChangeLog log)
{
    /// <summary>Compares all pairs.</summary>
    public void Run(CancellationToken cancellationToken)
    {
        foreach (var pair in graph.Pairs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (pair.IsNamed)
            {
                Add(pair.Site, pair, graph.Names.CompareNamed(pair.Slots.Before, pair.Slots.After));
                Add(pair.Site, pair, AnnotationComparer.CompareTargets(pair.Before, pair.After, pair.CanBeLeftOut));
            }

            Add(pair.Site, pair, CompareShape(pair));
            ComparePlaces(pair);
        }
    }

    /// <summary>Compares what a place of an operation says of its value.</summary>
    public void CompareSlot(SchemaSlot before, SchemaSlot after, SchemaSite site, string operation)
    {
        foreach (var edit in CompareSlots(before, after))
        {
            log.Add(site with { At = graph.PlaceOf(after.Stated) ?? site.At }, [operation], edit);
        }
    }

    private IEnumerable<SchemaEdit> CompareSlots(SchemaSlot before, SchemaSlot after) =>
        [.. graph.Names.CompareSlots(before, after), .. AnnotationComparer.CompareSlots(before, after)];

    private IEnumerable<SchemaEdit> CompareShape(SchemaPair pair)
    {
        var (before, after) = (pair.Before, pair.After);
        var shape = ShapeComparer.Compare(before, after, graph.Types);
        IEnumerable<SchemaEdit> first = [.. shape is null ? [] : new[] { shape }, .. ContentComparer.Compare(before, after)];
        return !Shapes.AreAlike(before, after, graph.Types) ? [.. first, .. EnumComparer.Became(before, after)] :
        [
            .. first,
            .. EnumComparer.Compare(before, after),
            .. LimitComparer.Compare(before, after),
            .. ObjectComparer.Rest(before.Object, after.Object),
            .. AlternativesComparer.Compare(before.Alternatives, after.Alternatives, graph.AlternativesOf(pair)),
            .. graph.Rules.Compare(before, after),
        ];
    }

    private void ComparePlaces(SchemaPair pair)
    {
        foreach (var part in graph.PartsOf(pair))
        {
            var site = graph.SiteOf(pair, part);
            Add(site, pair, CompareSlots(part.Before, part.After));
            if (part.Kind == PartKind.Property)
            {
                Add(site, pair, ObjectComparer.Presence(part, pair.Before.Object, pair.After.Object));

                // Who may set it now says nothing of who could before.
                var isRequired = pair.After.Object.Properties.First(property => property.Name == part.Name).IsRequired;
                Add(
                    site with { IsReadOnly = false, IsWriteOnly = false }, pair,
                    OwnerComparer.Compare(part.Before, part.After, isRequired, site.Directions));
            }
        }

        if (!Shapes.AreAlike(pair.Before, pair.After, graph.Types))
        {
            return;
        }

        var merged = MergeComparer.Compare(pair);
        Add(pair.Site, pair, merged.Select(member => member.Edit));
        var single = ObjectComparer.Properties(pair, graph).Where(one => !merged.Any(member => member.Properties.Contains(one.Name)));
        foreach (var part in single)
        {
            var at = part.Edit.IsRemoval ? null : graph.PlaceOf(part.Slot.Stated);
            var site = pair.Site.Part(LockKeys.Property(part.Name), $"property '{part.Name}' of {pair.Site.Words}") with
            {
                At = at ?? pair.Site.At,
                IsExact = at is not null || (part.Edit.IsRemoval && pair.Site.IsExact),
                Directions = pair.Site.Living,
                IsReadOnly = part.Slot.IsReadOnly,
                IsWriteOnly = part.Slot.IsWriteOnly,
            };
            Add(site, pair, [part.Edit]);
        }
    }

    private void Add(SchemaSite site, SchemaPair pair, IEnumerable<SchemaEdit> edits)
    {
        foreach (var edit in edits)
        {
            log.Add(site, pair.AllOperations(), edit);
        }
    }
}
