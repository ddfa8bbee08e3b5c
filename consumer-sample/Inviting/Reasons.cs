namespace ConsumerSample.Inviting;

/// <summary>
/// People who were not invited, counted by reason. The number of different reasons is limited, so the memory does not depend
/// on the length of the file.
/// </summary>
internal sealed class Reasons
{
    private const int MostKept = 20;
    private const string Rest = "other reasons";

    private readonly Dictionary<string, Reason> _reasons = new(StringComparer.Ordinal);

    /// <summary>The number of people, for all reasons.</summary>
    public int People { get; private set; }

    /// <summary>The reasons in the order of their first occurrence.</summary>
    public IReadOnlyCollection<Reason> All => _reasons.Values;

    /// <summary>Counts one person.</summary>
    /// <param name="text">The reason. It must not depend on the person.</param>
    /// <param name="line">The line of the person in the file.</param>
    public void Add(string text, long line)
    {
        var kept = _reasons.Count < MostKept || _reasons.ContainsKey(text) ? text : Rest;
        _reasons[kept] = _reasons.TryGetValue(kept, out var reason)
            ? reason with { People = reason.People + 1 }
            : new Reason(kept, 1, line);
        People++;
    }
}
