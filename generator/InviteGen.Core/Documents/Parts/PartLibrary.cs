using System.Text.Json.Nodes;
using InviteGen.Core.Documents.References;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Findings;
using InviteGen.Core.Text;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Parts;

/// <summary>
/// The other files of a spec. A file is read when the first reference leads into it; its own references are then rewritten as if
/// it were part of the document, so that nothing after this knows of files.
/// </summary>
internal sealed class PartLibrary(SpecText root, PartFiles files, FindingSink findings, CancellationToken cancellationToken)
{
    private readonly string _rootPath = PartPath.Normalize(root.Path);
    private readonly HashSet<string> _loaded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _written = new(StringComparer.Ordinal);
    private Dictionary<string, SpecText>? _named;

    /// <summary>The files that were read, each under its path.</summary>
    public JsonObject Trees { get; } = [];

    /// <summary>A reference as its author wrote it.</summary>
    public string AsWritten(string reference) => _written.TryGetValue(reference, out var written) ? written : reference;

    /// <summary>Remembers how a rewritten reference was written.</summary>
    public void Note(string reference, string written) => _written[reference] = written;

    /// <summary>The reference of the document as one that stays in the tree; null when its file is not in the project.</summary>
    public string? Localize(string reference) => Localize(reference, _rootPath);

    /// <summary>Reads the file that a local reference leads into, if it leads into one.</summary>
    public void Load(string reference)
    {
        if (LocalReference.PointerOf(reference) is not { } pointer
            || PartPointers.Split(pointer) is not { } place
            || !_loaded.Add(place.Path)
            || files.Find(PartPath.Normalize(place.Path)) is not { } file
            || SpecBody.Of(file, cancellationToken) is not { } body)
        {
            return;
        }

        var tree = TreeReader.Read(body, cancellationToken);
        TextFaults.Report(tree, findings);
        if (tree.Root?.ToJsonNode() is { } node)
        {
            var path = PartPath.Normalize(file.Path);
            new ReferenceRewriter(reference => Localize(reference, path)).Rewrite(node, cancellationToken);
            Trees[place.Path] = node;
        }
    }

    private string? Localize(string reference, string path)
    {
        var hash = reference.IndexOf('#');
        var (resource, fragment) = hash < 0 ? (reference, "") : (reference.Substring(0, hash), reference.Substring(hash + 1));
        if (PathOf(resource, path) is not { } target)
        {
            return null;
        }

        if (fragment.Length > 0 && fragment[0] != '/')
        {
            fragment = "/#" + fragment;
        }

        if (target == _rootPath)
        {
            return "#" + fragment;
        }

        var local = PartPointers.ReferenceTo(files.Find(target)!.Path, fragment);
        _written[local] = reference;
        return local;
    }

    private string? PathOf(string resource, string path)
    {
        if (resource.Length == 0)
        {
            return path;
        }

        var target = PartPath.Combine(path, Uri.UnescapeDataString(resource));
        return target == _rootPath || files.Find(target) is not null ? target
            : Uri.TryCreate(resource, UriKind.Absolute, out _) && Named.TryGetValue(resource, out var named)
                ? PartPath.Normalize(named.Path)
                : null;
    }

    // A file may say its address in the network (JSON Schema 2020-12, section 8.2.1; OpenAPI 3.2, section 4.1.2.2.1).
    private Dictionary<string, SpecText> Named => _named ??= NamesOf(files.All.Append(root), cancellationToken);

    private static Dictionary<string, SpecText> NamesOf(IEnumerable<SpecText> texts, CancellationToken cancellationToken)
    {
        var named = new Dictionary<string, SpecText>(StringComparer.Ordinal);
        foreach (var text in texts.Where(PartClosure.MayNameItself))
        {
            var tree = SpecBody.Of(text, cancellationToken) is { } body ? TreeReader.Read(body, cancellationToken).Root : null;
            foreach (var name in new[] { tree.Child("$self").AsText, tree.Child("$id").AsText })
            {
                if (name is not null && !named.ContainsKey(name.TrimEnd('#')))
                {
                    named.Add(name.TrimEnd('#'), text);
                }
            }
        }

        return named;
    }
}
