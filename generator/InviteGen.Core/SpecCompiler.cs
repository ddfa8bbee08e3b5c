using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Pieces;
using InviteGen.Core.CSharp;
using InviteGen.Core.Drift;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Comparing;
using InviteGen.Core.Drift.Reporting;
using InviteGen.Core.Emit.Support;
using InviteGen.Core.Findings;
using InviteGen.Core.Impact;
using InviteGen.Core.Primitives;
using InviteGen.Core.Text;

namespace InviteGen.Core;

/// <summary>
/// The entry point: reads a spec into a contract, compares it with its lock, builds the plan of the client and writes it.
/// </summary>
public static class SpecCompiler
{
    /// <summary>Reads a spec, and compares it with its lock. Whatever is wrong with either becomes a finding.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static ReadResult Read(SpecProject project, CancellationToken cancellationToken)
    {
        var run = new ReadRun(project);
        var contract = run.ReadContract(cancellationToken);
        run.ReportSize();
        var drift = run.ReadDrift(cancellationToken);
        var preview = contract is null || project.Preview is null ? null : ReadPreview(project, contract, cancellationToken);

        // A file that both refer to is read for both.
        var findings = run.Findings.Concat((preview?.Findings ?? []).Except(run.Findings));
        return new ReadResult(contract, findings.ToEquatableArray()) { Drift = drift, Preview = preview?.Drift };
    }

    /// <summary>Compares two documents of one API.</summary>
    /// <param name="before">The document that a client was built for.</param>
    /// <param name="after">The document as it is now.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The later contract, the findings of both, and the changes, each at its location in <paramref name="after"/>.</returns>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static ReadResult Compare(SpecProject before, SpecProject after, CancellationToken cancellationToken)
    {
        var (old, current) = (new ReadRun(before, isCompared: false), new ReadRun(after, isCompared: true));
        var (was, isNow) = (old.ReadContract(cancellationToken), current.ReadContract(cancellationToken));
        var drift = was is null || isNow is null ? null : current.Compare(was, cancellationToken);
        var findings = old.Findings.Concat(current.Findings).ToEquatableArray();
        return new ReadResult(isNow, findings) { Drift = new DriftResult(was, isNow, drift?.Changes ?? []) };
    }

    /// <summary>The changes from one contract to another.</summary>
    /// <param name="before">The contract that a client was built for.</param>
    /// <param name="after">The contract as it is.</param>
    /// <param name="today">The day as <c>yyyy-MM-dd</c>, to tell what was removed before its time; null: it does not count.</param>
    /// <param name="grouping">How the operations of the client are divided.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static IReadOnlyList<Change> Compare(
        ApiContract before, ApiContract after, string? today = null, ClientGrouping grouping = default,
        CancellationToken cancellationToken = default) =>
        ContractComparer.Compare(before, after, new(ClientTypes.For(grouping)) { Today = today }, cancellationToken);

    /// <summary>A lock with some of the changes: those that are wanted and that can be taken without others.</summary>
    /// <param name="old">The lock as it is.</param>
    /// <param name="contract">What the API promises now.</param>
    /// <param name="grouping">How the operations of the client are divided.</param>
    /// <param name="isWanted">True for a change that is accepted.</param>
    /// <param name="findings">Takes what cannot be read of the lock.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The text of the lock; null when it cannot be read.</returns>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static string? Accept(
        SpecText old, ApiContract contract, ClientGrouping grouping, Func<Change, bool> isWanted, FindingSink findings,
        CancellationToken cancellationToken) =>
        new PartialAcceptance(ClientTypes.For(grouping)).Take(old, contract, isWanted, findings, cancellationToken);

    /// <summary>Writes the client for a contract.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static ClientCode Write(ApiContract contract, ClientTarget target, CancellationToken cancellationToken) =>
        Write(contract, drift: null, preview: null, target, cancellationToken);

    /// <summary>Writes the client for a contract, and tombstones of members that were removed.</summary>
    /// <param name="contract">What the API promises.</param>
    /// <param name="drift">How it differs from its lock; null: not at all.</param>
    /// <param name="preview">How its preview differs from it; null: there is no preview.</param>
    /// <param name="target">What the project specifies.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static ClientCode Write(
        ApiContract contract, ContractDrift? drift, ContractDrift? preview, ClientTarget target, CancellationToken cancellationToken) =>
        new WriteRun(target, cancellationToken).Write(contract, drift, preview);

    /// <summary>Where an internal fault happened that cost a piece of a client. The document is read again for it.</summary>
    /// <param name="project">The spec of the client.</param>
    /// <param name="fault">The fault.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>INV9999 at the line of the piece; at the start of the file for what is not in the document.</returns>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static LocatedFinding Locate(SpecProject project, PieceFault fault, CancellationToken cancellationToken)
    {
        var run = new ReadRun(project, isCompared: true);
        run.ReadContract(cancellationToken);
        return InternalFault.Of(fault.Description, fault.Piece.Consequence, run.LocationOf(fault.Piece));
    }

    /// <summary>Writes all files of the support code, which the clients of a compilation share. A client needs only some of them.</summary>
    public static EquatableArray<GeneratedFile> WriteSupport(string supportNamespace) => SupportWriter.Write(supportNamespace);

    /// <summary>Compares the contract with its preview. The changes are only reported.</summary>
    private static ReadResult ReadPreview(SpecProject project, ApiContract contract, CancellationToken cancellationToken)
    {
        var next = project with
        {
            Spec = project.Preview!,
            ExternalDocuments = project.ExternalDocuments.Append(project.Spec).ToEquatableArray(),
            Lock = null,
            Preview = null,
            Drift = new DriftOptions(),
        };
        var run = new ReadRun(next, isCompared: true);
        var later = run.ReadContract(cancellationToken);
        var drift = later is null ? null : run.Compare(contract, cancellationToken);
        var told = PreviewFindings.Of(next.Spec, project.Spec, drift?.Changes ?? []);
        return new ReadResult(later, run.Findings.Concat(told).ToEquatableArray()) { Drift = drift };
    }
}
