using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Structure;

/// <summary>
/// What the reader knows about nodes and does not write into them: a document may contain any name that could be used for that.
/// </summary>
internal sealed class NodeFacts
{
    // By the node that the author wrote: what is made or copied of a stand-in later is known too.
    private readonly HashSet<SpecNode> _unresolved = [];
    private readonly HashSet<SpecNode> _nullable = [];
    private readonly Dictionary<SpecNode, List<KeyValuePair<string, SpecNode>>> _unknown = [];

    /// <summary>Notes that a node was made in the place of a reference that leads nowhere.</summary>
    public void AddUnresolved(SpecNode standIn) => _unresolved.Add(standIn.Written);

    /// <summary>True for a node that was made in the place of a reference that leads nowhere.</summary>
    public bool IsUnresolved(SpecNode node) => node.IsMade && _unresolved.Contains(node.Written);

    /// <summary>Notes that the values of a schema may be null although nothing that is handed over says so.</summary>
    public void AddNullable(SpecNode schema) => _nullable.Add(schema);

    /// <summary>True for a schema of which the values may be null although nothing that is handed over says so.</summary>
    public bool IsNullable(SpecNode schema) => _nullable.Contains(schema);

    /// <summary>Notes a field that the version of the document does not have, and that was removed from its object.</summary>
    public void AddUnknown(SpecNode owner, string name, SpecNode value)
    {
        if (!_unknown.TryGetValue(owner, out var fields))
        {
            _unknown.Add(owner, fields = []);
        }

        fields.Add(new(name, value));
    }

    /// <summary>The fields that were removed from an object because its version does not have them.</summary>
    public IReadOnlyList<KeyValuePair<string, SpecNode>> UnknownOf(SpecNode owner) =>
        _unknown.TryGetValue(owner.Written, out var fields) ? fields : [];
}
