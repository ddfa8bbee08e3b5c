using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.References;

/// <summary>
/// A reusable object: the container that holds it, such as <c>/components/schemas</c> or <c>/definitions</c>, and its
/// name.
/// </summary>
internal readonly record struct ComponentAddress(string Container, string Name)
{
    /// <summary>Its own pointer.</summary>
    public JsonPointer Pointer => JsonPointer.Parse(Container) / Name;

    /// <summary>The component that a pointer leads to or into; null when it leads elsewhere.</summary>
    public static ComponentAddress? Of(JsonPointer pointer)
    {
        var tokens = pointer.Tokens.Take(3).ToList();
        return tokens.Count switch
        {
            3 when tokens[0] == "components" => new($"/components/{tokens[1]}", tokens[2]),
            >= 2 when Grammar.FieldsOf(NodeKind.Document).TryGetValue(tokens[0], out var field) && field.Shape == FieldShape.Map
                => new("/" + tokens[0], tokens[1]),
            _ => null,
        };
    }

    /// <summary>All components of a document.</summary>
    public static IEnumerable<ComponentAddress> AllOf(SpecObject root) =>
        Of(root, NodeKind.Document, "/")
            .Concat(Of(root["components"] as SpecObject ?? [], NodeKind.Components, "/components/"));

    private static IEnumerable<ComponentAddress> Of(SpecObject owner, NodeKind kind, string prefix) =>
        from field in Grammar.FieldsOf(kind)
        where field.Value.Shape == FieldShape.Map && field.Key != "webhooks"
        from component in owner[field.Key] as SpecObject ?? []
        select new ComponentAddress(prefix + field.Key, component.Key);

    /// <summary>Where a component of a kind stands; null for what cannot be reused in these versions.</summary>
    public static string? ContainerOf(NodeKind kind, SpecVersions versions = SpecVersions.All) =>
        Grammar.SectionOf(kind, versions) is { } section ? "/components/" + section : null;

    /// <summary>The slot of the component in a tree; null when it is not there.</summary>
    public Slot? Find(SpecObject root)
    {
        SpecNode? container = root;
        var (kind, name) = (NodeKind.Document, "");
        foreach (var token in JsonPointer.Parse(Container).Tokens)
        {
            if (!Grammar.FieldsOf(kind).TryGetValue(token, out var field) || container is not SpecObject members)
            {
                return null;
            }

            (container, kind, name) = (members[token], field.Kind, Name);
        }

        return container is SpecObject holder && holder.ContainsKey(name) ? new(kind, holder, name, 0) : null;
    }
}
