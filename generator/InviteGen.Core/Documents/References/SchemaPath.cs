using InviteGen.Core.Text;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.References;

/// <summary>Where a walk found a node: unlike the node itself, it knows what is around it now.</summary>
/// <param name="Parent">What is around it; null for the root.</param>
/// <param name="Token">Its name or position there.</param>
/// <param name="Node">The node.</param>
internal sealed record SchemaPath(SchemaPath? Parent, string Token, SpecNode Node)
{
    /// <summary>The address in the tree as it is now.</summary>
    public JsonPointer Pointer => Parent is null ? JsonPointer.Root : Parent.Pointer / Token;
}
