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

    // Indentation says what a line belongs to.
    private static List<DiffLine> WithContext(IReadOnlyList<DiffLine> all)
    {
        var shown = new List<DiffLine>();
        var around = new Stack<(DiffLine Line, bool IsShown)>();
        foreach (var line in all)
        {
            while (around.TryPeek(out var last) && Depth(last.Line) >= Depth(line))
            {
                around.Pop();
            }

            if (line.Mark != ' ')
            {
                shown.AddRange(around.Where(one => !one.IsShown).Select(one => one.Line).Reverse());
                var isShown = around.Select(one => (one.Line, true)).Reverse().ToList();
                around = new(isShown);
                shown.Add(line);
            }

            around.Push((line, line.Mark != ' '));
        }

        return shown;
    }

    private static int Depth(DiffLine line) => line.Text.Length - line.Text.TrimStart(' ').Length;
}
