using InviteGen.Core;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;
using InviteGen.Tool.Specs;

namespace InviteGen.Tool.Checking;

/// <summary>Reads a document in the same way as the generator, and reports the result.</summary>
internal static class SpecCheck
{
    /// <summary>Runs the check.</summary>
    /// <param name="input">The document.</param>
    /// <param name="folder">The folder for the generated files; null: they are not written.</param>
    /// <param name="output">Receives the report.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    public static async Task<int> RunAsync(SpecInput input, string? folder, TextWriter output, CancellationToken cancellationToken)
    {
        var project = await SpecLoader.ReadAsync(input, cancellationToken);
        var reading = SpecCompiler.Read(project, cancellationToken);
        var client = reading.Contract is { } contract ? Write(contract, project, cancellationToken) : new ClientCode([], []);

        var faults = client.Faults.Select(fault => SpecCompiler.Locate(project, fault, cancellationToken));
        reading = reading with { Findings = reading.Findings.Concat(faults).ToEquatableArray() };
        CheckReport.Write(output, reading, client.Files, SupportOf(project, client));
        if (folder is not null)
        {
            await WriteFilesAsync(folder, client.Files, cancellationToken);
            await output.WriteLineAsync($"The files are in {folder}.");
        }

        var hasErrors = reading.Findings.Any(finding => finding.Severity == FindingSeverity.Error);
        return hasErrors ? ExitCodes.Failure : ExitCodes.Success;
    }

    private static ClientCode Write(Core.Contract.ApiContract contract, SpecProject project, CancellationToken cancellationToken)
    {
        var target = new ClientTarget(
            project.Namespace, project.ClientName, project.SupportNamespace, HasHttpClientFactory: true)
        {
            Grouping = project.Grouping ?? ClientGrouping.Flat,
        };
        return SpecCompiler.Write(contract, target, cancellationToken);
    }

    private static List<GeneratedFile> SupportOf(SpecProject project, ClientCode client)
    {
        var names = client.Support.ToHashSet(StringComparer.Ordinal);
        return [.. SpecCompiler.WriteSupport(project.SupportNamespace).Where(file => names.Contains(file.HintName))];
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
