using InviteGen.Core.Documents.ExternalDocuments;
using InviteGen.Core.Text;

namespace InviteGen.Tool.Specs;

/// <summary>The files on disk that a document refers to, itself or through others.</summary>
internal static class ReferencedFiles
{
    // A document from elsewhere may name any file: only what can be a part of it is opened.
    private static readonly string[] Extensions = [".yaml", ".yml", ".json"];

    /// <summary>Reads them; what is not there is left to whoever looks for it.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static async Task<IReadOnlyList<SpecText>> ReadAsync(SpecText spec, CancellationToken cancellationToken)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { spec.Path.Replace('\\', '/') };
        var found = new List<SpecText>();
        var open = new Queue<SpecText>([spec]);
        while (open.TryDequeue(out var text))
        {
            foreach (var path in ReferencedDocuments.PathsIn(text).Where(IsPart).Where(seen.Add).Where(File.Exists))
            {
                var part = new SpecText(path, await File.ReadAllTextAsync(path, cancellationToken));
                found.Add(part);
                open.Enqueue(part);
            }
        }

        return found;
    }

    private static bool IsPart(string path) => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
}
