using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Comparing.Matching;
using InviteGen.Core.Drift.Comparing.Recording;
using InviteGen.Core.Drift.Locks.Keys;

namespace InviteGen.Core.Drift.Comparing.Schemas;

/// <summary>Compares the two sides of each pair of schemas, and of each place that holds one.</summary>
internal sealed class SchemaComparer(SchemaGraph graph, ChangeLog log, IClientTypes types)
{
    private readonly TypeComparer _types = new(graph.Types, types);

    /// <summary>Compares all pairs.</summary>
    public void Run(CancellationToken cancellationToken)
    {
        foreach (var pair in graph.Pairs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (pair.IsNamed)
            {
                Add(pair.Site, pair, graph.Names.CompareNamed(pair.Slots.Before, pair.Slots.After));
                Add(pair.Site, pair, AnnotationComparer.CompareTargets(pair.Before, pair.After, pair.Null, pair.CanBeLeftOut));
            }

            Add(pair.Site, pair, CompareShape(pair).Select(edit => WithValidator(edit, pair)));
            ComparePlaces(pair);
        }

        foreach (var link in graph.Links)
        {
            var (before, after) = link.Slots;
            var hasNoDefault = !link.CanBeLeftOut;
            Add(link.Site, link, AnnotationComparer.CompareSlots(
                before with { HasNoDefault = hasNoDefault }, after with { HasNoDefault = hasNoDefault, Null = link.Null }));
        }
    }

    /// <summary>Compares what an operation says of a value of its own, and waits with the schema behind it.</summary>
    /// <param name="old">What describes the value before.</param>
    /// <param name="current">What describes it after.</param>
    /// <param name="site">Where it stands.</param>
    /// <param name="operation">The key of the operation.</param>
    /// <param name="isAlwaysSent">True for what cannot be left out.</param>
    public void CompareUse(Schema old, Schema current, SchemaSite site, string operation, bool isAlwaysSent = false)
    {
        var (before, after) = graph.Slots(old, current);
        var own = site with { At = graph.Locate(after.Stated) ?? site.At };
        before = before with { HasNoDefault = isAlwaysSent };
        after = after with { HasNoDefault = isAlwaysSent, Null = site.Context.Null };
        foreach (var edit in CompareSlots(before, after))
        {
            log.Add(own, [operation], edit);
        }

        graph.Add(old, current, site, operation, isAlwaysSent);
    }

    private IEnumerable<SchemaEdit> CompareSlots(SchemaSlot before, SchemaSlot after) => graph.Copies.Has(before, after) ? [] :
        [.. graph.Names.CompareSlots(before, after), .. AnnotationComparer.CompareSlots(before, after)];

    /// <summary>What C# does not see otherwise may be the first or the last thing to check.</summary>
    private SchemaEdit WithValidator(SchemaEdit edit, SchemaPair pair) =>
        pair.Site.Context is { IsText: false, Living: Direction.Response } at
        && edit.Kind.In(at).Source == SourceEffect.None
        && graph.Validators.Removed(pair) is { } isRemoved
            ? edit with { Kind = edit.Kind.OfValidator(isRemoved) }
            : edit;

    private IEnumerable<SchemaEdit> CompareShape(SchemaPair pair)
    {
        var (before, after) = (pair.Before, pair.After);
        var type = _types.Compare(before, after, pair.Site.Context);
        IEnumerable<SchemaEdit> first = [.. type is null ? [] : new[] { type }, .. ContentComparer.Compare(before, after)];
        return !Shapes.AreAlike(before, after, graph.Types) ? [.. first, .. EnumComparer.Became(before, after, pair.Site.Context)] :
        [
            .. first,
            .. EnumComparer.Compare(before, after, pair.Site.Context),
            .. ValueNameComparer.Compare(before, after, types),
            .. LimitComparer.Compare(before, after),
            .. ObjectComparer.Rest(before, after),
            .. AlternativesComparer.Compare(before.Alternatives, after.Alternatives, graph.AlternativesOf(pair)),
            .. graph.Assertions.Compare(before, after),
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

                // Whether it is read-only now must not hide that it could be sent before.
                var isRequired = pair.After.Object.Properties.First(property => property.Name == part.Name).IsRequired;
                var shared = site with { Context = site.Context with { IsReadOnly = false, IsWriteOnly = false } };
                Add(shared, pair, OwnerComparer.Compare(part.Before, part.After, isRequired));
            }
        }

        if (Shapes.AreAlike(pair.Before, pair.After, graph.Types))
        {
            CompareProperties(pair);
        }
    }

    private void CompareProperties(SchemaPair pair)
    {
        var merged = MergeComparer.Compare(pair);
        var types = new ObjectTypes(pair.Before, pair.After);
        Add(pair.Site, pair, merged.Select(member => member.Edit with { Kind = types.OfMember(member.Edit.Kind) }));
        foreach (var part in ObjectComparer.Properties(pair, graph))
        {
            if (!merged.Any(member => member.Properties.Contains(part.Name)))
            {
                Add(SiteOf(pair, part), pair, [part.Edit]);
            }
        }
    }

    private SchemaSite SiteOf(SchemaPair pair, PartEdit part)
    {
        var isRemoval = part.Edit.Kind.IsRemoval;
        var at = isRemoval ? null : graph.Locate(part.Slot.Stated);
        var site = pair.Site.Part(LockKeys.Property(part.Name), $"property '{part.Name}' of {pair.Site.Subject}");
        return site with
        {
            At = at ?? pair.Site.At,
            IsExact = at is not null || (isRemoval && pair.Site.IsExact),
            Context = site.Context with
            {
                Directions = pair.Site.Context.Living,
                IsReadOnly = part.Slot.IsReadOnly,
                IsWriteOnly = part.Slot.IsWriteOnly,
            },
        };
    }

    private void Add(SchemaSite site, SchemaPair pair, IEnumerable<SchemaEdit> edits)
    {
        foreach (var edit in edits)
        {
            log.Add(site, pair.AllOperations(), edit);
        }
    }
}
