namespace InviteGen.Core.Text.Trees;

/// <summary>What was read.</summary>
/// <param name="Source">The file, which shows where faults are.</param>
/// <param name="Root">The tree; null when a fault stopped the reading, or when YAML holds no document.</param>
/// <param name="Faults">What is wrong with the text.</param>
internal sealed record TreeResult(SpecSource Source, SpecNode? Root, IReadOnlyList<TextFault> Faults)
{
    /// <summary>False when a fault stopped the reading; there is no tree then.</summary>
    public bool IsReadable { get; init; } = true;
}
