namespace InviteGen.Bench.Drift.Trees;

/// <summary>Picks by chance, but the same in each run (a linear congruential generator).</summary>
/// <param name="seed">What the run is about.</param>
internal sealed class SeededChoice(string seed)
{
    private ulong _state = seed.Aggregate(14695981039346656037UL, (hash, sign) => unchecked((hash ^ sign) * 1099511628211UL));

    /// <summary>A number from 0 up to, and without, the limit.</summary>
    public int Next(int limit)
    {
        _state = unchecked((_state * 6364136223846793005UL) + 1442695040888963407UL);
        return (int)((_state >> 33) % (ulong)limit);
    }

    /// <summary>The items in another order.</summary>
    public List<T> Shuffle<T>(IEnumerable<T> items)
    {
        List<T> list = [.. items];
        for (var i = list.Count - 1; i > 0; i--)
        {
            var other = Next(i + 1);
            (list[i], list[other]) = (list[other], list[i]);
        }

        return list;
    }
}
