using System.Text.Json;
using InviteGen.Core.Documents.Dialects;
using InviteGen.Core.Documents.References;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Reach;

/// <summary>
/// Visits what the document's operations reach. On the way it resolves each reference, and writes each object as every version of
/// OpenAPI means it; the components that nothing reaches are removed. Three operations of a large document then cost little more than
/// reading its text. A document without operations keeps all its components.
/// </summary>
internal sealed class ReachedObjects
{
    private readonly SpecTree _tree;
    private readonly ReferenceResolver _references;
    private readonly SubtypeIndex _subtypes;
    private readonly TreeWalker _walker;
    private readonly HashSet<ComponentAddress> _kept = [];

    private ReachedObjects(SpecTree tree, CancellationToken cancellationToken)
    {
        _tree = tree;
        _references = new(tree, cancellationToken);
        _subtypes = new(tree.Root, _references, reference => ReferenceSiblings.Count(reference, tree, _references.TargetOf));
        _walker = new(Visit);
    }

    /// <summary>Visits them all. What stays refers to components of the document alone.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static void Settle(SpecTree tree, CancellationToken cancellationToken)
    {
        var objects = new ReachedObjects(tree, cancellationToken);
        var hasOperations = OperationSite.AllOf(tree.Root).Any();
        if (!hasOperations)
        {
            objects.KeepEverything();
        }

        foreach (var slot in TreeWalker.ChildrenOf(tree.Root, NodeKind.Document).Where(IsPathItem).Reverse())
        {
            objects._walker.Add(slot);
        }

        objects.KeepSecurity(tree.Root);
        objects._walker.Run(cancellationToken);
        objects._references.ReportLost();
        objects.RemoveTheRest();
    }

    private static bool IsPathItem(Slot slot) => slot.Kind == NodeKind.PathItem;

    private void KeepEverything()
    {
        foreach (var component in ComponentAddress.AllOf(_tree.Root))
        {
            Keep(component);
        }
    }

    // Comes to an object before what is in it.
    private void Visit(Slot slot)
    {
        ReferenceSiblings.Separate(slot, _tree, _references.TargetOf);
        if (_references.Resolve(slot) is { } component)
        {
            Keep(component);
        }

        Dialect.Unify(_tree, slot);

        if (slot.Value is not SpecObject node)
        {
            return;
        }

        if (slot.Kind == NodeKind.Operation)
        {
            KeepSecurity(node);
        }
        else if (slot.Kind == NodeKind.Schema && node["discriminator"] is { Kind: not JsonValueKind.Null } discriminator)
        {
            KeepSubtypes(slot, node, discriminator);
        }
    }

    private void Keep(ComponentAddress component)
    {
        if (_kept.Add(component) && component.Find(_tree.Root) is { } slot)
        {
            _walker.Add(slot);
        }
    }

    // Security Requirement Objects name their schemes instead of referring to them.
    private void KeepSecurity(SpecObject owner)
    {
        if (ComponentAddress.ContainerOf(NodeKind.SecurityScheme) is not { } container)
        {
            return;
        }

        foreach (var requirement in (owner["security"] as SpecArray ?? []).OfType<SpecObject>())
        {
            foreach (var scheme in requirement)
            {
                Keep(new(container, scheme.Key));
            }
        }
    }

    private void KeepSubtypes(Slot slot, SpecObject schema, SpecNode discriminator)
    {
        var container = ComponentAddress.ContainerOf(NodeKind.Schema)!;
        // A mapping value is a reference or the name of a schema (OpenAPI 3.0.4, section 4.7.25.2).
        var mapping = (discriminator as SpecObject)?["mapping"] as SpecObject ?? [];
        foreach (var value in mapping.Select(pair => pair.Key).ToList())
        {
            if (_references.ResolveMapping(mapping, value) is { } mapped)
            {
                Keep(mapped);
            }
            else if (mapping[value].AsText is { } name)
            {
                Keep(new(container, name));
            }
        }

        if (slot.Key is not null && slot.Container == LocalReference.Resolve(_tree.Root, "#" + container))
        {
            foreach (var subtype in _subtypes.Of(schema))
            {
                Keep(subtype);
            }
        }
    }

    private void RemoveTheRest()
    {
        // Removing one by one would move the rest of the list each time.
        foreach (var group in ComponentAddress.AllOf(_tree.Root).GroupBy(component => component.Container).ToList())
        {
            var holder = (SpecObject)group.First().Find(_tree.Root)!.Value.Container;
            var members = holder.ToList();
            holder.Clear();
            foreach (var member in members.Where(member => _kept.Contains(new(group.Key, member.Key))))
            {
                holder.Add(member.Key, member.Value);
            }
        }
    }
}
