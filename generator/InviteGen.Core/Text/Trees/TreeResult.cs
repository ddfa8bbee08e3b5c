using System.Text.Json.Nodes;

namespace InviteGen.Core.Text.Trees;

/// <summary>What was read.</summary>
/// <param name="IsReadable">False when a fault stopped the reading; there is no tree then.</param>
/// <param name="Root">The tree; null also stands for a document that says <c>null</c>.</param>
/// <param name="Faults">What is wrong with the text.</param>
internal sealed record TreeResult(bool IsReadable, JsonNode? Root, IReadOnlyList<TextFault> Faults);
