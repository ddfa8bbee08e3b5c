using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.References;

/// <summary>Security requirements name their schemes without <c>$ref</c> (OpenAPI 3.2, section 4.30), so renaming must tell them.</summary>
internal static class SecurityNames
{
    /// <summary>Renames in the requirements of a document and its operations what was renamed among the schemes.</summary>
    /// <param name="root">The document.</param>
    /// <param name="renamed">All renamed components, schemes or not.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static void Follow(
        SpecObject root, IReadOnlyDictionary<ComponentAddress, ComponentAddress> renamed, CancellationToken cancellationToken)
    {
        var container = ComponentAddress.ContainerOf(root, NodeKind.SecurityScheme);
        var names = renamed.Where(pair => pair.Key.Container == container)
            .ToDictionary(pair => pair.Key.Name, pair => pair.Value.Name, StringComparer.Ordinal);
        if (names.Count == 0)
        {
            return;
        }

        var walker = new TreeWalker(slot => Rename(slot.Kind == NodeKind.Operation ? slot.Value : null, names));
        Rename(root, names);
        foreach (var child in TreeWalker.ChildrenOf(root, NodeKind.Document))
        {
            walker.Add(child);
        }

        walker.Run(cancellationToken);
    }

    private static void Rename(SpecNode? owner, Dictionary<string, string> names)
    {
        foreach (var requirement in ((owner as SpecObject)?["security"] as SpecArray ?? []).OfType<SpecObject>())
        {
            var members = requirement.ToList();
            requirement.Clear();
            foreach (var member in members)
            {
                requirement.Set(names.TryGetValue(member.Key, out var name) ? name : member.Key, member.Value);
            }
        }
    }
}
