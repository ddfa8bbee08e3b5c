using InviteGen.Core.Text;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Dialects.Version2;

/// <summary>Finds out where nodes are now: which container holds it, a node does not know.</summary>
internal sealed class NodePlaces
{
    private readonly Dictionary<SpecNode, JsonPointer> _places = [];

    /// <summary>Looks for nodes among all that a document can refer to.</summary>
    /// <param name="roots">The document, and what was taken out of it.</param>
    /// <param name="wanted">The nodes.</param>
    public NodePlaces(IEnumerable<SpecNode> roots, IEnumerable<SpecNode> wanted)
    {
        var missing = new HashSet<SpecNode>(wanted);
        var open = new Stack<(SpecNode Node, Step? Way)>(roots.Reverse().Select(root => (root, (Step?)null)));
        while (open.Count > 0 && missing.Count > 0)
        {
            var (node, way) = open.Pop();
            if (missing.Remove(node))
            {
                _places[node] = PointerOf(way);
            }

            foreach (var (token, child) in ChildrenOf(node))
            {
                open.Push((child, new(way, token)));
            }
        }
    }

    /// <summary>The place of a node; null when it is nowhere any more.</summary>
    public JsonPointer? Of(SpecNode node) => _places.TryGetValue(node, out var place) ? place : null;

    private static IEnumerable<(string Token, SpecNode Child)> ChildrenOf(SpecNode node) => node switch
    {
        SpecObject members => members.Select(member => (member.Key, member.Value)),
        SpecArray items => items.Select((item, index) => (index.ToString(System.Globalization.CultureInfo.InvariantCulture), item)),
        _ => [],
    };

    private static JsonPointer PointerOf(Step? way) => way is null ? JsonPointer.Root : PointerOf(way.Before) / way.Token;

    private sealed record Step(Step? Before, string Token);
}
