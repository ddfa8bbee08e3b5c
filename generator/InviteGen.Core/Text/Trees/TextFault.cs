namespace InviteGen.Core.Text.Trees;

/// <summary>A fault that a reader found in a text.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Start">Where it starts, as an offset of the text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Detail">The name, number or sentence that belongs to it.</param>
internal sealed record TextFault(TextFaultKind Kind, int Start, int End, string Detail);
