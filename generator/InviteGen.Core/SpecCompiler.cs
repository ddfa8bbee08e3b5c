using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Reading;
using InviteGen.Core.CSharp.Building;
using InviteGen.Core.Documents;
using InviteGen.Core.Emit;
using InviteGen.Core.Emit.Support;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;
using InviteGen.Core.Text;

namespace InviteGen.Core;

/// <summary>The table of contents: read a spec into a contract, build the plan of its client, write it.</summary>
public static class SpecCompiler
{
    /// <summary>Reads a spec. Whatever is wrong with it becomes a finding.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static SpecReading Read(SpecProject project, CancellationToken cancellationToken)
    {
        var findings = new FindingSink();
        var faults = new List<LocatedFinding>();
        var contract = Guard(() => ReadContract(project, findings, cancellationToken), project, faults);
        var located = Guard(() => Locate(project, findings, cancellationToken), project, faults) ?? [];
        return new SpecReading(contract, located.Concat(faults).ToEquatableArray());
    }

    /// <summary>Writes the client for a contract.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static EquatableArray<GeneratedFile> Write(
        ApiContract contract, ClientTarget target, CancellationToken cancellationToken) =>
        ClientWriter.Write(ClientBuilder.Build(contract, target, cancellationToken), cancellationToken);

    /// <summary>The hint names of the support files that a client needs.</summary>
    public static EquatableArray<string> SupportOf(IEnumerable<GeneratedFile> client) => SupportWriter.NeededBy(client);

    /// <summary>Writes the support code that all clients of a compilation share: of all there is, each client needs a part.</summary>
    public static EquatableArray<GeneratedFile> WriteSupport(string supportNamespace) => SupportWriter.Write(supportNamespace);

    private static ApiContract? ReadContract(SpecProject project, FindingSink findings, CancellationToken cancellationToken) =>
        DocumentReader.Read(project, findings, cancellationToken) is { } document
            ? ContractReader.Read(document, findings, places: null, cancellationToken)
            : null;

    private static List<LocatedFinding> Locate(SpecProject project, FindingSink findings, CancellationToken cancellationToken)
    {
        var locator = new FindingLocator([.. new[] { project.Spec, project.Overlay }.OfType<SpecText>(), .. project.Parts]);
        return [.. findings.Findings.Select(finding => locator.Locate(finding, cancellationToken))];
    }

    // The compiler must survive our mistakes; the user must hear of them.
    private static T? Guard<T>(Func<T?> step, SpecProject project, List<LocatedFinding> faults)
        where T : class
    {
        try
        {
            return step();
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            faults.Add(InternalFault.Of(fault, project.Spec.Path));
            return null;
        }
    }
}
