using InviteGen.Core.Text;

namespace InviteGen.Core.Documents.ExternalDocuments;

/// <summary>The files that a spec may refer to, by path.</summary>
internal sealed class FileIndex
{
    private readonly Dictionary<string, SpecText> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SpecText> _anyCase = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes the files in an order of their own: of two that differ in case only, the first is found.</summary>
    public FileIndex(IEnumerable<SpecText> files)
    {
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            var path = FilePath.Normalize(file.Path);
            _exact[path] = file;
            if (!_anyCase.ContainsKey(path))
            {
                _anyCase.Add(path, file);
            }
        }
    }

    /// <summary>All files, by path.</summary>
    public IEnumerable<SpecText> All => _anyCase.Values;

    /// <summary>The file at a normalized path. Windows and macOS do not tell letter case apart, so authors need not either.</summary>
    public SpecText? Find(string path) =>
        _exact.TryGetValue(path, out var file) || _anyCase.TryGetValue(path, out file) ? file : null;
}
