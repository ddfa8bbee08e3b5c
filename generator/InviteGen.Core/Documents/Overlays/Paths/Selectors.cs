using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Overlays.Paths;

/// <summary>The kinds of selectors.</summary>
internal static class Selectors
{
    /// <summary><c>*</c>: all children.</summary>
    public static IEnumerable<PathMatch> Wildcard(PathMatch parent, PathScope scope) => parent.Children;

    /// <summary><c>'name'</c>: one member of an object.</summary>
    public static PathSelector Name(string name) => (parent, _) =>
        parent.Value is SpecObject members && members.TryGet(name, out var value)
            ? [parent.Member(members, name, value)]
            : [];

    /// <summary><c>0</c> or <c>-1</c>: one item of an array, counted from its start or its end.</summary>
    public static PathSelector Index(int index) => (parent, _) =>
        parent.Value is SpecArray items && Normalize(index, items.Count) is var at && at >= 0 && at < items.Count
            ? [parent.Item(items, at)]
            : [];

    /// <summary><c>start:end:step</c> (RFC 9535, section 2.3.4).</summary>
    public static PathSelector Slice(int? start, int? end, int step) => (parent, _) =>
        parent.Value is SpecArray items && step != 0
            ? Positions(items.Count, start, end, step).Select(i => parent.Item(items, i))
            : [];

    /// <summary><c>?condition</c>: the children for which it holds.</summary>
    public static PathSelector Filter(PathCondition condition) =>
        (parent, scope) => parent.Children.Where(child => condition(child, scope));

    private static IEnumerable<int> Positions(int count, int? start, int? end, int step)
    {
        var (low, high) = step > 0 ? (0, count) : (-1, count - 1);
        var from = Clamp(start ?? (step > 0 ? 0 : count - 1), start is not null);
        var to = Clamp(end ?? (step > 0 ? count : -1), end is not null);
        for (long i = from; step > 0 ? i < to : i > to; i += step)
        {
            yield return (int)i;
        }

        int Clamp(int index, bool isGiven) => Math.Min(Math.Max(isGiven ? Normalize(index, count) : index, low), high);
    }

    private static int Normalize(int index, int count) => index >= 0 ? index : index + count;
}
