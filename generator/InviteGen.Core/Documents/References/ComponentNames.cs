using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.References;

/// <summary>
/// Renames components of which the name contains <c>/</c> or <c>~</c>: Microsoft.OpenApi does not find them, however a
/// reference escapes these characters. The specification allows neither (OpenAPI 3.2, section 4.7).
/// </summary>
internal static class ComponentNames
{
    /// <summary>Renames them and, through the resolver that runs later, all references to them; security requirements are none.</summary>
    /// <returns>The new address of each renamed component.</returns>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static IReadOnlyDictionary<ComponentAddress, ComponentAddress> Normalize(
        SpecObject root, FreeNames names, CancellationToken cancellationToken)
    {
        var renamed = new Dictionary<ComponentAddress, ComponentAddress>();
        foreach (var group in ComponentAddress.AllOf(root).GroupBy(component => component.Container).ToList())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (group.Any(component => IsOdd(component.Name)))
            {
                var holder = (SpecObject)group.First().Find(root)!.Value.Container;
                Rename(holder, group.Key, names, renamed);
            }
        }

        SecurityNames.Follow(root, renamed, cancellationToken);
        return renamed;
    }

    // In one pass, whose order is that of what is generated.
    private static void Rename(
        SpecObject holder, string container, FreeNames names, Dictionary<ComponentAddress, ComponentAddress> renamed)
    {
        var members = holder.ToList();
        var taken = new HashSet<string>(members.Select(member => member.Key), StringComparer.Ordinal);
        holder.Clear();
        foreach (var member in members)
        {
            var name = member.Key;
            if (IsOdd(name))
            {
                name = names.Next(holder, name.Replace('/', '_').Replace('~', '_'), taken.Contains);
                taken.Add(name);
                renamed.Add(new(container, member.Key), new(container, name));
            }

            holder.Add(name, member.Value);
        }
    }

    private static bool IsOdd(string name) => name.IndexOfAny(['/', '~']) >= 0;
}
