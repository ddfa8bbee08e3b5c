using System.Collections.Immutable;
using InviteGen.Core;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;
using InviteGen.Generator.Inputs;
using InviteGen.Generator.Projects;

namespace InviteGen.Generator.Stages;

/// <summary>From contracts to C# files.</summary>
internal static class WriteStage
{
    /// <summary>Writes one client, unless the configuration check refused it.</summary>
    public static Guarded<WrittenFiles> Write(
        ((ClientContract Contract, EquatableArray<string> RefusedPaths) Left, Capabilities Capabilities) input,
        CancellationToken cancellationToken)
    {
        var (contract, refusedPaths) = input.Left;
        return refusedPaths.Contains(contract.Client.Path, StringComparer.Ordinal)
            ? new(WrittenFiles.None, [])
            : Guarded<WrittenFiles>.Run(
                () => Write(contract, input.Capabilities, cancellationToken), "nothing is generated from this document",
                contract.Client.Path);
    }

    /// <summary>The names that a client takes.</summary>
    public static IEnumerable<TypeClaim> ClaimOf(Guarded<WrittenFiles> written, CancellationToken _) =>
        written.Value?.Claim is { } claim ? [claim] : [];

    /// <summary>What was written, unless its names collide with those of another client.</summary>
    public static IEnumerable<WrittenFiles> Accepted(
        (Guarded<WrittenFiles> Written, EquatableArray<string> RefusedPaths) input, CancellationToken _) =>
        input.Written.Value is { } written && !IsRefused(written, input.RefusedPaths) ? [written] : [];

    /// <summary>The files, one by one.</summary>
    public static IEnumerable<WrittenFile> FilesOf(WrittenFiles written, CancellationToken _) => written.Files;

    /// <summary>The internal faults that cost a piece of a client, each at its line. Only then is the document read again.</summary>
    public static IEnumerable<LocatedFinding> PieceFaultsOf(
        (Guarded<WrittenFiles> Written, ImmutableArray<Guarded<SpecProject>> Projects) input, CancellationToken cancellationToken) =>
        from fault in input.Written.Value?.Faults ?? []
        from project in input.Projects
        where project.Value?.Spec.Path == fault.SpecPath
        select SpecCompiler.Locate(project.Value!, fault.Fault, cancellationToken);

    /// <summary>The support code that a generated client needs.</summary>
    public static IEnumerable<SupportNeed> SupportNeedOf(WrittenFiles written, CancellationToken _) =>
        written.Support is { } need ? [need] : [];

    /// <summary>The support code that at least one client needs, once.</summary>
    public static Guarded<WrittenFiles> WriteSupport(ImmutableArray<SupportNeed> needs, CancellationToken _) =>
        needs.FirstOrDefault() is { } need
            ? Guarded<WrittenFiles>.Run(
                () => WriteSupport(need, needs.SelectMany(one => one.Files)), "the support code is left out", need.SpecPath)
            : new(WrittenFiles.None, []);

    private static bool IsRefused(WrittenFiles written, EquatableArray<string> refusedPaths) =>
        written.Claim is { } claim && refusedPaths.Contains(claim.Client.Path, StringComparer.Ordinal);

    private static WrittenFiles Write(ClientContract contract, Capabilities capabilities, CancellationToken cancellationToken)
    {
        var client = contract.Client;
        var target = new ClientTarget(
            client.Namespace, client.ClientName, client.SupportNamespace, capabilities.HasHttpClientFactory)
        {
            HasJsonBothWays = client.HasJsonBothWays,
            Grouping = client.Grouping,
        };
        var code = SpecCompiler.Write(contract.Contract, contract.Drift, contract.Preview, target, cancellationToken);
        return new(
            WrittenFile.Of(HintNames.Qualify(client.FullName, code.Files), client.Path),
            new SupportNeed(client.SupportNamespace, code.Support, client.Path),
            new TypeClaim(client, DeclaredTypes.Of(code.Files)))
        {
            Faults = code.Faults.Select(fault => new WrittenFault(client.Path, fault)).ToEquatableArray(),
        };
    }

    private static WrittenFiles WriteSupport(SupportNeed first, IEnumerable<string> needed)
    {
        var names = new HashSet<string>(needed, StringComparer.Ordinal);
        var files = SpecCompiler.WriteSupport(first.Namespace).Where(file => names.Contains(file.HintName));
        return new(WrittenFile.Of(files.ToEquatableArray(), first.SpecPath), Support: null, Claim: null);
    }
}
