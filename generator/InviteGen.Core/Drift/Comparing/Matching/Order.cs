namespace InviteGen.Core.Drift.Comparing.Matching;

/// <summary>Compares the order of what two lists have in common.</summary>
internal static class Order
{
    /// <summary>True where what both lists have is in another order.</summary>
    /// <param name="before">The earlier list.</param>
    /// <param name="after">The later one.</param>
    /// <param name="keyOf">What the parts of both are called.</param>
    public static bool Differs<T>(IEnumerable<T> before, IEnumerable<T> after, Func<T, string> keyOf)
    {
        var (old, current) = (before.Select(keyOf).ToList(), after.Select(keyOf).ToList());
        return !old.Where(current.Contains).SequenceEqual(current.Where(old.Contains), StringComparer.Ordinal);
    }
}
