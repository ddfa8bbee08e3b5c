using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.References;

/// <summary>
/// The components that the references of a document lead to, whether there are such components or not. Something that gets one of these
/// names would become the target of a reference that has none.
/// </summary>
internal sealed class ReferencedComponents
{
    private readonly HashSet<ComponentAddress> _addresses = [];

    public ReferencedComponents(SpecTree tree)
    {
        var open = new Stack<SpecNode>([tree.Root]);
        while (open.Count > 0)
        {
            var node = open.Pop();
            if (node.ReferenceTarget is { } reference && LocalReference.IsLocal(reference)
                && tree.Files.IsInSpec((SpecValue)((SpecObject)node)["$ref"]!))
            {
                foreach (var pointer in LocalReference.PointersOf(reference.Substring(1)))
                {
                    Note(ComponentAddress.Of(pointer));
                }
            }

            foreach (var child in ChildrenOf(node))
            {
                open.Push(child);
            }
        }
    }

    /// <summary>True if a reference leads to the component, or into it.</summary>
    public bool Contains(ComponentAddress address) => _addresses.Contains(address);

    private void Note(ComponentAddress? component)
    {
        if (component is { } address)
        {
            _addresses.Add(address);
        }
    }

    private static IEnumerable<SpecNode> ChildrenOf(SpecNode node) => node switch
    {
        SpecObject members => members.Select(member => member.Value),
        SpecArray items => items,
        _ => [],
    };
}
