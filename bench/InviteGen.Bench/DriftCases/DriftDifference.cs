namespace InviteGen.Bench.DriftCases;

/// <summary>A difference from the other tool that was looked at and is meant.</summary>
/// <param name="Missing">The ids that the other tool finds here, and this one does not, separated by blanks.</param>
/// <param name="Surplus">The ids that this one finds, and the other tool does not, separated by blanks.</param>
/// <param name="Reason">Why both are right.</param>
internal sealed record DriftDifference(string Missing, string Surplus, string Reason)
{
    /// <summary>True for exactly this difference.</summary>
    public bool Is(DriftCase one, IReadOnlySet<string> found) =>
        one.Expected.Except(found).ToHashSet(StringComparer.Ordinal).SetEquals(Words(Missing))
        && found.Except(one.Expected).ToHashSet(StringComparer.Ordinal).SetEquals(Words(Surplus));

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
