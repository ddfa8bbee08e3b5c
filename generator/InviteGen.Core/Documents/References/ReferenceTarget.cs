using InviteGen.Core.Text;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.References;

/// <summary>What a reference leads to.</summary>
/// <param name="File">The file that it stands in; null: the document.</param>
/// <param name="Pointer">Where it stands now, after what was moved or renamed.</param>
/// <param name="Node">The value there.</param>
/// <param name="Container">The object or array around it; null for a root.</param>
internal sealed record ReferenceTarget(string? File, JsonPointer Pointer, SpecNode Node, SpecNode? Container);
