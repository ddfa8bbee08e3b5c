using System.Text.Json.Nodes;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text;

namespace InviteGen.Core.Documents.References;

/// <summary>Follows references to their ends. What was followed once is not followed again.</summary>
internal sealed class ReferenceChains(
    Func<string, (JsonPointer Pointer, JsonNode Target)?> find, CancellationToken cancellationToken)
{
    private readonly Dictionary<JsonNode, ReferenceChain> _known = [];

    /// <summary>The chain that starts at a value; one of length 0 when the value is no reference.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public ReferenceChain Follow(JsonPointer pointer, JsonNode target)
    {
        var passed = new List<JsonNode>();
        var seen = new HashSet<JsonNode>();
        var chain = new ReferenceChain(pointer, target, IsCircular: false, Length: 0);
        while (chain.End is { } node && !_known.ContainsKey(node) && Next(node) is { } next)
        {
            cancellationToken.ThrowIfCancellationRequested();
            passed.Add(node);
            chain = !seen.Add(node) ? new(pointer, null, IsCircular: true, 0)
                : find(next) is { } found ? new(found.Pointer, found.Target, IsCircular: false, 0)
                : default;
        }

        if (chain.End is { } end && _known.TryGetValue(end, out var known))
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

    private static string? Next(JsonNode node) => node.ReferenceTarget;
}
