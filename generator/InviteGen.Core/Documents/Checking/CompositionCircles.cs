using InviteGen.Core.Documents.References;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Findings;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Checking;

/// <summary>
/// Finds schemas that are made of themselves: no value could ever be checked against one (JSON Schema 2020-12, section 9.4.1). A
/// parent that lists its subtypes, which extend it, is no such schema; and what stands in a property or item is another value.
/// </summary>
internal sealed class CompositionCircles(SpecTree tree, CancellationToken cancellationToken)
{
    private static readonly string[][] Keywords = [["allOf"], ["oneOf", "anyOf"]];

    /// <summary>Reports each of them.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public void Check()
    {
        var container = ComponentAddress.ContainerOf(NodeKind.Schema)!;
        var schemas = LocalReference.Resolve(tree.Root, "#" + container) as SpecObject ?? [];
        foreach (var keywords in Keywords)
        {
            var edges = schemas.ToDictionary(
                schema => schema.Key, schema => PartsOf(schema.Value, keywords, container), StringComparer.Ordinal);
            foreach (var circle in Circles(edges))
            {
                tree.Report(DiagnosticRules.SchemaOfItself, schemas[circle]!, circle, string.Join(" or ", keywords));
            }
        }
    }

    private static List<string> PartsOf(SpecNode? schema, string[] keywords, string container)
    {
        var members = keywords.SelectMany(keyword => (schema as SpecObject)?[keyword] as SpecArray ?? []);
        return [.. from member in members
                   where member.ReferenceTarget is { } reference && LocalReference.IsLocal(reference)
                   let target = LocalReference.PointerOf(member.ReferenceTarget!) is { } at ? ComponentAddress.Of(at) : null
                   where target is { } address && address.Container == container
                   select target.Value.Name];
    }

    // Takes away, again and again, what leads to nothing that is left: only circles stay, and what leads into them.
    private HashSet<string> Circles(Dictionary<string, List<string>> edges)
    {
        var left = Reduce(edges);
        var turned = left.SelectMany(from => edges[from].Where(left.Contains).Select(to => (from, to)))
            .ToLookup(edge => edge.to, edge => edge.from);
        return Reduce(left.ToDictionary(name => name, name => turned[name].ToList(), StringComparer.Ordinal));
    }

    private HashSet<string> Reduce(Dictionary<string, List<string>> edges)
    {
        var open = edges.ToDictionary(edge => edge.Key, edge => edge.Value.Distinct().Count(edges.ContainsKey), StringComparer.Ordinal);
        var users = edges.SelectMany(edge => edge.Value.Distinct().Select(part => (part, edge.Key)))
            .ToLookup(pair => pair.part, pair => pair.Key);
        var done = new Queue<string>(open.Where(pair => pair.Value == 0).Select(pair => pair.Key));
        var left = new HashSet<string>(edges.Keys, StringComparer.Ordinal);
        while (done.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var name = done.Dequeue();
            left.Remove(name);
            foreach (var user in users[name].Where(user => --open[user] == 0))
            {
                done.Enqueue(user);
            }
        }

        return left;
    }
}
