namespace InviteGen.Witness.Tests.Comparing;

/// <summary>Brings together what has the same name.</summary>
internal static class Pairs
{
    /// <summary>Each name once, in the order of ours; one half is null where only the other reader sees it.</summary>
    public static IEnumerable<(string Key, T? Ours, T? Theirs)> Of<T>(
        IReadOnlyList<T> ours, IReadOnlyList<T> theirs, Func<T, string> key)
        where T : class
    {
        var (left, right) = (ours.ToLookup(key, StringComparer.Ordinal), theirs.ToLookup(key, StringComparer.Ordinal));
        return ours.Concat(theirs).Select(key).Distinct(StringComparer.Ordinal)
            .Select(name => (name, left[name].FirstOrDefault(), right[name].FirstOrDefault()));
    }
}
