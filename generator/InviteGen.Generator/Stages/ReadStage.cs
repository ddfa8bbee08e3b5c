using InviteGen.Core;
using InviteGen.Core.Drift;
using InviteGen.Core.Findings;
using InviteGen.Generator.Projects;

namespace InviteGen.Generator.Stages;

/// <summary>From a project to its contract.</summary>
internal static class ReadStage
{
    /// <summary>Reads a spec.</summary>
    public static ReadSpec Read(SpecProject project, CancellationToken cancellationToken) =>
        new(ClientIdentity.Of(project), SpecCompiler.Read(project, cancellationToken), project.Preview?.Path);

    /// <summary>The contract alone; none if there is nothing to generate.</summary>
    public static IEnumerable<ClientContract> ContractOf(ReadSpec read, CancellationToken _) =>
        read.Reading.Contract is { } contract
            ?
            [
                new ClientContract(
                    read.Client, contract, ContractDrift.Of(read.Client.Path, read.Reading.Drift),
                    read.PreviewPath is { } path ? ContractDrift.Of(path, read.Reading.Preview) : null),
            ]
            : [];

    /// <summary>The findings about the spec.</summary>
    public static IEnumerable<LocatedFinding> FindingsOf(ReadSpec read, CancellationToken _) =>
        read.Reading.Findings;

    /// <summary>What came of the file.</summary>
    public static ReadOutcome OutcomeOf(ReadSpec read, CancellationToken _) =>
        new(read.Client.Path, read.Reading.Contract is null && read.Reading.Findings.Count == 0);

    /// <summary>The client that a contract is for.</summary>
    public static ClientIdentity ClientOf(ClientContract contract, CancellationToken _) =>
        contract.Client;
}
