using System.Text.Json.Nodes;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Findings;
using InviteGen.Core.Text;

namespace InviteGen.Core.Documents.References;

/// <summary>
/// Leads every reference to a component or reports it. A reference that leads nowhere is replaced by a marked object, so that
/// the rest of the document can still be read.
/// </summary>
internal sealed class ReferenceResolver
{
    /// <summary>The extension that marks what stands for an unresolved reference; its value is the reference.</summary>
    public const string UnresolvedMark = "x-invitegen-unresolved";

    private const string Nowhere = "leads nowhere in this document";

    // Each repetition may contain others, so their number can double with every level.
    private const int MostRepetitions = 500;

    private readonly SpecTree _tree;
    private readonly Hoister _hoister;
    private readonly ReferenceChains _chains;
    private int _repetitions;

    public ReferenceResolver(SpecTree tree, CancellationToken cancellationToken)
    {
        _tree = tree;
        _hoister = new(tree, cancellationToken);
        _chains = new(Find, cancellationToken);
    }

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

        if (Find(reference) is not { } found)
        {
            GiveUp(slot, Rules.UnresolvedReference, reference, Nowhere);
            return null;
        }

        return Lead(slot, reference, found.Pointer, found.Target);
    }

    private (JsonPointer Pointer, JsonNode Target)? Find(string reference)
    {
        var redirected = _hoister.Redirect(reference);
        return LocalReference.Resolve(_tree.Root, redirected) ?? LocalReference.Resolve(_tree.Attic, redirected);
    }

    private ComponentAddress? Lead(Slot slot, string reference, JsonPointer pointer, JsonNode target)
    {
        var chain = _chains.Follow(pointer, target);
        if (chain.IsCircular)
        {
            GiveUp(slot, Rules.CircularReference, reference);
            return null;
        }

        if (chain.IsLong && chain.End is null)
        {
            GiveUp(slot, Rules.UnresolvedReference, reference, Nowhere);
            return null;
        }

        (pointer, target) = chain.IsLong ? (chain.Pointer, chain.End!) : (pointer, target);
        if (Grammar.KindAt(pointer) is { IsKnown: true } place && place.Kind != slot.Kind)
        {
            GiveUp(slot, Rules.UnresolvedReference, reference, $"does not lead to a {Grammar.NameOf(slot.Kind)}");
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
        var container = ComponentAddress.ContainerOf(_tree.Root, kind);
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

    private void GiveUp(Slot slot, Rule rule, string reference, params string[] arguments)
    {
        _tree.Report(rule, slot.Pointer / "$ref", [reference, .. arguments]);
        slot.Replace(slot.Kind switch
        {
            NodeKind.Parameter => new JsonObject { ["name"] = "unresolved", ["in"] = "query", [UnresolvedMark] = reference },
            NodeKind.Response => new JsonObject { ["description"] = "Unresolved", [UnresolvedMark] = reference },
            _ => new JsonObject { [UnresolvedMark] = reference },
        });
    }
}
