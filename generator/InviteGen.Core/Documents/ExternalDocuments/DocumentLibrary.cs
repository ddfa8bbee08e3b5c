using InviteGen.Core.Findings;
using InviteGen.Core.Text;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.ExternalDocuments;

/// <summary>
/// The other files of a spec. A file is read when the first reference leads into it. Nodes know the file that they were written in, so
/// that what is moved from a file into the document keeps the meaning of its references.
/// </summary>
internal sealed class DocumentLibrary(SpecText spec, FileIndex files, FindingSink findings, CancellationToken cancellationToken)
{
    private readonly string _specPath = FilePath.Normalize(spec.Path);
    private readonly Dictionary<string, SpecNode?> _roots = new(StringComparer.Ordinal);
    private readonly Dictionary<SpecSource, string> _paths = [];
    private Dictionary<string, SpecText>? _named;

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
        if (!_roots.TryGetValue(path, out var root))
        {
            _roots.Add(path, root = Read(path));
        }

        return root;
    }

    /// <summary>Puts something else in the place of all that stands in a file.</summary>
    public void Replace(string path, SpecNode root) => _roots[path] = root;

    private SpecNode? Read(string path)
    {
        if (files.Find(path) is not { } file || SpecBody.Of(file, cancellationToken) is not { } body)
        {
            return null;
        }

        var tree = TreeReader.Read(body, cancellationToken);
        TextFaults.Report(tree, findings);
        _paths.Add(tree.Source, path);
        return tree.Root;
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
            : Uri.TryCreate(resource, UriKind.Absolute, out _) && Named.TryGetValue(resource, out var named)
                ? FilePath.Normalize(named.Path)
                : null;
    }

    // A file may say its address in the network (JSON Schema 2020-12, section 8.2.1; OpenAPI 3.2, section 4.1.2.2.1).
    private Dictionary<string, SpecText> Named => _named ??= NamesOf(files.All.Append(spec), cancellationToken);

    private static Dictionary<string, SpecText> NamesOf(IEnumerable<SpecText> texts, CancellationToken cancellationToken)
    {
        var named = new Dictionary<string, SpecText>(StringComparer.Ordinal);
        foreach (var text in texts.Where(ReferencedDocuments.MayNameItself))
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
