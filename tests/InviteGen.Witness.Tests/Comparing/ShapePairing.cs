using InviteGen.Witness.Tests.Views;

namespace InviteGen.Witness.Tests.Comparing;

/// <summary>Finds for each shape of one reader the one of the other that is meant. Their order means nothing.</summary>
internal static class ShapePairing
{
    /// <summary>Pairs; one half is null where nothing is like the other.</summary>
    public static IEnumerable<(ShapeView? Ours, ShapeView? Theirs)> Pair(IEnumerable<ShapeView> ours, IEnumerable<ShapeView> theirs)
    {
        var (left, right) = (Distinct(ours), Distinct(theirs));
        foreach (var one in left.ToList())
        {
            if (right.Find(other => other.Signature == one.Signature) is { } same)
            {
                left.Remove(one);
                right.Remove(same);
                yield return (one, same);
            }
        }

        foreach (var one in left.ToList())
        {
            var other = right.MaxBy(other => Likeness(one, other));
            if (other is not null && (Likeness(one, other) > 0 || (left.Count, right.Count) == (1, 1)))
            {
                left.Remove(one);
                right.Remove(other);
                yield return (one, other);
            }
        }

        foreach (var one in left)
        {
            yield return (one, null);
        }

        foreach (var other in right)
        {
            yield return (null, other);
        }
    }

    /// <summary>Shapes that look the same are one, whose properties may be what any of them says.</summary>
    private static List<ShapeView> Distinct(IEnumerable<ShapeView> shapes) =>
    [
        .. shapes.Where(shape => shape.IsObject)
            .GroupBy(shape => shape.Signature, StringComparer.Ordinal)
            .Select(group => group.First() with
            {
                Properties = group.SelectMany(shape => shape.Properties).GroupBy(property => property.Key, StringComparer.Ordinal)
                    .ToDictionary(property => property.Key, property => SchemaView.AnyOf(property.Select(one => one.Value))!),
            }),
    ];

    /// <summary>How many of the properties of both are in both: 1 for all, 0 for none.</summary>
    private static double Likeness(ShapeView one, ShapeView other)
    {
        var (left, right) = (one.Properties.Keys, other.Properties.Keys);
        return (double)left.Intersect(right).Count() / Math.Max(1, left.Union(right).Count());
    }
}
