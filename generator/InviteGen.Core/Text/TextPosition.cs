namespace InviteGen.Core.Text;

/// <summary>A place between two characters of a text.</summary>
/// <param name="Offset">UTF-16 code units from the start of the text.</param>
/// <param name="Line">Lines above it: 0 is the first line.</param>
/// <param name="Column">UTF-16 code units to its left on the line: 0 is the first column.</param>
public readonly record struct TextPosition(int Offset, int Line, int Column);
