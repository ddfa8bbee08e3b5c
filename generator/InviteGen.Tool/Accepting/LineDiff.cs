namespace InviteGen.Tool.Accepting;

/// <summary>Finds the removed and added lines of a text.</summary>
internal static class LineDiff
{
    // With more edits than a person reads, the whole changed part is shown as removed and added.
    private const int MostEdits = 2_000;

    /// <summary>All lines of both texts in order; a removed line precedes its replacement.</summary>
    public static IReadOnlyList<DiffLine> Between(string[] before, string[] after)
    {
        var start = 0;
        while (start < before.Length && start < after.Length && before[start] == after[start])
        {
            start++;
        }

        var end = 0;
        while (end < before.Length - start && end < after.Length - start && before[^(end + 1)] == after[^(end + 1)])
        {
            end++;
        }

        return
        [
            .. before[..start].Select(DiffLine.Same),
            .. Middle(before[start..^end], after[start..^end]),
            .. before[^end..].Select(DiffLine.Same),
        ];
    }

    private static IEnumerable<DiffLine> Middle(string[] before, string[] after) =>
        Trace(before, after) is { } trace
            ? Walk(trace, before, after)
            : before.Select(DiffLine.Removed).Concat(after.Select(DiffLine.Added));

    // Myers, "An O(ND) Difference Algorithm and Its Variations" (1986): how far each diagonal reaches with 0, 1, 2 ... edits.
    private static List<int[]>? Trace(string[] before, string[] after)
    {
        var trace = new List<int[]>();
        var reach = new int[(2 * MostEdits) + 3];
        for (var edits = 0; edits <= MostEdits; edits++)
        {
            for (var diagonal = -edits; diagonal <= edits; diagonal += 2)
            {
                var x = Step(reach, diagonal, edits);
                while (x < before.Length && x - diagonal < after.Length && before[x] == after[x - diagonal])
                {
                    x++;
                }

                reach[MostEdits + 1 + diagonal] = x;
                if (x >= before.Length && x - diagonal >= after.Length)
                {
                    return trace;
                }
            }

            trace.Add(reach[(MostEdits + 1 - edits)..(MostEdits + 2 + edits)]);
        }

        return null;
    }

    private static int Step(int[] reach, int diagonal, int edits)
    {
        var (down, right) = (reach[MostEdits + 2 + diagonal], reach[MostEdits + diagonal]);
        return diagonal == -edits || (diagonal != edits && right < down) ? down : right + 1;
    }

    private static List<DiffLine> Walk(List<int[]> trace, string[] before, string[] after)
    {
        var lines = new List<DiffLine>();
        var (x, y) = (before.Length, after.Length);
        for (var edits = trace.Count; edits > 0; edits--)
        {
            var reach = trace[edits - 1];
            int Reach(int diagonal) => Math.Abs(diagonal) < edits ? reach[diagonal + edits - 1] : -1;
            var isAdded = x - y == -edits || (x - y != edits && Reach(x - y - 1) < Reach(x - y + 1));
            var startX = isAdded ? Reach(x - y + 1) : Reach(x - y - 1) + 1;
            for (; x > startX; x--, y--)
            {
                lines.Add(DiffLine.Same(before[x - 1]));
            }

            lines.Add(isAdded ? DiffLine.Added(after[--y]) : DiffLine.Removed(before[--x]));
        }

        lines.AddRange(before.Take(x).Reverse().Select(DiffLine.Same));
        lines.Reverse();
        return lines;
    }
}
