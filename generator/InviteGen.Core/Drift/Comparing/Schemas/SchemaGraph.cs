using System.Runtime.CompilerServices;
using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Documents;
using InviteGen.Core.Drift.Catalogue;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Comparing.Matching;
using InviteGen.Core.Drift.Comparing.Recording;
using InviteGen.Core.Drift.Locks.Keys;

namespace InviteGen.Core.Drift.Comparing.Schemas;

/// <summary>
/// All pairs of schemas that describe the same value before and after, each once, with the ways that its values travel. A change
/// in a schema is one change, however many operations use it.
/// </summary>
internal sealed class SchemaGraph(
    SchemaTable before, SchemaTable after, IClientTypes types, ContractLocations? locations, CancellationToken cancellationToken)
{
    private readonly Dictionary<(Schema Before, Schema After), SchemaPair> _pairs = new(new ByIdentity());
    private readonly List<SchemaPair> _order = [];
    private readonly Queue<SchemaPair> _waiting = new();

    private readonly LinkPairs _links = new();
    private readonly AlternativeMatcher _alternatives = new(before, after);

    /// <summary>Tells how types have changed.</summary>
    public TypeLattice Types { get; } = new(before, after);

    /// <summary>Compares what limits values beyond types.</summary>
    public AssertionComparer Assertions { get; } = new(before, after);

    /// <summary>Tells which types get a validator or lose it.</summary>
    public ValidatorComparer Validators { get; } = new(before, after, types);

    /// <summary>Tells what types are named after.</summary>
    public NameComparer Names { get; } = new(before, after, types);

    /// <summary>Finds the alternatives that were copies in an earlier lock.</summary>
    public FormerCopies Copies { get; } = new(before, after);

    /// <summary>The pairs in the order of their first use.</summary>
    public IReadOnlyList<SchemaPair> Pairs => _order;

    /// <summary>The pairs of named schemas that only refer to others, in the order of their first use.</summary>
    public IReadOnlyList<SchemaPair> Links => _links.All;

    /// <summary>Where a part of the later contract stands; null: nowhere.</summary>
    public Site? Locate(object part) => locations?.Find(part);

    /// <summary>The two sides of a place.</summary>
    public (SchemaSlot Before, SchemaSlot After) Slots(Schema old, Schema current) => (before.SlotOf(old), after.SlotOf(current));

    /// <summary>Adds what an operation uses, and all that it holds.</summary>
    /// <param name="old">What it was.</param>
    /// <param name="current">What it is.</param>
    /// <param name="site">Where it stands.</param>
    /// <param name="operation">The key of the operation.</param>
    /// <param name="isAlwaysSent">True for what cannot be left out.</param>
    public void Add(Schema old, Schema current, SchemaSite site, string operation, bool isAlwaysSent = false)
    {
        var (first, second) = Slots(old, current);
        site = site with { At = Locate(current) ?? site.At, IsExact = Locate(current) is not null };
        foreach (var pair in ReachAll(first, second, site))
        {
            pair.Operations.Add(operation);
            pair.CanBeLeftOut |= !isAlwaysSent;
            pair.Meet(site.Context.Null);
        }

        while (_waiting.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Expand(_waiting.Dequeue());
        }
    }

    /// <summary>The parts that a pair has before and after.</summary>
    public IEnumerable<SchemaPart> PartsOf(SchemaPair pair)
    {
        if (!Shapes.AreAlike(pair.Before, pair.After, Types))
        {
            yield break;
        }

        if (pair.Before.Array.Items is { } oldItems && pair.After.Array.Items is { } items)
        {
            yield return Part(PartKind.Items, LockKeys.Items, "each item", oldItems, items);
        }

        var properties = pair.Before.Object.Properties.ToDictionary(property => property.Name, StringComparer.Ordinal);
        foreach (var property in pair.After.Object.Properties)
        {
            if (properties.TryGetValue(property.Name, out var old))
            {
                var part = Part(
                    PartKind.Property, LockKeys.Property(property.Name), $"property '{property.Name}'", old.Schema, property.Schema);
                var use = old.IsRequired || property.IsRequired ? NullUse.Value : NullUse.Absent;
                yield return part with { Name = property.Name, After = part.After with { Null = use } };
            }
        }

        if (pair.Before.Object.AdditionalProperties is { } oldValues && pair.After.Object.AdditionalProperties is { } values)
        {
            yield return Part(PartKind.Additional, LockKeys.AdditionalProperties, "each additional property", oldValues, values);
        }

        var alternatives = AlternativesOf(pair);
        foreach (var (one, other) in alternatives.Pairs)
        {
            var name = AlternativeMatcher.CallOf(other) ?? other.Types.ToString().ToLowerInvariant();
            var part = Part(PartKind.Alternative, alternatives.KeysAfter.Of(other), $"alternative '{name}'", one, other);
            yield return part with { KeyBefore = alternatives.KeysBefore.Of(one) };
        }
    }

    /// <summary>The alternatives of both sides beside each other.</summary>
    public AlternativeMatch AlternativesOf(SchemaPair pair) =>
        pair.Alternatives ??= _alternatives.Match(pair.Before.Alternatives, pair.After.Alternatives);

    private SchemaPart Part(PartKind kind, string key, string subject, Schema old, Schema current) =>
        new(kind, key, subject, before.SlotOf(old), after.SlotOf(current));

    private void Expand(SchemaPair pair)
    {
        foreach (var part in PartsOf(pair))
        {
            foreach (var inner in ReachAll(part.Before, part.After, SiteOf(pair, part)))
            {
                inner.Holders.Add(pair);
                inner.CanBeLeftOut = true;
                inner.Meet(part.After.Null);
            }
        }
    }

    /// <summary>Where a part of a pair stands.</summary>
    public SchemaSite SiteOf(SchemaPair pair, SchemaPart part)
    {
        // An alternative is the value itself, and so is each of the values that a parameter may have.
        var isParameter = pair.Site.Context.Role is SchemaRole.Parameter or SchemaRole.HeaderParameter;
        var isSame = part.Kind == PartKind.Alternative || (part.Kind == PartKind.Items && isParameter);
        var subject = $"{part.Subject} of {pair.Site.Subject}";
        var site = isSame
            ? pair.Site with { Paths = pair.Site.Paths.Below(part.KeyBefore, part.Key), Subject = subject }
            : pair.Site.Part(part.Key, subject);
        return site with
        {
            At = Locate(part.After.Stated) ?? pair.Site.At,
            IsExact = Locate(part.After.Stated) is not null,
            Context = site.Context with
            {
                Directions = pair.Site.Context.Living,
                IsReadOnly = part.After.IsReadOnly,
                IsWriteOnly = part.After.IsWriteOnly,
                IsParameter = pair.Site.Context.IsParameter && (part.Kind is PartKind.Alternative or PartKind.Items),
                CanBeFile = part.Kind switch
                {
                    PartKind.Property => pair.Site.Context.IsForm,
                    PartKind.Items => pair.Site.Context is { CanBeFile: true, Role: SchemaRole.Property },
                    _ => false,
                },
            },
        };
    }

    private IEnumerable<SchemaPair> ReachAll(SchemaSlot old, SchemaSlot current, SchemaSite site) =>
        _links.Reach(old, current, site, Locate).Prepend(Reach(old, current, site));

    private SchemaPair Reach(SchemaSlot old, SchemaSlot current, SchemaSite site)
    {
        var isNamed = old.Name is not null && (old.Name == current.Name || Names.IsRename(old, current));
        if (current.Name is { } name && isNamed)
        {
            site = site with
            {
                Paths = PathPair.Root.Below(LockKeys.Schema(old.Name!), LockKeys.Schema(name)),
                Subject = $"'{name}'",
                At = Locate(current.Target) ?? site.At,
                IsExact = true,
            };
        }

        if (!_pairs.TryGetValue((old.Target, current.Target), out var pair))
        {
            pair = new SchemaPair(Copies.Resolve(old, current), current, site, isNamed);
            _pairs.Add((old.Target, current.Target), pair);
            _order.Add(pair);
            _waiting.Enqueue(pair);
        }
        else if (pair.Widen(site.Context))
        {
            _waiting.Enqueue(pair);
        }

        return pair;
    }

    /// <summary>Two places with equal schemas are two places.</summary>
    private sealed class ByIdentity : IEqualityComparer<(Schema Before, Schema After)>
    {
        public bool Equals((Schema Before, Schema After) x, (Schema Before, Schema After) y) =>
            ReferenceEquals(x.Before, y.Before) && ReferenceEquals(x.After, y.After);

        public int GetHashCode((Schema Before, Schema After) pair) =>
            unchecked((RuntimeHelpers.GetHashCode(pair.Before) * 31) + RuntimeHelpers.GetHashCode(pair.After));
    }
}
