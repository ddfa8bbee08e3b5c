using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.References;

/// <summary>
/// Which schemas extend a schema through <c>allOf</c>. A schema with a discriminator stands for all of them, though it names
/// none (OpenAPI 3.0.4, section 4.7.25).
/// </summary>
internal sealed class SubtypeIndex(SpecObject root)
{
    private readonly Lazy<ILookup<ComponentAddress, ComponentAddress>> _subtypes = new(() => Build(root));

    /// <summary>The schemas that extend a schema, directly or through others.</summary>
    public IEnumerable<ComponentAddress> Of(ComponentAddress schema)
    {
        var seen = new HashSet<ComponentAddress> { schema };
        var open = new Queue<ComponentAddress>(seen);
        while (open.Count > 0)
        {
            foreach (var subtype in _subtypes.Value[open.Dequeue()].Where(seen.Add))
            {
                open.Enqueue(subtype);
                yield return subtype;
            }
        }
    }

    private static ILookup<ComponentAddress, ComponentAddress> Build(SpecObject root)
    {
        var container = ComponentAddress.ContainerOf(NodeKind.Schema)!;
        var schemas = LocalReference.Resolve(root, "#" + container) as SpecObject ?? [];
        return (from schema in schemas
                from part in (schema.Value as SpecObject)?["allOf"] as SpecArray ?? []
                let reference = part.ReferenceTarget
                where reference is not null && LocalReference.IsLocal(reference)
                let parent = LocalReference.PointerOf(reference) is { } pointer ? ComponentAddress.Of(pointer) : null
                where parent is not null
                select (Parent: parent.Value, Child: new ComponentAddress(container, schema.Key)))
            .ToLookup(pair => pair.Parent, pair => pair.Child);
    }
}
