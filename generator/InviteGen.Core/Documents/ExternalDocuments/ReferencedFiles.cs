using InviteGen.Core.Findings;
using InviteGen.Core.Text;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.ExternalDocuments;

/// <summary>
/// The other files of a spec. A file is read when the first reference leads into it. Nodes know the file that they were written in, so
/// that what is moved from a file into the document keeps the meaning of its references.
/// </summary>
/// <param name="spec">The spec itself.</param>
/// <param name="root">What stands in the spec.</param>
/// <param name="files">The other files of the project.</param>
/// <param name="findings">Gets the faults of the files that are used.</param>
/// <param name="cancellationToken">Stops the reading.</param>
internal sealed class ReferencedFiles(
    SpecText spec, SpecNode root, FileIndex files, FindingSink findings, CancellationToken cancellationToken)
{
    private readonly string _specPath = FilePath.Normalize(spec.Path);
    private readonly Dictionary<string, TreeResult?> _trees = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SpecNode?> _roots = new(StringComparer.Ordinal);
    private readonly Dictionary<SpecSource, string> _paths = [];
    private Dictionary<string, string>? _named;

    /// <summary>
    /// True for a reference that starts from the document. What no author wrote speaks of the document as it is, and an overlay speaks
    /// for the document that it changes.
    /// </summary>
    public bool IsInSpec(SpecValue reference) => reference.IsMade || _paths.Count == 0 || !_paths.ContainsKey(reference.Source);

    /// <summary>Where a reference leads to; null when that is not in the project.</summary>
    public FileReference? Find(SpecValue reference)
    {
        var written = reference.Text;
        var hash = written.IndexOf('#');
        var (resource, fragment) = hash < 0 ? (written, "") : (written.Substring(0, hash), written.Substring(hash + 1));
        if (PathOf(resource, FileOf(reference)) is not { } path)
        {
            return null;
        }

        if (path == _specPath)
        {
            return new(null, fragment);
        }

        // A file has no names that are read: such a fragment leads nowhere.
        return new(path, fragment.Length > 0 && fragment[0] != '/' ? "/#" + fragment : fragment);
    }

    /// <summary>What stands in a file; null when it cannot be read.</summary>
    public SpecNode? Root(string path)
    {
        if (_roots.TryGetValue(path, out var known))
        {
            return known;
        }

        if (TreeOf(path) is not { } tree)
        {
            return _roots[path] = null;
        }

        TextFaults.Report(tree, findings);
        _paths.Add(tree.Source, path);
        return _roots[path] = tree.Root;
    }

    /// <summary>Puts something else in the place of all that stands in a file.</summary>
    public void Replace(string path, SpecNode content) => _roots[path] = content;

    private TreeResult? TreeOf(string path)
    {
        if (!_trees.TryGetValue(path, out var tree))
        {
            tree = files.Find(path) is { } file && SpecBody.Of(file, cancellationToken) is { } body
                ? TreeReader.Read(body, cancellationToken)
                : null;
            _trees.Add(path, tree);
        }

        return tree;
    }

    private string FileOf(SpecValue reference) => IsInSpec(reference) ? _specPath : _paths[reference.Source];

    private string? PathOf(string resource, string path)
    {
        if (resource.Length == 0)
        {
            return path;
        }

        var target = FilePath.Combine(path, Uri.UnescapeDataString(resource));
        return target == _specPath ? target
            : files.Find(target) is { } file ? FilePath.Normalize(file.Path)
            : Uri.TryCreate(resource, UriKind.Absolute, out _) && Named.TryGetValue(resource, out var named) ? named
            : null;
    }

    // A file may say its address in the network (JSON Schema 2020-12, section 8.2.1; OpenAPI 3.2, section 4.1.2.2.1).
    private Dictionary<string, string> Named => _named ??= Names();

    private Dictionary<string, string> Names()
    {
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files.All.Where(ReferencedDocuments.MayNameItself))
        {
            var path = FilePath.Normalize(file.Path);
            Add(named, TreeOf(path)?.Root, path);
        }

        Add(named, root, _specPath);
        return named;
    }

    private static void Add(Dictionary<string, string> named, SpecNode? document, string path)
    {
        foreach (var name in new[] { document.Child("$self").AsText, document.Child("$id").AsText }.OfType<string>())
        {
            if (!named.ContainsKey(name.TrimEnd('#')))
            {
                named.Add(name.TrimEnd('#'), path);
            }
        }
    }
}
