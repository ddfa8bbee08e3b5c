using InviteGen.Core;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;
using InviteGen.Core.Text;

namespace InviteGen.Tool.Checking;

/// <summary>Reads a document as the generator does, and says what came of it.</summary>
internal static class SpecCheck
{
    private static readonly string[] OverlayExtensions = [".overlay.yaml", ".overlay.yml", ".overlay.json"];

    /// <summary>Runs the check.</summary>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    public static async Task<int> RunAsync(CheckOptions options, TextWriter output, CancellationToken cancellationToken)
    {
        var project = await ReadProjectAsync(options, cancellationToken);
        var reading = SpecCompiler.Read(project, cancellationToken);
        var files = reading.Contract is { } contract ? Write(contract, project, cancellationToken) : [];

        CheckReport.Write(output, reading, files);
        if (options.Output is { } folder)
        {
            await WriteFilesAsync(folder, files, cancellationToken);
            await output.WriteLineAsync($"Written to {folder}.");
        }

        var hasErrors = reading.Findings.Any(finding => finding.Severity == FindingSeverity.Error);
        return hasErrors ? ExitCodes.Failure : ExitCodes.Success;
    }

    private static async Task<SpecProject> ReadProjectAsync(CheckOptions options, CancellationToken cancellationToken)
    {
        var overlay = options.Overlay ?? OverlayExtensions
            .Select(extension => Path.ChangeExtension(options.Spec, null) + extension)
            .FirstOrDefault(File.Exists);
        return new(await ReadTextAsync(options.Spec, cancellationToken))
        {
            Overlay = overlay is null ? null : await ReadTextAsync(overlay, cancellationToken),
            Namespace = ProjectNames.DefaultNamespace(options.RootNamespace, options.Spec),
            ClientName = ProjectNames.DefaultClient(options.Spec),
            SupportNamespace = ProjectNames.SupportNamespace(options.RootNamespace),
            Operations = options.Operations.ToEquatableArray(),
        };
    }

    private static async Task<SpecText> ReadTextAsync(string path, CancellationToken cancellationToken) =>
        new(path, await File.ReadAllTextAsync(path, cancellationToken));

    private static EquatableArray<GeneratedFile> Write(
        Core.Contract.ApiContract contract, SpecProject project, CancellationToken cancellationToken)
    {
        var target = new ClientTarget(
            project.Namespace, project.ClientName, project.SupportNamespace, HasHttpClientFactory: true);
        return SpecCompiler.Write(contract, target, cancellationToken);
    }

    private static async Task WriteFilesAsync(
        string folder, IEnumerable<GeneratedFile> files, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in files)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, file.HintName), file.Content, cancellationToken);
        }
    }
}
