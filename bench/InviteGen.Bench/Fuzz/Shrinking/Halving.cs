namespace InviteGen.Bench.Fuzz.Shrinking;

/// <summary>Takes pieces out of a list as long as something still holds: halves first, then smaller ones.</summary>
internal static class Halving
{
    /// <summary>The list that is left.</summary>
    /// <param name="items">All items.</param>
    /// <param name="holds">True if these items are still enough.</param>
    public static List<T> Reduce<T>(List<T> items, Func<List<T>, bool> holds)
    {
        for (var size = Math.Max(1, items.Count / 2); size > 0; size /= 2)
        {
            for (var at = 0; at < items.Count;)
            {
                List<T> rest = [.. items[..at], .. items[Math.Min(items.Count, at + size)..]];
                if (holds(rest))
                {
                    items = rest;
                }
                else
                {
                    at += size;
                }
            }
        }

        return items;
    }
}
