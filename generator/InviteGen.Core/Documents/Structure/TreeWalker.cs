using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Structure;

/// <summary>
/// Visits the objects of a document, each with its kind. It keeps its own stack and lists the children of an object only
/// after the visit, so that a visitor may change what it is shown and everything below.
/// </summary>
internal sealed class TreeWalker(Action<Slot> visit)
{
    private readonly Stack<Slot> _open = new();
    private readonly List<Slot> _children = [];

    /// <summary>Adds something to be visited. During a walk it is visited before what was added earlier.</summary>
    public void Add(Slot slot) => _open.Push(slot);

    /// <summary>Visits what was added and everything below it.</summary>
    public void Run(CancellationToken cancellationToken)
    {
        while (_open.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var slot = _open.Pop();
            visit(slot);
            if (slot.Value is SpecObject node)
            {
                // The stack turns the order around; turned twice, findings come in the order of the document.
                Collect(node, slot.Kind, _children);
                for (var i = _children.Count - 1; i >= 0; i--)
                {
                    _open.Push(_children[i]);
                }

                _children.Clear();
            }
        }
    }

    /// <summary>The places of the objects that stand directly in an object.</summary>
    public static List<Slot> ChildrenOf(SpecObject node, NodeKind kind)
    {
        var children = new List<Slot>();
        Collect(node, kind, children);
        return children;
    }

    private static void Collect(SpecObject node, NodeKind kind, List<Slot> children)
    {
        if (kind == NodeKind.Callback)
        {
            Collect(node, FieldShape.ExtensibleMap, NodeKind.PathItem, children);
            children.RemoveAll(child => child.Key == "$ref");
            return;
        }

        var fields = Grammar.FieldsOf(kind);
        for (var i = 0; fields.Count > 0 && i < node.Count; i++)
        {
            var member = node[i];
            if (fields.TryGetValue(member.Key, out var field))
            {
                Collect(node, member, field, children);
            }
        }
    }

    private static void Collect(SpecObject owner, KeyValuePair<string, SpecNode> member, Field field, List<Slot> children)
    {
        if (field.Shape == FieldShape.One)
        {
            children.Add(new(field.Kind, owner, member.Key, 0, IsField: true));
        }
        else if (field.Shape == FieldShape.List && member.Value is SpecArray items)
        {
            for (var i = 0; i < items.Count; i++)
            {
                children.Add(new(field.Kind, items, null, i));
            }
        }
        else if (field.Shape is FieldShape.Map or FieldShape.ExtensibleMap && member.Value is SpecObject members)
        {
            Collect(members, field.Shape, field.Kind, children);
        }
    }

    private static void Collect(SpecObject members, FieldShape shape, NodeKind kind, List<Slot> children)
    {
        for (var i = 0; i < members.Count; i++)
        {
            if (shape == FieldShape.Map || !Grammar.IsExtension(members[i].Key))
            {
                children.Add(new(kind, members, members[i].Key, 0));
            }
        }
    }
}
