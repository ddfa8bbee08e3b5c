using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.References;

/// <summary>Follows references to their ends. What was followed once is not followed again.</summary>
internal sealed class ReferenceChains(ReferenceFinder finder, CancellationToken cancellationToken)
{
    private readonly Dictionary<SpecNode, ReferenceChain> _known = [];

    /// <summary>The chain that starts at a value; one of length 0 when the value is no reference.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public ReferenceChain Follow(ReferenceTarget start)
    {
        if (Next(start.Node) is null)
        {
            return new ReferenceChain(start, IsCircular: false, Length: 0);
        }

        var passed = new List<SpecNode>();
        var seen = new HashSet<SpecNode>();
        var chain = new ReferenceChain(start, IsCircular: false, Length: 0);
        while (chain.End?.Node is { } node && !_known.ContainsKey(node) && Next(node) is { } next)
        {
            cancellationToken.ThrowIfCancellationRequested();
            passed.Add(node);
            chain = seen.Add(node) ? new(finder.Find(next), IsCircular: false, Length: 0) : new(null, IsCircular: true, Length: 0);
        }

        if (chain.End is { } end && _known.TryGetValue(end.Node, out var known))
        {
            chain = known;
        }

        for (var i = passed.Count - 1; i >= 0; i--)
        {
            chain = chain with { Length = chain.Length + 1 };
            _known[passed[i]] = chain;
        }

        return chain;
    }

    private static SpecValue? Next(SpecNode node) => node.ReferenceTarget is null ? null : (SpecValue)((SpecObject)node)["$ref"]!;
}
