namespace InviteGen.Core.Drift.Locks.Format;

/// <summary>A line of a lock that says nothing, or nothing that belongs there.</summary>
internal sealed class LockSyntaxException(int column, string message) : Exception(message)
{
    /// <summary>UTF-16 code units from the start of the line's text, after its indentation.</summary>
    public int Column { get; } = column;
}
