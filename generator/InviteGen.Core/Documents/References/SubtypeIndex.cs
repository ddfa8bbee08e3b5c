using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.References;

/// <summary>
/// Which components extend a schema through <c>allOf</c>. A schema with a discriminator stands for all of them, though it names none
/// (OpenAPI 3.0.4, section 4.7.25). Schemas are told by their nodes: a reference may lead to one that has not become a component yet.
/// </summary>
/// <param name="root">The document.</param>
/// <param name="references">Finds what references lead to.</param>
/// <param name="isExtension">True for a reference that something stands beside which counts: it extends its target, too.</param>
internal sealed class SubtypeIndex(SpecObject root, ReferenceResolver references, Func<SpecObject, bool> isExtension)
{
    private readonly Dictionary<SpecNode, List<SpecNode>> _children = [];
    private readonly Dictionary<SpecNode, ComponentAddress> _components = [];
    private bool _isBuilt;

    /// <summary>The components that extend a schema, directly or through others.</summary>
    public IEnumerable<ComponentAddress> Of(SpecNode schema)
    {
        Build();
        var seen = new HashSet<SpecNode> { schema };
        var open = new Queue<SpecNode>(seen);
        while (open.Count > 0)
        {
            foreach (var child in ChildrenOf(open.Dequeue()).Where(seen.Add))
            {
                open.Enqueue(child);
                if (_components.TryGetValue(child, out var component))
                {
                    yield return component;
                }
            }
        }
    }

    private List<SpecNode> ChildrenOf(SpecNode schema) => _children.TryGetValue(schema, out var children) ? children : [];

    private void Build()
    {
        if (_isBuilt)
        {
            return;
        }

        _isBuilt = true;
        NoteComponents();
        var open = new Queue<SpecNode>(_components.Keys);
        var seen = new HashSet<SpecNode>(open);
        while (open.Count > 0)
        {
            var schema = open.Dequeue();
            foreach (var parent in ParentsOf(schema))
            {
                if (!_children.TryGetValue(parent, out var children))
                {
                    _children.Add(parent, children = []);
                }

                children.Add(schema);
                if (seen.Add(parent))
                {
                    open.Enqueue(parent);
                }
            }
        }
    }

    // A component that is nothing but a reference to a file becomes what stands there.
    private void NoteComponents()
    {
        var container = ComponentAddress.ContainerOf(NodeKind.Schema)!;
        foreach (var schema in LocalReference.Resolve(root, "#" + container) as SpecObject ?? [])
        {
            var node = IsAlias(schema.Value) ? EndOf((SpecObject)schema.Value) : schema.Value;
            if (node is not null && (node == schema.Value || !_components.ContainsKey(node)))
            {
                _components[node] = new(container, schema.Key);
            }
        }
    }

    private IEnumerable<SpecNode> ParentsOf(SpecNode schema)
    {
        var members = ((schema as SpecObject)?["allOf"] as SpecArray ?? []).Where(IsAlias);
        return (schema.ReferenceTarget is null ? members : members.Append(schema)).Cast<SpecObject>().Select(EndOf).OfType<SpecNode>();
    }

    private SpecNode? EndOf(SpecObject reference)
    {
        var end = references.TargetOf(reference);
        for (var steps = 0; end is not null && IsAlias(end); steps++)
        {
            end = steps < LocalReference.MostSteps ? references.TargetOf((SpecObject)end) : null;
        }

        return end;
    }

    private bool IsAlias(SpecNode schema) => schema.ReferenceTarget is not null && !isExtension((SpecObject)schema);
}
