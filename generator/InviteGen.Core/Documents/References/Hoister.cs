using System.Text.Json.Nodes;
using InviteGen.Core.Documents.Parts;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text;

namespace InviteGen.Core.Documents.References;

/// <summary>
/// Turns an object that a reference finds in the middle of the document into a component. Microsoft.OpenApi follows references
/// to components only; a reference into another operation would also be lost with that operation.
/// </summary>
internal sealed class Hoister
{
    private static readonly HashSet<string> Structural = new(
        [
            .. Enum.GetValues(typeof(NodeKind)).Cast<NodeKind>().SelectMany(kind => Grammar.FieldsOf(kind).Keys),
            "application/json",
        ],
        StringComparer.Ordinal);

    private readonly SpecTree _tree;
    private readonly FreeNames _names = new();
    private readonly Dictionary<JsonPointer, ComponentAddress> _moved = [];
    private readonly Dictionary<JsonPointer, ComponentAddress> _files = [];

    public Hoister(SpecTree tree, CancellationToken cancellationToken)
    {
        _tree = tree;
        foreach (var renamed in ComponentNames.Mend(tree.Root, _names, cancellationToken))
        {
            Note(renamed.Key.Pointer, renamed.Value);
        }

        NoteFiles();
    }

    /// <summary>
    /// The component that now holds the object at a pointer; null where this version has no components of that kind.
    /// </summary>
    public ComponentAddress? Hoist(JsonPointer pointer, JsonNode target, NodeKind kind)
    {
        if (_moved.TryGetValue(pointer, out var known))
        {
            return known;
        }

        if (ComponentAddress.ContainerOf(_tree.Root, kind) is not { } container || ComponentsAt(container) is not { } components)
        {
            return null;
        }

        var isNamed = _files.TryGetValue(pointer, out var address) && address.Container == container
            && components[address.Name].ReferenceTarget is not null;
        address = isNamed ? address : new(container, FreeName(components, pointer));
        Note(pointer, address);
        // The place itself becomes a reference too: both are one type, not two that look alike.
        target.ReplaceWith(new JsonObject { ["$ref"] = "#" + address.Pointer.Text });
        components[address.Name] = target;
        return address;
    }

    /// <summary>Where a reference leads after what it passes through was hoisted or renamed.</summary>
    public string Redirect(string reference)
    {
        if (_moved.Count == 0 || LocalReference.PointerOf(reference) is not { } pointer)
        {
            return reference;
        }

        for (var at = pointer; at != JsonPointer.Root; at = at.Parent)
        {
            if (_moved.TryGetValue(at, out var address))
            {
                return "#" + address.Pointer.Text + pointer.Text.Substring(at.Text.Length);
            }
        }

        return reference;
    }

    // A component that is a reference to a file is where the document names what stands in the file.
    private void NoteFiles()
    {
        foreach (var component in ComponentAddress.AllOf(_tree.Root))
        {
            if (component.Find(_tree.Root)?.Value is JsonObject { Count: 1 } node
                && node.ReferenceTarget is { } reference
                && !LocalReference.IsLocal(reference)
                && _tree.Parts.Localize(reference) is { } local
                && LocalReference.PointerOf(local) is { } pointer
                && !_files.ContainsKey(pointer))
            {
                _files.Add(pointer, component);
            }
        }
    }

    private JsonObject? ComponentsAt(string container)
    {
        var owner = _tree.Root;
        foreach (var token in JsonPointer.Parse(container).Tokens)
        {
            if (!owner.ContainsKey(token))
            {
                owner.Add(token, new JsonObject());
            }

            if (owner[token] is not JsonObject next)
            {
                return null;
            }

            owner = next;
        }

        return owner;
    }

    // Findings speak of the text, where nothing has moved.
    private void Note(JsonPointer from, ComponentAddress to)
    {
        _moved.Add(from, to);
        _tree.Moves.Add(to.Pointer, from);
    }

    private string FreeName(JsonObject components, JsonPointer pointer)
    {
        var part = PartPointers.Split(pointer);
        var tokens = (part?.Pointer ?? pointer).Tokens.Where(token => !Structural.Contains(token)).ToList();
        var stem = part is { } file && tokens.Count == 0
            ? PartPath.NameOf(file.Path)
            : string.Join("_", tokens.Skip(Math.Max(tokens.Count - 3, 0)));
        stem = new string([.. stem.Select(c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_' ? c : '_')]).Trim('_');
        return _names.Next(components, stem.Length == 0 ? "Part" : stem);
    }
}
