using InviteGen.Core.Documents.References;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Dialects.Version2;

/// <summary>
/// Visits the objects of a document of version 2.0, and what it refers to in other files or in extensions. Schemas are rewritten at
/// once, the others are listed for those who know what is around them.
/// </summary>
/// <param name="root">The document.</param>
/// <param name="references">Its references.</param>
/// <param name="faults">Is told what version 2.0 does not have.</param>
internal sealed class Version2Walk(SpecObject root, Version2References references, Version2Faults faults)
{
    private readonly SchemaUpgrade _schemas = new(faults);
    private readonly List<(SpecObject Node, NodeKind Kind, string? Key)> _objects = [];
    private readonly Queue<Slot> _outside = [];
    private readonly HashSet<SpecNode> _seenOutside = [];

    /// <summary>The responses that are files.</summary>
    public HashSet<SpecObject> Files { get; } = [];

    /// <summary>The objects other than schemas, each with its name in a map, in the order of the document.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public IReadOnlyList<(SpecObject Node, NodeKind Kind, string? Key)> Run(CancellationToken cancellationToken)
    {
        NewerFields.Remove(root, NodeKind.Document, faults);
        var walker = new TreeWalker(Visit);
        foreach (var slot in Enumerable.Reverse(TreeWalker.ChildrenOf(root, NodeKind.Document)))
        {
            walker.Add(slot);
        }

        walker.Run(cancellationToken);
        walker = new TreeWalker(VisitOutside);
        while (_outside.Count > 0)
        {
            walker.Add(_outside.Dequeue());
            walker.Run(cancellationToken);
        }

        return _objects;
    }

    // What stands in the document where objects of the kind stand.
    private bool IsVisited(ReferenceTarget target, NodeKind kind) =>
        target.File is null
        && Grammar.KindAt(target.Pointer) is { IsKnown: true } place && place.Kind == kind
        && target.Pointer.Tokens.Aggregate((SpecNode?)root, (node, token) => node.Child(token)) == target.Node;

    private void VisitOutside(Slot slot)
    {
        if (slot.Value is { } node && _seenOutside.Add(node))
        {
            Visit(slot);
        }
    }

    private void Visit(Slot slot)
    {
        if (slot.Value is not SpecObject node)
        {
            return;
        }

        NewerFields.Remove(node, slot.Kind, faults);
        if (references.Note(node) is { } target && !IsVisited(target, slot.Kind))
        {
            // A list of its own: which object holds the target does not matter here.
            var list = SpecArray.At(target.Node);
            list.Add(target.Node);
            _outside.Enqueue(new(slot.Kind, list, null, 0));
        }

        if (slot.Kind == NodeKind.Schema)
        {
            _schemas.Apply(node);
            return;
        }

        if (slot.Kind is NodeKind.Parameter or NodeKind.Header)
        {
            ParameterSchema.RewriteItems(node);
        }

        if (slot.Kind == NodeKind.Response && node["schema"].Child("type").AsText == "file")
        {
            Files.Add(node);
        }

        _objects.Add((node, slot.Kind, slot.Key));
    }
}
