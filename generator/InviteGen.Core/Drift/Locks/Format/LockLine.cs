namespace InviteGen.Core.Drift.Locks.Format;

/// <summary>A line of a lock and the lines below it.</summary>
internal sealed class LockLine(string text, int depth, int number, int offset)
{
    /// <summary>What the fact is called among those beside it (<see cref="Keys.LockKeys"/>); empty until the fact is read.</summary>
    public string Key { get; set; } = "";

    /// <summary>The line without its indentation.</summary>
    public string Text { get; } = text;

    /// <summary>Lines around it.</summary>
    public int Depth { get; } = depth;

    /// <summary>Lines above it in the file.</summary>
    public int Number { get; } = number;

    /// <summary>Where it begins in the file, without its indentation: UTF-16 code units.</summary>
    public int Offset { get; } = offset;

    /// <summary>The lines below it.</summary>
    public List<LockLine> Children { get; } = [];
}
