namespace InviteGen.Core.Drift.Locks.Notes;

/// <summary>A note as a line has it.</summary>
/// <param name="Column">Where it begins.</param>
/// <param name="Name">The word before the equals sign.</param>
/// <param name="Value">What stands behind it; empty: nothing.</param>
internal sealed record NoteText(int Column, string Name, string Value);
