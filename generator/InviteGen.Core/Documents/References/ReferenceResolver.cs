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

    // A reference to a reference to a reference: honest documents have three at most, and each one is followed anew.
    private const int LongestChain = 100;

    // Each repetition may contain others, so their number can double with every level.
    private const int MostRepetitions = 500;

    private readonly Hoister _hoister = new(tree);
    private int _repetitions;

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
        if (Grammar.KindAt(pointer) is { IsKnown: true } place && place.Kind != slot.Kind)
        {
            GiveUp(slot, Rules.UnresolvedReference, reference, $"does not lead to a {Grammar.NameOf(slot.Kind)}");
            return null;
        }

        if (IsCircular(target))
        {
            GiveUp(slot, Rules.CircularReference, reference);
            return null;
        }

        if (ComponentOf(slot.Kind, pointer, target) is { } component)
        {
            slot.Value!["$ref"] = "#" + component.Container + "/" + component.Name.Replace("%", "%25");
            return component;
        }

        Repeat(slot, reference, target);
        return null;
    }

    private ComponentAddress? ComponentOf(NodeKind kind, JsonPointer pointer, JsonNode target)
    {
        var container = ComponentAddress.ContainerOf(tree.Root, kind);
        return ComponentAddress.Of(pointer) is { } component && component.Pointer == pointer && component.Container == container
            ? component
            : _hoister.Hoist(pointer, target, kind);
    }

    // This version has no components of the kind: the object is written once more, unless that would never end.
    private void Repeat(Slot slot, string reference, JsonNode target)
    {
        if (++_repetitions > MostRepetitions || IsAround(target, slot.Container))
        {
            GiveUp(slot, Rules.CircularReference, reference);
            return;
        }

        slot.Replace(target.DeepClone());
    }

    private static bool IsAround(JsonNode outer, JsonNode? inner)
    {
        while (inner is not null && inner != outer)
        {
            inner = inner.Parent;
        }

        return inner is not null;
    }

    // A chain of references that never reaches a value.
    private bool IsCircular(JsonNode target)
    {
        var seen = new HashSet<JsonNode>();
        JsonNode? node = target;
        while (node.ReferenceTarget is { } next && LocalReference.IsLocal(next))
        {
            if (!seen.Add(node!) || seen.Count > LongestChain)
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
