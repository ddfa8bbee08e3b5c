using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Structure;

/// <summary>
/// What the reader knows about nodes and does not write into them: a document may contain any name that could be used for that.
/// </summary>
internal sealed class NodeFacts
{
    // By the node that the author wrote: what is made or copied of a stand-in later is known too.
    private readonly HashSet<SpecNode> _unresolved = [];
    private readonly Dictionary<SpecNode, List<(string Sentence, SpecNode At)>> _violations = [];

    /// <summary>Notes that a node was made in the place of a reference that leads nowhere.</summary>
    public void AddUnresolved(SpecNode standIn) => _unresolved.Add(standIn.Written);

    /// <summary>True for a node that was made in the place of a reference that leads nowhere.</summary>
    public bool IsUnresolved(SpecNode node) => node.IsMade && _unresolved.Contains(node.Written);

    /// <summary>
    /// Notes a rule of OpenAPI that an object violated before it was rewritten. It is reported if something needs the object.
    /// </summary>
    public void NoteViolation(SpecNode owner, string sentence, SpecNode at)
    {
        if (!_violations.TryGetValue(owner.Written, out var sentences))
        {
            _violations.Add(owner.Written, sentences = []);
        }

        sentences.Add((sentence, at));
    }

    /// <summary>The rules that an object, or the one that it was made from, violated.</summary>
    public IReadOnlyList<(string Sentence, SpecNode At)> ViolationsOf(SpecNode owner) =>
        _violations.TryGetValue(owner.Written, out var sentences) ? sentences : [];
}
