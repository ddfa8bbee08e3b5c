namespace InviteGen.Tool.Accepting;

/// <summary>What of a lock is shown to people: the lines that changed, and those around them that say what they belong to.</summary>
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

    /// <summary>How many are new.</summary>
    public int Added { get; }

    /// <summary>How many are gone.</summary>
    public int Removed { get; }

    /// <summary>The difference of two locks.</summary>
    public static LockDiff Between(string before, string after)
    {
        var all = LineDiff.Between(Split(before), Split(after));
        return new(WithContext(all), all.Count(line => line.Mark == '+'), all.Count(line => line.Mark == '-'));
    }

    private static string[] Split(string text) =>
        text.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0).ToArray();

    // Indentation says what a line belongs to: one that is gone to lines of the old lock, one that is new to lines of the new.
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
