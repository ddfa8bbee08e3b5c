namespace ConsumerSample.Inviting;

/// <summary>
/// People who were not invited, counted by reason. Only so many different reasons are kept: a file of any length
/// takes the same memory.
/// </summary>
internal sealed class Reasons
{
    private const int MostKept = 20;
    private const string Rest = "other reasons";

    private readonly Dictionary<string, Reason> _reasons = new(StringComparer.Ordinal);

    /// <summary>How many people, for whatever reason.</summary>
    public int People { get; private set; }

    /// <summary>The reasons, the first that came up first.</summary>
    public IReadOnlyCollection<Reason> All => _reasons.Values;

    /// <summary>Counts one person.</summary>
    /// <param name="text">Why; must not depend on the person.</param>
    /// <param name="line">The line of the file where the person stands.</param>
    public void Add(string text, long line)
    {
        var kept = _reasons.Count < MostKept || _reasons.ContainsKey(text) ? text : Rest;
        _reasons[kept] = _reasons.TryGetValue(kept, out var reason)
            ? reason with { People = reason.People + 1 }
            : new Reason(kept, 1, line);
        People++;
    }
}
