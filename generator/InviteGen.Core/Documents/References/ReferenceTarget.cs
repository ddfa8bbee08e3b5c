using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.References;

/// <summary>What a reference leads to.</summary>
/// <param name="File">The file that it stands in; null: the document.</param>
/// <param name="Pointer">Where it stands now, after what was moved or renamed.</param>
/// <param name="Node">The value there.</param>
/// <param name="Container">The object or array around it; null for a root.</param>
internal sealed record ReferenceTarget(string? File, JsonPointer Pointer, SpecNode Node, SpecNode? Container)
{
    /// <summary>The component that it is; null when it is none.</summary>
    public ComponentAddress? Component { get; } =
        File is null && ComponentAddress.Of(Pointer) is { } component && component.Pointer == Pointer ? component : null;

    /// <summary>What stands there, as far as the specification says. What a file holds is whatever refers to it.</summary>
    public (bool IsKnown, NodeKind? Kind) Known { get; } = File is null ? Grammar.KindAt(Pointer) : (false, null);
}
