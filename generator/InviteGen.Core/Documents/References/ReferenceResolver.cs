using System.Text.Json.Nodes;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Findings;
using InviteGen.Core.Text;

namespace InviteGen.Core.Documents.References;

/// <summary>
/// Leads every reference to a component or reports it. A reference that leads nowhere is replaced by a marked object, so that
/// the rest of the document can still be read.
/// </summary>
internal sealed class ReferenceResolver(SpecTree tree)
{
    /// <summary>The extension that marks what stands for an unresolved reference; its value is the reference.</summary>
    public const string UnresolvedMark = "x-invitegen-unresolved";

    private readonly Hoister _hoister = new(tree);

    /// <summary>Resolves the reference that stands in a slot, if one does.</summary>
    /// <returns>The component that it leads to.</returns>
    public ComponentAddress? Resolve(Slot slot)
    {
        if (slot.Value.ReferenceTarget is not { } reference)
        {
            return null;
        }

        if (!LocalReference.IsLocal(reference))
        {
            GiveUp(slot, Rules.ExternalReference, reference);
            return null;
        }

        if (Find(_hoister.Redirect(reference)) is not { } found)
        {
            GiveUp(slot, Rules.UnresolvedReference, reference, "leads nowhere in this document");
            return null;
        }

        return Lead(slot, reference, found.Pointer, found.Target);
    }

    private (JsonPointer Pointer, JsonNode Target)? Find(string reference) =>
        LocalReference.Resolve(tree.Root, reference) ?? LocalReference.Resolve(tree.Attic, reference);

    private ComponentAddress? Lead(Slot slot, string reference, JsonPointer pointer, JsonNode target)
    {
        var container = ComponentAddress.ContainerOf(tree.Root, slot.Kind);
        var address = ComponentAddress.Of(pointer) is { } component && component.Pointer == pointer ? component : (ComponentAddress?)null;
        if (IsCircular(target))
        {
            GiveUp(slot, Rules.CircularReference, reference);
            return null;
        }

        if (address is null && slot.Kind == NodeKind.PathItem && container is null)
        {
            // Versions before 3.1 have no reusable path items: the item is repeated.
            slot.Replace(target.DeepClone());
            return null;
        }

        address ??= _hoister.Hoist(pointer, target, slot.Kind);
        if (address is not { } leading || leading.Container != container)
        {
            GiveUp(slot, Rules.UnresolvedReference, reference, $"does not lead to a {Grammar.NameOf(slot.Kind)}");
            return null;
        }

        slot.Value!["$ref"] = "#" + leading.Container + "/" + leading.Name.Replace("%", "%25");
        return leading;
    }

    // A chain of references that never reaches a value. It is short in every honest document.
    private bool IsCircular(JsonNode target)
    {
        var seen = new HashSet<JsonNode>();
        JsonNode? node = target;
        while (node.ReferenceTarget is { } next && LocalReference.IsLocal(next))
        {
            if (!seen.Add(node!))
            {
                return true;
            }

            node = Find(_hoister.Redirect(next))?.Target;
        }

        return false;
    }

    private void GiveUp(Slot slot, Rule rule, string reference, params string[] arguments)
    {
        tree.Report(rule, slot.Pointer / "$ref", [reference, .. arguments]);
        slot.Replace(slot.Kind switch
        {
            NodeKind.Parameter => new JsonObject { ["name"] = "unresolved", ["in"] = "query", [UnresolvedMark] = reference },
            NodeKind.Response => new JsonObject { ["description"] = "Unresolved", [UnresolvedMark] = reference },
            _ => new JsonObject { [UnresolvedMark] = reference },
        });
    }
}
