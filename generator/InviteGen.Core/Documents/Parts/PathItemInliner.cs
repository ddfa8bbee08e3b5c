using System.Text.Json.Nodes;
using InviteGen.Core.Documents.References;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text;

namespace InviteGen.Core.Documents.Parts;

/// <summary>
/// Writes path items and operations that stand in other files into the document: the selection of operations, and
/// Microsoft.OpenApi, look for them there. The same for a path item with fields beside its reference, which are both meant
/// (OpenAPI 3.0.4, section 4.7.9.1).
/// </summary>
internal static class PathItemInliner
{
    private const int MostSteps = 100;

    /// <summary>Writes them. What leads nowhere stays for the resolver, which says so.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static void Inline(SpecTree tree, CancellationToken cancellationToken)
    {
        var items = TreeWalker.ChildrenOf(tree.Root, NodeKind.Document).Where(slot => slot.Kind == NodeKind.PathItem).ToList();
        foreach (var item in items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Inline(tree, item);
            if (item.Value is JsonObject members)
            {
                foreach (var operation in TreeWalker.ChildrenOf(members, NodeKind.PathItem).Where(IsOperation).ToList())
                {
                    Inline(tree, operation);
                }
            }
        }
    }

    private static bool IsOperation(Slot slot) => slot.Kind == NodeKind.Operation;

    private static void Inline(SpecTree tree, Slot slot)
    {
        for (var steps = 0; steps < MostSteps && slot.Value is JsonObject node && node.ReferenceTarget is { } written; steps++)
        {
            var isLocal = LocalReference.IsLocal(written);
            if ((isLocal && node.Count == 1 && steps == 0)
                || (isLocal ? written : tree.Parts.Localize(written)) is not { } reference
                || Find(tree, reference) is not { Target: JsonObject target } found)
            {
                return;
            }

            slot.Replace(Merge((JsonObject)target.DeepClone(), node));
            tree.Moves[slot.Pointer] = found.Pointer;
        }
    }

    private static (JsonPointer Pointer, JsonNode Target)? Find(SpecTree tree, string reference)
    {
        tree.Parts.Load(reference);
        return LocalReference.Resolve(tree.Root, reference) ?? LocalReference.Resolve(tree.Attic, reference);
    }

    private static JsonObject Merge(JsonObject item, JsonObject beside)
    {
        foreach (var member in beside.Where(member => member.Key != "$ref").ToList())
        {
            item[member.Key] = member.Value?.DeepClone();
        }

        return item;
    }
}
