namespace InviteGen.Core.Text;

/// <summary>A piece of a text that a message points at.</summary>
/// <param name="Start">Before its first character.</param>
/// <param name="End">After its last character.</param>
public readonly record struct TextRange(TextPosition Start, TextPosition End);
