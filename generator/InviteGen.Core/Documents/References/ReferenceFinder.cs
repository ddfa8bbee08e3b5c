using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.References;

/// <summary>Finds what a reference leads to: in the document, in what was removed from it, and in other files.</summary>
internal sealed class ReferenceFinder(SpecTree tree)
{
    private readonly Dictionary<string, ReferenceTarget?> _found = new(StringComparer.Ordinal);

    /// <summary>False for a reference into a file that is not in the project.</summary>
    public bool IsKnown(SpecValue reference) => LocalReference.IsLocal(reference.Text) || tree.Files.Find(reference) is not null;

    /// <summary>What the reference leads to; null when there is nothing.</summary>
    public ReferenceTarget? Find(SpecValue reference)
    {
        if (tree.Files.IsInSpec(reference) && LocalReference.IsLocal(reference.Text))
        {
            return FindLocal(reference.Text);
        }

        return tree.Files.Find(reference) is not { } address ? null
            : address.File is not { } file ? FindLocal("#" + address.Fragment)
            : tree.Files.Root(file) is { } root ? Find(file, root, address.Fragment)
            : null;
    }

    private ReferenceTarget? FindLocal(string reference)
    {
        if (!_found.TryGetValue(reference, out var found))
        {
            var fragment = reference.Substring(1);
            found = Find(null, tree.Root, fragment) ?? Find(null, tree.Removed, fragment);
            _found.Add(reference, found);
        }

        return found;
    }

    /// <summary>Called after a change of the tree.</summary>
    public void Forget() => _found.Clear();

    // Names are tried as written before they are unescaped.
    private ReferenceTarget? Find(string? file, SpecNode root, string fragment) => LocalReference.PointersOf(fragment)
        .Select(pointer => Walk(new(file, JsonPointer.Root, root, null), pointer))
        .FirstOrDefault(target => target is not null);

    private ReferenceTarget? Walk(ReferenceTarget start, JsonPointer pointer)
    {
        var (node, container) = (start.Node, start.Container);
        var tokens = pointer.Tokens.ToList();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (Moved(node) is { } moved)
            {
                return Walk(moved, tokens.Skip(i).Aggregate(JsonPointer.Root, (rest, token) => rest / token));
            }

            container = node;
            if (node.Child(tokens[i]) is not { } child)
            {
                return null;
            }

            node = child;
        }

        return Moved(node) ?? new(start.File, JsonPointer.Parse(start.Pointer.Text + pointer.Text), node, container);
    }

    // Where something was moved to a component, a reference that no author wrote stands in its place.
    private ReferenceTarget? Moved(SpecNode node) =>
        node is SpecObject { IsMade: true, Count: 1 } standIn && standIn["$ref"] is SpecValue { IsMade: true } reference
            ? Find(reference)
            : null;
}
