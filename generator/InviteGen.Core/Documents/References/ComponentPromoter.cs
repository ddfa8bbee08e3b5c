using InviteGen.Core.Documents.ExternalDocuments;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.References;

/// <summary>
/// Turns an object that a reference finds in the middle of the document, or in another file, into a component. Microsoft.OpenApi
/// follows references to components only; a reference into another operation would also be lost with that operation.
/// </summary>
internal sealed class ComponentPromoter
{
    private static readonly HashSet<string> Structural = new(
        [
            .. Enum.GetValues(typeof(NodeKind)).Cast<NodeKind>().SelectMany(kind => Grammar.FieldsOf(kind).Keys),
            "application/json",
        ],
        StringComparer.Ordinal);

    private readonly SpecTree _tree;
    private readonly ReferenceFinder _finder;
    private readonly FreeNames _names = new();
    private readonly Dictionary<(string File, JsonPointer Pointer), ComponentAddress> _files = [];
    private ReferencedComponents? _referenced;

    public ComponentPromoter(SpecTree tree, ReferenceFinder finder)
    {
        (_tree, _finder) = (tree, finder);
        NoteFiles();
    }

    /// <summary>
    /// The component that now holds what a reference found; null where this version has no components of that kind.
    /// </summary>
    public ComponentAddress? Promote(ReferenceTarget target, NodeKind kind)
    {
        if (ComponentAddress.ContainerOf(kind, _tree.NodeVersion) is not { } container || ComponentsAt(container) is not { } components)
        {
            return null;
        }

        var address = NamedFile(target, container, components) ?? new(container, FreeName(container, components, target));
        // The place itself becomes a reference too: both are one type, not two that look alike.
        var reference = SpecObject.At(target.Node);
        reference.Add("$ref", SpecValue.Of("#" + address.Pointer.Text, target.Node));
        Replace(target, reference);
        components.Set(address.Name, target.Node);
        _finder.Forget();
        return address;
    }

    private ComponentAddress? NamedFile(ReferenceTarget target, string container, SpecObject components) =>
        target.File is { } file && _files.TryGetValue((file, target.Pointer), out var address)
        && address.Container == container && components[address.Name].ReferenceTarget is not null
            ? address
            : null;

    private void Replace(ReferenceTarget target, SpecNode node)
    {
        var token = target.Pointer.Tokens.LastOrDefault();
        if (target.Container is SpecObject members)
        {
            members.Set(token!, node);
        }
        else if (target.Container is SpecArray items)
        {
            items[JsonPointer.IndexOf(token!, items.Count)!.Value] = node;
        }
        else if (target.File is { } file)
        {
            _tree.Files.Replace(file, node);
        }
    }

    // A component that is a reference to a file is where the document names what stands in the file.
    private void NoteFiles()
    {
        foreach (var component in ComponentAddress.AllOf(_tree.Root))
        {
            if (component.Find(_tree.Root)?.Value is SpecObject { Count: 1 } node
                && node.ReferenceTarget is not null
                && _tree.Files.Find((SpecValue)node["$ref"]!) is { File: { } file } reference
                && LocalReference.PointersOf(reference.Fragment).LastOrDefault() is var pointer
                && !_files.ContainsKey((file, pointer)))
            {
                _files.Add((file, pointer), component);
            }
        }
    }

    private SpecObject? ComponentsAt(string container)
    {
        var owner = _tree.Root;
        foreach (var token in JsonPointer.Parse(container).Tokens)
        {
            if (!owner.ContainsKey(token))
            {
                owner.Add(token, SpecObject.At(owner));
            }

            if (owner[token] is not SpecObject next)
            {
                return null;
            }

            owner = next;
        }

        return owner;
    }

    private string FreeName(string container, SpecObject components, ReferenceTarget target)
    {
        // Names do not change when a document is written as one of another version.
        var pointer = _tree.WasVersion2 ? target.Node.Pointer : target.Pointer;
        var tokens = pointer.Tokens.Where(token => !Structural.Contains(token)).ToList();
        var stem = target.File is { } file && tokens.Count == 0
            ? FilePath.NameOf(file)
            : string.Join("_", tokens.Skip(Math.Max(tokens.Count - 3, 0)));
        stem = new string([.. stem.Select(c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_' ? c : '_')]).Trim('_');
        _referenced ??= new ReferencedComponents(_tree);
        return _names.Next(
            components, stem.Length == 0 ? "Part" : stem,
            name => components.ContainsKey(name) || _referenced.Contains(new(container, name)));
    }
}
