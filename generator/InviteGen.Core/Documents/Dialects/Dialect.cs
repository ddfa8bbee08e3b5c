using InviteGen.Core.Documents.Dialects.Version2;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Dialects;

/// <summary>
/// Brings what the versions of OpenAPI say otherwise into one form. What a version makes of a schema that Microsoft.OpenApi reads by that
/// version as well is left to <c>Library</c>: in 3.0 <c>nullable</c>, limits that are flags, members beside a reference, and a list of
/// types, which says nothing there. Nothing after <c>Library</c> knows versions.
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
