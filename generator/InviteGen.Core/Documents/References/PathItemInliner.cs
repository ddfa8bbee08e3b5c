using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.References;

/// <summary>
/// Writes path items and operations that stand in other files into the document: the selection of operations, and
/// Microsoft.OpenApi, look for them there. The same for a path item with fields beside its reference, which are both meant
/// (OpenAPI 3.0.4, section 4.7.9.1). A reference to a path item of the same document is resolved later, by <see cref="ReferenceResolver"/>.
/// </summary>
internal static class PathItemInliner
{
    /// <summary>Writes them. What leads nowhere stays for the resolver, which says so.</summary>
    /// <param name="tree">The document.</param>
    /// <param name="isSelected">
    /// True when operations will be selected: two paths may share one item of the document, and the project may want only one of them.
    /// </param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static void Inline(SpecTree tree, bool isSelected, CancellationToken cancellationToken)
    {
        var items = TreeWalker.ChildrenOf(tree.Root, NodeKind.Document).Where(slot => slot.Kind == NodeKind.PathItem).ToList();
        var finder = new ReferenceFinder(tree);
        foreach (var item in items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Inline(finder, item, isSelected);
            if (item.Value is SpecObject members)
            {
                foreach (var operation in TreeWalker.ChildrenOf(members, NodeKind.PathItem).Where(IsOperation).ToList())
                {
                    Inline(finder, operation, hasShared: false);
                }
            }
        }
    }

    private static bool IsOperation(Slot slot) => slot.Kind == NodeKind.Operation;

    private static void Inline(ReferenceFinder finder, Slot slot, bool hasShared)
    {
        const int MostSteps = LocalReference.MostSteps;
        for (var steps = 0; steps < MostSteps && slot.Value is SpecObject node && node.ReferenceTarget is { } written; steps++)
        {
            if ((LocalReference.IsLocal(written) && !hasShared && node.Count == 1 && steps == 0)
                || finder.Find((SpecValue)node["$ref"]!)?.Node is not SpecObject target)
            {
                return;
            }

            slot.Replace(Merge((SpecObject)target.DeepClone(), node));
            finder.Forget();
        }
    }

    private static SpecObject Merge(SpecObject item, SpecObject beside)
    {
        foreach (var member in beside.Where(member => member.Key != "$ref").ToList())
        {
            item.Set(member.Key, member.Value);
        }

        return item;
    }
}
