using InviteGen.Core.Drift.Changes;

namespace InviteGen.Tool.Diffing;

/// <summary>A change as reports show it.</summary>
/// <param name="Change">What has changed.</param>
/// <param name="File">The file that it stands in, as it is shown.</param>
/// <param name="Line">The line of that file, counted from 1; of something that was removed, that of what it stood in.</param>
/// <param name="Column">The column, counted from 1.</param>
/// <param name="Before">What the API promised there, as lines of a lock; empty: nothing.</param>
/// <param name="After">What it promises there now; empty: nothing.</param>
internal sealed record DiffEntry(
    Change Change, string File, int Line, int Column, IReadOnlyList<string> Before, IReadOnlyList<string> After)
{
    /// <summary>The address in that file (RFC 6901); empty: the whole document.</summary>
    public string Pointer { get; init; } = "";
}
