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
    private readonly LostReferences _lost;
    private readonly HashSet<JsonPointer> _repeated = [];
    private int _repetitions;

    public ReferenceResolver(SpecTree tree, CancellationToken cancellationToken)
    {
        _tree = tree;
        _hoister = new(tree, cancellationToken);
        _lost = new(tree);
        _chains = new(reference => Localize(reference) is { } local ? Find(local) : null, cancellationToken);
    }

    /// <summary>Resolves the reference that stands in a slot, if one does.</summary>
    /// <returns>The component that it leads to.</returns>
    public ComponentAddress? Resolve(Slot slot)
    {
        if (slot.Value.ReferenceTarget is not { } written)
        {
            return null;
        }

        if (Localize(written) is not { } reference)
        {
            GiveUp(slot, DiagnosticRules.ExternalReference, written);
            return null;
        }

        if (Find(reference) is not { } found)
        {
            Lose(slot, reference, Nowhere);
            return null;
        }

        return Lead(slot, reference, found.Pointer, found.Target);
    }

    /// <summary>Reports what was looked for and not found.</summary>
    public void ReportLost() => _lost.Report();

    /// <summary>
    /// Leads a discriminator's value to the component of its schema. One that is no reference is left for others to understand.
    /// </summary>
    public ComponentAddress? ResolveMapping(JsonObject mapping, string value)
    {
        if (mapping[value].AsText is { } written
            && Localize(written) is { } reference
            && Find(reference) is { } found
            && Grammar.KindAt(found.Pointer) is not { IsKnown: true, Kind: not NodeKind.Schema }
            && ComponentOf(NodeKind.Schema, found.Pointer, found.Target) is { } component)
        {
            mapping[value] = "#" + component.Pointer.Text;
            return component;
        }

        return null;
    }

    private string? Localize(string reference) => LocalReference.IsLocal(reference) ? reference : _tree.Parts.Localize(reference);

    private (JsonPointer Pointer, JsonNode Target)? Find(string reference)
    {
        _tree.Parts.Load(reference);
        var redirected = _hoister.Redirect(reference);
        return LocalReference.Resolve(_tree.Root, redirected) ?? LocalReference.Resolve(_tree.Attic, redirected);
    }

    private ComponentAddress? Lead(Slot slot, string reference, JsonPointer pointer, JsonNode target)
    {
        var chain = _chains.Follow(pointer, target);
        if (chain.IsCircular)
        {
            GiveUp(slot, DiagnosticRules.CircularReference, reference);
            return null;
        }

        if (chain.IsLong && chain.End is null)
        {
            Lose(slot, reference, Nowhere);
            return null;
        }

        (pointer, target) = chain.IsLong ? (chain.Pointer, chain.End!) : (pointer, target);
        if (Grammar.KindAt(pointer) is { IsKnown: true } place && place.Kind != slot.Kind)
        {
            Lose(slot, reference, $"does not lead to a {Grammar.NameOf(slot.Kind)}");
            return null;
        }

        if (ComponentOf(slot.Kind, pointer, target) is { } component)
        {
            if (slot.Value == target)
            {
                // The component was a reference to a file, and now holds what stood there.
                return Resolve(slot) ?? component;
            }

            slot.Value!["$ref"] = "#" + component.Container + "/" + component.Name.Replace("%", "%25");
            return component;
        }

        return Repeat(slot, reference, pointer, target);
    }

    private ComponentAddress? ComponentOf(NodeKind kind, JsonPointer pointer, JsonNode target)
    {
        var container = ComponentAddress.ContainerOf(_tree.Root, kind);
        return ComponentAddress.Of(pointer) is { } component && component.Pointer == pointer && component.Container == container
            ? component
            : _hoister.Hoist(pointer, target, kind);
    }

    // This version has no components of the kind: the object is written once more, unless that would never end.
    private ComponentAddress? Repeat(Slot slot, string reference, JsonPointer pointer, JsonNode target)
    {
        var isFirst = _repeated.Add(pointer);
        if ((!isFirst && ++_repetitions > MostRepetitions) || IsAround(target, slot.Container) || IsInside(slot.Pointer, pointer))
        {
            GiveUp(slot, DiagnosticRules.CircularReference, reference);
            return null;
        }

        slot.Replace(target.DeepClone());
        _tree.Moves[slot.Pointer] = pointer;
        return Resolve(slot);
    }

    // What stands in a file is repeated in the document, so that a circle shows only in where things come from.
    private bool IsInside(JsonPointer at, JsonPointer origin)
    {
        while (at != JsonPointer.Root && !(_tree.Moves.TryGetValue(at, out var from) && from == origin))
        {
            at = at.Parent;
        }

        return at != JsonPointer.Root;
    }

    private static bool IsAround(JsonNode outer, JsonNode? inner)
    {
        while (inner is not null && inner != outer)
        {
            inner = inner.Parent;
        }

        return inner is not null;
    }

    private void GiveUp(Slot slot, DiagnosticRule rule, string reference)
    {
        _tree.Report(rule, slot.Pointer / "$ref", _tree.Parts.AsWritten(reference));
        Mark(slot, reference);
    }

    private void Lose(Slot slot, string reference, string fault)
    {
        _lost.Add(slot.Pointer / "$ref", _tree.Parts.AsWritten(reference), fault, slot.Kind);
        Mark(slot, reference);
    }

    private static void Mark(Slot slot, string reference) =>
        slot.Replace(slot.Kind switch
        {
            NodeKind.Parameter => new JsonObject { ["name"] = "unresolved", ["in"] = "query", [UnresolvedMark] = reference },
            NodeKind.Response => new JsonObject { ["description"] = "Unresolved", [UnresolvedMark] = reference },
            _ => new JsonObject { [UnresolvedMark] = reference },
        });
}
