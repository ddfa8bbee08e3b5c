namespace InviteGen.Witness.Tests.Views;

/// <summary>What a value may be, as far as objects are concerned.</summary>
internal abstract class SchemaView
{
    /// <summary>Views of one reader with the same key are the same.</summary>
    public abstract string Key { get; }

    /// <summary>The name of the component that this is; null when it is none.</summary>
    public abstract string? Name { get; }

    /// <summary>The shapes of its alternatives; one when there is no choice. What <c>allOf</c> composes is merged.</summary>
    public abstract IReadOnlyList<ShapeView> Shapes { get; }

    /// <summary>A value that may be what any of several views say; null when there are none.</summary>
    public static SchemaView? AnyOf(IEnumerable<SchemaView?> views)
    {
        var distinct = views.OfType<SchemaView>().DistinctBy(view => view.Key).OrderBy(view => view.Key, StringComparer.Ordinal).ToList();
        return distinct.Count < 2 ? distinct.FirstOrDefault() : new Several(distinct);
    }

    private sealed class Several(IReadOnlyList<SchemaView> views) : SchemaView
    {
        public override string Key { get; } = string.Join('|', views.Select(view => view.Key));

        public override string? Name => null;

        public override IReadOnlyList<ShapeView> Shapes { get; } = [.. views.SelectMany(view => view.Shapes)];
    }
}
