using System.Collections.Immutable;
using InviteGen.Core;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;
using InviteGen.Generator.Diagnostics;
using InviteGen.Generator.Inputs;
using InviteGen.Generator.Projects;

namespace InviteGen.Generator.Stages;

/// <summary>From contracts to C# files.</summary>
internal static class WriteStage
{
    /// <summary>Writes one client, unless the configuration refused it.</summary>
    public static WrittenClient Write(
        ((ClientContract Contract, EquatableArray<string> RefusedPaths) Left, Capabilities Capabilities) input,
        CancellationToken cancellationToken)
    {
        var client = input.Left.Contract.Client;
        if (input.Left.RefusedPaths.Contains(client.Path, StringComparer.Ordinal))
        {
            return WrittenClient.Nothing;
        }

        try
        {
            var target = new ClientTarget(
                client.Namespace, client.ClientName, client.SupportNamespace, input.Capabilities.HasHttpClientFactory)
            {
                HasJsonBothWays = client.HasJsonBothWays,
            };
            var files = SpecCompiler.Write(input.Left.Contract.Contract, target, cancellationToken);
            return new(client.SupportNamespace, HintNames.Qualify(client.FullName, files), []);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return WrittenClient.Nothing with { Findings = [InternalFault.From(exception, client.Path)] };
        }
    }

    /// <summary>The files, one by one.</summary>
    public static IEnumerable<GeneratedFile> FilesOf(WrittenClient written, CancellationToken _) =>
        written.Files;

    /// <summary>The fault, if there was one.</summary>
    public static IEnumerable<LocatedFinding> FindingsOf(WrittenClient written, CancellationToken _) =>
        written.Findings;

    /// <summary>Where a client expects the support code.</summary>
    public static string? SupportNamespaceOf(WrittenClient written, CancellationToken _) =>
        written.SupportNamespace;

    /// <summary>The support code, once, when at least one client needs it.</summary>
    public static IEnumerable<GeneratedFile> WriteSupport(ImmutableArray<string?> namespaces, CancellationToken _) =>
        namespaces.FirstOrDefault(name => name is not null) is { } supportNamespace
            ? SpecCompiler.WriteSupport(supportNamespace)
            : [];
}
