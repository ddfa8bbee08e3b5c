using InviteGen.Core;
using InviteGen.Core.Documents.ExternalDocuments;
using InviteGen.Core.Primitives;
using InviteGen.Core.Text;

namespace InviteGen.Tool.Specs;

/// <summary>Reads the files of a client, and combines them in the same way as the generator.</summary>
internal static class SpecLoader
{
    private static readonly string[] OverlayExtensions = [".overlay.yaml", ".overlay.yml", ".overlay.json"];

    /// <summary>The project of one document.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to a file is denied.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static async Task<SpecProject> ReadAsync(SpecInput input, CancellationToken cancellationToken) =>
        await ReadAsync(input, await File.ReadAllTextAsync(input.Spec, cancellationToken), cancellationToken);

    /// <summary>The project of a document whose text differs from that of its file.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to a file is denied.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static async Task<SpecProject> ReadAsync(SpecInput input, string content, CancellationToken cancellationToken)
    {
        var project = new SpecProject(new SpecText(input.Spec, content))
        {
            Overlay = input.Overlay is { } overlay ? await ReadTextAsync(overlay, cancellationToken) : null,
            Namespace = ProjectNames.DefaultNamespace(input.RootNamespace, input.Spec),
            ClientName = ProjectNames.DefaultClient(input.Spec),
            SupportNamespace = ProjectNames.SupportNamespace(input.RootNamespace),
            Operations = input.Operations.ToEquatableArray(),
            Grouping = input.Grouping,
            IsImplicit = input.IsImplicit,
        };
        return project with { ExternalDocuments = (await ReadPartsAsync(input, project, cancellationToken)).ToEquatableArray() };
    }

    /// <summary>The text of a file.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static async Task<SpecText> ReadTextAsync(string path, CancellationToken cancellationToken) =>
        new(path, await File.ReadAllTextAsync(path, cancellationToken));

    /// <summary>The overlay that belongs to a document by its name; null if there is none.</summary>
    public static string? OverlayBeside(string spec) =>
        OverlayExtensions.Select(extension => Path.ChangeExtension(spec, null) + extension).FirstOrDefault(File.Exists);

    private static async Task<IReadOnlyList<SpecText>> ReadPartsAsync(
        SpecInput input, SpecProject project, CancellationToken cancellationToken)
    {
        if (input.Parts is null)
        {
            return await ReferencedFiles.ReadAsync(project, cancellationToken);
        }

        var parts = new List<SpecText>();
        foreach (var part in input.Parts.Where(part => part != input.Spec))
        {
            parts.Add(await ReadTextAsync(part, cancellationToken));
        }

        return ReferencedDocuments.Of(project, parts, cancellationToken);
    }
}
