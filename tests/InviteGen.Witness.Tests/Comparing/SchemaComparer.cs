using InviteGen.Witness.Tests.Views;

namespace InviteGen.Witness.Tests.Comparing;

/// <summary>Compares the objects of two readers, and what is in them. Each pair of schemas is compared once.</summary>
/// <param name="report">Is told each difference.</param>
internal sealed class SchemaComparer(Action<Difference> report)
{
    private readonly HashSet<(string Ours, string Theirs)> _known = [];
    private readonly Queue<(string Place, SchemaView Ours, SchemaView Theirs)> _waiting = new();

    /// <summary>How many objects were compared.</summary>
    public int Objects { get; private set; }

    /// <summary>Compares two schemas later, so that a document of any depth needs no stack.</summary>
    public void Add(string place, SchemaView? ours, SchemaView? theirs)
    {
        if (ours is null || theirs is null)
        {
            if ((ours ?? theirs)?.Shapes.Any(shape => shape.IsObject) == true)
            {
                report(new Difference(place, Aspect.Schema, "", Describe(ours), Describe(theirs)));
            }
        }
        else if (_known.Add((ours.Key, theirs.Key)))
        {
            // A component is the same wherever it is referred to.
            var isComponent = ours.Name is not null && ours.Name == theirs.Name;
            _waiting.Enqueue((isComponent ? $"schema {ours.Name}" : place, ours, theirs));
        }
    }

    /// <summary>Compares all that was added, and what that leads to.</summary>
    public void Run()
    {
        while (_waiting.TryDequeue(out var pair))
        {
            var (ours, theirs) = (pair.Ours.Shapes, pair.Theirs.Shapes);
            if (theirs.Any(shape => shape.IsUnresolved))
            {
                report(new Difference(pair.Place, Aspect.Schema, "", Describe(pair.Ours), Side.Unresolved));
            }
            else
            {
                Compare(pair.Place, ours, theirs);
            }
        }
    }

    private void Compare(string place, IReadOnlyList<ShapeView> ours, IReadOnlyList<ShapeView> theirs)
    {
        Add($"{place} › []", AnyOf(ours, shape => shape.Items), AnyOf(theirs, shape => shape.Items));
        Add($"{place} › *", AnyOf(ours, shape => shape.AdditionalProperties), AnyOf(theirs, shape => shape.AdditionalProperties));
        foreach (var (one, other) in ShapePairing.Pair(ours, theirs))
        {
            if (one is not null && other is not null)
            {
                Compare(place, one, other);
            }
            else
            {
                var signature = (one ?? other)!.Signature;
                report(new Difference(
                    place, Aspect.Alternative, signature, Side.Presence(one is not null), Side.Presence(other is not null)));
            }
        }
    }

    private void Compare(string place, ShapeView ours, ShapeView theirs)
    {
        Objects++;
        foreach (var name in ours.Properties.Keys.Union(theirs.Properties.Keys))
        {
            var (one, other) = (ours.Properties.GetValueOrDefault(name), theirs.Properties.GetValueOrDefault(name));
            if (one is not null && other is not null)
            {
                Add($"{place} › {name}", one, other);
            }
            else
            {
                report(new Difference(place, Aspect.Property, name, Side.Presence(one is not null), Side.Presence(other is not null)));
            }
        }

        foreach (var name in ours.Required.Union(theirs.Required))
        {
            var (isOurs, isTheirs) = (ours.Required.Contains(name), theirs.Required.Contains(name));
            if (isOurs != isTheirs)
            {
                report(new Difference(place, Aspect.RequiredProperty, name, Side.Need(isOurs), Side.Need(isTheirs)));
            }
        }
    }

    private static SchemaView? AnyOf(IEnumerable<ShapeView> shapes, Func<ShapeView, SchemaView?> part) =>
        SchemaView.AnyOf(shapes.Select(part));

    private static string Describe(SchemaView? view) =>
        view is null
            ? Side.Nothing
            : string.Join(" or ", view.Shapes.Where(shape => shape.IsObject).Select(shape => $"{{{shape.Signature}}}"));
}
