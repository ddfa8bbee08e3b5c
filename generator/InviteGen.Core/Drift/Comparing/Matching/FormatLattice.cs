using InviteGen.Core.Drift.Changes;

namespace InviteGen.Core.Drift.Comparing.Matching;

/// <summary>Which formats hold which: those of numbers by their range, all others only by being none.</summary>
internal static class FormatLattice
{
    private static readonly string[] Integers = ["int8", "int16", "int32", "int64"];
    private static readonly string[] Numbers = ["float", "double"];

    /// <summary>How the format has changed; null: not at all.</summary>
    public static Movement? Compare(string before, string after)
    {
        if (before == after)
        {
            return null;
        }

        if (before.Length == 0 || after.Length == 0)
        {
            return after.Length == 0 ? Movement.Widened : Movement.Narrowed;
        }

        return Order(Integers, before, after) ?? Order(Numbers, before, after) ?? Movement.Incomparable;
    }

    private static Movement? Order(string[] formats, string before, string after)
    {
        var (old, current) = (Array.IndexOf(formats, before), Array.IndexOf(formats, after));
        return old < 0 || current < 0 ? null : old < current ? Movement.Widened : Movement.Narrowed;
    }
}
