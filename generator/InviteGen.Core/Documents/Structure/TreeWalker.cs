using System.Text.Json.Nodes;

namespace InviteGen.Core.Documents.Structure;

/// <summary>
/// Visits the objects of a document, each with its kind. It keeps its own stack and lists the children of an object only
/// after the visit, so that a visitor may change what it is shown and everything below.
/// </summary>
internal sealed class TreeWalker(Action<Slot> visit)
{
    private readonly Stack<Slot> _open = new();

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
            if (slot.Value is JsonObject node)
            {
                // The stack turns the order around; turned twice, findings come in the order of the document.
                foreach (var child in ChildrenOf(node, slot.Kind).Reverse())
                {
                    _open.Push(child);
                }
            }
        }
    }

    /// <summary>The places of the objects that stand directly in an object.</summary>
    public static IEnumerable<Slot> ChildrenOf(JsonObject node, NodeKind kind)
    {
        if (kind == NodeKind.Callback)
        {
            return Members(node, FieldShape.ExtensibleMap, NodeKind.PathItem).Where(slot => slot.Key != "$ref");
        }

        var fields = Grammar.FieldsOf(kind);
        return node.Where(member => fields.ContainsKey(member.Key))
            .SelectMany(member => Held(node, member.Key, member.Value, fields[member.Key]));
    }

    private static IEnumerable<Slot> Held(JsonObject owner, string name, JsonNode? value, Field field) =>
        (field.Shape, value) switch
        {
            (FieldShape.One, _) => [new(field.Kind, owner, name, 0, IsField: true)],
            (FieldShape.List, JsonArray items) => items.Select((_, i) => new Slot(field.Kind, items, null, i)),
            (FieldShape.Map or FieldShape.ExtensibleMap, JsonObject members) => Members(members, field.Shape, field.Kind),
            _ => [],
        };

    private static IEnumerable<Slot> Members(JsonObject members, FieldShape shape, NodeKind kind) =>
        from member in members
        where shape == FieldShape.Map || !Grammar.IsExtension(member.Key)
        select new Slot(kind, members, member.Key, 0);
}
