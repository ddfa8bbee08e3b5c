using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Findings;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.References;

/// <summary>
/// Leads every reference to a component or reports it. A reference that leads nowhere is replaced by an object that stands for it, so
/// that the rest of the document can still be read.
/// </summary>
internal sealed class ReferenceResolver
{
    private const string Nowhere = "has no target in this document";

    private readonly SpecTree _tree;
    private readonly ReferenceFinder _finder;
    private readonly ComponentPromoter _promoter;
    private readonly ReferenceChains _chains;
    private readonly LostReferences _lost;
    private readonly Repetitions _repetitions = new();

    public ReferenceResolver(SpecTree tree, CancellationToken cancellationToken)
    {
        _tree = tree;
        _finder = new(tree);
        _lost = new(tree);
        _chains = new(_finder, cancellationToken);
        _promoter = new(tree, _finder);
    }

    /// <summary>Resolves the reference that stands in a slot, if one does.</summary>
    /// <returns>The component that it leads to.</returns>
    public ComponentAddress? Resolve(Slot slot)
    {
        if (slot.Value is not SpecObject node || node.ReferenceTarget is null)
        {
            return null;
        }

        var reference = (SpecValue)node["$ref"]!;
        if (!_finder.IsKnown(reference))
        {
            GiveUp(slot, DiagnosticRules.ExternalReference, reference);
            return null;
        }

        if (_finder.Find(reference) is not { } found)
        {
            Lose(slot, reference, Nowhere);
            return null;
        }

        return Lead(slot, reference, found);
    }

    /// <summary>What a reference leads to, without reporting or changing anything; null when there is nothing.</summary>
    public SpecNode? TargetOf(SpecObject reference) => _finder.Find((SpecValue)reference["$ref"]!)?.Node;

    /// <summary>Reports what was looked for and not found.</summary>
    public void ReportLost() => _lost.Report();

    /// <summary>
    /// Leads a discriminator's value to the component of its schema. One that is no reference is left for others to understand.
    /// </summary>
    public ComponentAddress? ResolveMapping(SpecObject mapping, string value)
    {
        if (mapping[value] is SpecValue { AsText: not null } reference
            && _finder.Find(reference) is { } found
            && found.Known is not { IsKnown: true, Kind: not NodeKind.Schema }
            && ComponentOf(NodeKind.Schema, found) is { } component)
        {
            mapping.Set(value, SpecValue.Of("#" + component.Pointer.Text, reference));
            return component;
        }

        return null;
    }

    private ComponentAddress? Lead(Slot slot, SpecValue reference, ReferenceTarget target)
    {
        var chain = _chains.Follow(target);
        if (chain.IsCircular || target.Node == slot.Value)
        {
            GiveUp(slot, DiagnosticRules.CircularReference, reference);
            return null;
        }

        if (chain.IsLong && chain.End is null)
        {
            Lose(slot, reference, Nowhere);
            return null;
        }

        target = chain.IsLong ? chain.End! : target;
        if (target.Known.IsKnown && target.Known.Kind != slot.Kind)
        {
            Lose(slot, reference, $"does not point to {Grammar.ArticleAndNameOf(slot.Kind)}");
            return null;
        }

        if (ComponentOf(slot.Kind, target) is not { } component)
        {
            return Repeat(slot, reference, target);
        }

        if (slot.Value == target.Node)
        {
            // The component was a reference to a file, and now holds what stood there.
            return Resolve(slot) ?? component;
        }

        Write(reference, component, (SpecObject)slot.Value);
        return component;
    }

    private ComponentAddress? ComponentOf(NodeKind kind, ReferenceTarget target) =>
        target.Component is { } component && component.Container == ComponentAddress.ContainerOf(kind, _tree.NodeVersion)
            ? component
            : _promoter.Promote(target, kind);

    private void Write(SpecValue reference, ComponentAddress component, SpecObject node)
    {
        var text = "#" + component.Container + (JsonPointer.Root / component.Name).Text.Replace("%", "%25");
        // The same words mean something else in another file.
        if (text != reference.Text || !_tree.Files.IsInSpec(reference))
        {
            node.Set("$ref", SpecValue.Of(text, reference));
        }
    }

    // This version has no components of the kind: the object is written once more, unless that would never end.
    private ComponentAddress? Repeat(Slot slot, SpecValue reference, ReferenceTarget target)
    {
        if (_repetitions.Repeat(slot, target.Node))
        {
            _finder.Forget();
            return Resolve(slot);
        }

        GiveUp(slot, DiagnosticRules.CircularReference, reference);
        return null;
    }

    private void GiveUp(Slot slot, DiagnosticRule rule, SpecValue reference)
    {
        _tree.Report(rule, reference, AsWritten(reference));
        StandIn(slot);
    }

    private void Lose(Slot slot, SpecValue reference, string fault)
    {
        _lost.Add(reference, AsWritten(reference), fault, slot.Kind);
        StandIn(slot);
    }

    private static string AsWritten(SpecValue reference) => reference.Written.AsText ?? reference.Text;

    private void StandIn(Slot slot)
    {
        var standIn = SpecObject.At(slot.Value);
        _tree.Facts.AddUnresolved(standIn);
        slot.Replace(standIn);
        _finder.Forget();
    }
}
