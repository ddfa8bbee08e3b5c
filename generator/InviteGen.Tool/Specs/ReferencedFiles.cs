using InviteGen.Core;
using InviteGen.Core.Documents.ExternalDocuments;
using InviteGen.Core.Text;

namespace InviteGen.Tool.Specs;

/// <summary>The files that a document and its overlay refer to, directly or through other files.</summary>
internal static class ReferencedFiles
{
    // A document from another source may name any file, so only files with these extensions are opened.
    private static readonly string[] Extensions = [".yaml", ".yml", ".json"];

    /// <summary>Reads the files that exist. References to missing files are reported later.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to a file is denied.</exception>
    public static async Task<IReadOnlyList<SpecText>> ReadAsync(SpecProject project, CancellationToken cancellationToken)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { project.Spec.Path.Replace('\\', '/') };
        var found = new List<SpecText>();
        var open = new Queue<SpecText>(ReferencedDocuments.TextsOf(project));
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
