using InviteGen.Core.Documents.Dialects.Version2;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Dialects;

/// <summary>
/// What the versions of OpenAPI mean. Nothing after this knows what only some of them say, or say otherwise than the others; what only
/// Microsoft.OpenApi needs is not done here.
/// </summary>
internal static class Dialect
{
    /// <summary>Rewrites a document as a whole, before its references are followed.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static void Unify(SpecTree tree, CancellationToken cancellationToken)
    {
        if (tree.WasVersion2)
        {
            Version2Upgrade.Apply(tree, cancellationToken);
        }
    }

    /// <summary>Rewrites an object of which the references are followed, before what is in it.</summary>
    public static void Unify(SpecTree tree, Slot slot)
    {
        if (slot.Value is not SpecObject node)
        {
            return;
        }

        if (slot.Kind == NodeKind.Schema)
        {
            SchemaDialect.Unify(node, tree.HasOldSchemas);
        }
        else if (slot.Kind == NodeKind.MediaType)
        {
            EncodingDefaults.Refine(slot, node, tree.HasOldSchemas);
        }
    }
}
