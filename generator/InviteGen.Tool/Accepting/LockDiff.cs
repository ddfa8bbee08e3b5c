namespace InviteGen.Tool.Accepting;

/// <summary>The part of a lock that is shown: the changed lines, and the lines that they belong to.</summary>
internal sealed class LockDiff
{
    private LockDiff(IReadOnlyList<DiffLine> lines, int added, int removed)
    {
        Lines = lines;
        Added = added;
        Removed = removed;
    }

    /// <summary>The lines in order.</summary>
    public IReadOnlyList<DiffLine> Lines { get; }

    /// <summary>How many were added.</summary>
    public int Added { get; }

    /// <summary>How many were removed.</summary>
    public int Removed { get; }

    /// <summary>The difference of two locks.</summary>
    public static LockDiff Between(string before, string after)
    {
        var all = LineDiff.Between(Split(before), Split(after));
        return new(WithContext(all), all.Count(line => line.Mark == '+'), all.Count(line => line.Mark == '-'));
    }

    private static string[] Split(string text) =>
        text.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0).ToArray();

    // Indentation shows what a line belongs to: a removed line to lines of the old lock, an added line to lines of the new one.
    private static List<DiffLine> WithContext(IReadOnlyList<DiffLine> all)
    {
        var shown = new List<DiffLine>();
        var isShown = new HashSet<DiffLine>(ReferenceEqualityComparer.Instance);
        var (old, next) = (new Stack<DiffLine>(), new Stack<DiffLine>());
        foreach (var line in all)
        {
            var around = line.Mark == '-' ? old : next;
            Enter(old, line, isIn: line.Mark != '+');
            Enter(next, line, isIn: line.Mark != '-');
            if (line.Mark != ' ')
            {
                shown.AddRange(around.Reverse().Where(isShown.Add));
            }
        }

        return shown;
    }

    private static void Enter(Stack<DiffLine> around, DiffLine line, bool isIn)
    {
        while (isIn && around.TryPeek(out var last) && Depth(last) >= Depth(line))
        {
            around.Pop();
        }

        if (isIn)
        {
            around.Push(line);
        }
    }

    private static int Depth(DiffLine line) => line.Text.Length - line.Text.TrimStart(' ').Length;
}
