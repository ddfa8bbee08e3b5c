using InviteGen.Core.Primitives;

namespace InviteGen.Core.Contract.Schemas;

/// <summary>What tells the objects of one alternative from those of the others.</summary>
/// <param name="All">What each of its objects has: required properties.</param>
/// <param name="Any">Of what its objects may have, that of which one is enough; empty: all objects with <paramref name="All"/>.</param>
/// <param name="Rank">Of alternatives with the same <paramref name="All"/>, those of a lower rank are asked first.</param>
/// <param name="SameAs">The number of an earlier alternative whose objects look the same; null: there is none.</param>
internal sealed record ObjectDiscriminants(
    EquatableArray<Discriminant> All, EquatableArray<Discriminant> Any, int Rank, int? SameAs)
{
    /// <summary>What tells the objects of several shapes apart, for each of them.</summary>
    /// <param name="shapes">The shapes of the objects.</param>
    /// <param name="useOf">Follows references.</param>
    public static IReadOnlyList<ObjectDiscriminants> Of(IReadOnlyList<ObjectShape> shapes, Func<Schema, SchemaUse> useOf)
    {
        var declared = shapes.Select(shape => shape.Properties
            .ToDictionary(property => property.Name, property => Discriminant.Of(property, useOf), StringComparer.Ordinal)).ToList();
        var required = shapes.Select((shape, index) => RequiredOf(shape, declared, index)).ToList();
        var result = new ObjectDiscriminants[shapes.Count];
        foreach (var group in Enumerable.Range(0, shapes.Count).GroupBy(index => required[index]))
        {
            var rank = 0;
            foreach (var (index, any, sameAs) in Separate([.. group], declared))
            {
                result[index] = new(required[index], any, rank++, sameAs);
            }
        }

        return result;
    }

    /// <summary>
    /// The required properties. What their values are counts only if it is one value, or another alternative has something else there:
    /// then an object with a value that is new does not fit.
    /// </summary>
    private static EquatableArray<Discriminant> RequiredOf(
        ObjectShape shape, List<Dictionary<string, Discriminant>> declared, int index)
    {
        return shape.Properties.Where(property => property.IsRequired).Select(property => declared[index][property.Name])
            .OrderBy(known => known.Name, StringComparer.Ordinal).Select(Reduce).ToEquatableArray();

        Discriminant Reduce(Discriminant known)
        {
            var others = declared.Where((_, other) => other != index)
                .Select(other => other.TryGetValue(known.Name, out var found) ? found : null).OfType<Discriminant>().ToList();
            return known with
            {
                Values = known.Values.Count == 1 || others.Any(known.HasOtherValues) ? known.Values : [],
                Form = others.All(other => other.Form == known.Form) ? JsonTypes.None : known.Form,
            };
        }
    }

    /// <summary>
    /// Those with the same required properties, in the order in which they are asked: each is known by what none of those after it has. The
    /// last takes the rest.
    /// </summary>
    private static IEnumerable<(int Index, EquatableArray<Discriminant> Any, int? SameAs)> Separate(
        List<int> group, List<Dictionary<string, Discriminant>> declared)
    {
        while (group.Count > 1)
        {
            var found = group.Select(index => (Index: index, Any: OwnOf(index, group, declared))).FirstOrDefault(one => one.Any.Count > 0);
            if (found.Any.Count == 0)
            {
                break;
            }

            group.Remove(found.Index);
            yield return (found.Index, found.Any, null);
        }

        foreach (var index in group)
        {
            yield return (index, [], index == group[0] ? null : group[0]);
        }
    }

    /// <summary>The properties of one that the others do not have, or of which they have something else.</summary>
    private static EquatableArray<Discriminant> OwnOf(int index, List<int> group, List<Dictionary<string, Discriminant>> declared)
    {
        return declared[index].Values.Select(Own).OfType<Discriminant>().ToEquatableArray();

        Discriminant? Own(Discriminant known)
        {
            var others = group.Where(other => other != index)
                .Select(other => declared[other].TryGetValue(known.Name, out var found) ? found : null).OfType<Discriminant>().ToList();
            return others.Count == 0 ? new(known.Name, [], JsonTypes.None)
                : !others.TrueForAll(known.Excludes) ? null
                : others.TrueForAll(known.HasOtherValues) ? known with { Form = JsonTypes.None }
                : known with { Values = [] };
        }
    }
}
