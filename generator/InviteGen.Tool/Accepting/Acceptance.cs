using InviteGen.Core;
using InviteGen.Core.Contract;
using InviteGen.Core.Findings;
using InviteGen.Core.Text;
using InviteGen.Tool.Files;
using InviteGen.Tool.Specs;
using InviteGen.Tool.Terminal;

namespace InviteGen.Tool.Accepting;

/// <summary>Writes the locks of documents.</summary>
internal sealed class Acceptance(AcceptOptions options, TextWriter output, TextWriter error)
{
    /// <summary>Accepts what changed in one document.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to a file is denied.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled; the lock is unchanged.</exception>
    public async Task<int> RunAsync(SpecInput input, CancellationToken cancellationToken)
    {
        AtomicFile.Recover(input.Lock);
        var old = File.Exists(input.Lock) ? await SpecLoader.ReadTextAsync(input.Lock, cancellationToken) : null;
        if (old is null && options.IsLockRequired)
        {
            return ExitCodes.Success;
        }

        var reading = SpecCompiler.Read(await SpecLoader.ReadAsync(input, cancellationToken), cancellationToken);
        var errors = FindingLines.Errors(reading.Findings);
        if (reading.Contract is null || errors.Count > 0)
        {
            return input.IsImplicit && errors.Count == 0 ? ExitCodes.Success : Refuse(errors, $"{ShownPath.Of(input.Spec)} has errors");
        }

        var sink = new FindingSink();
        var update = new LockUpdate(options, input.Grouping ?? ClientGrouping.Flat, sink, cancellationToken);
        if (Update(old, reading.Contract, update) is not { } accepted)
        {
            return sink.Findings.Count > 0
                ? Refuse(Located(sink), "the lock cannot be read; rewrite it with '--accept all'")
                : Refuse([], $"{ShownPath.Of(input.Lock)} does not exist; create it with '--accept all'");
        }

        if (accepted.After != accepted.Before)
        {
            await AtomicFile.WriteAsync(input.Lock, accepted.After, cancellationToken);
        }

        AcceptReport.Write(ToolConsole.Create(output), input.Lock, accepted);
        return ExitCodes.Success;
    }

    private AcceptedLock? Update(SpecText? old, ApiContract contract, LockUpdate update)
    {
        var isAll = options.Selection == ChangeSelection.All && options.Until is null;
        var accepted = old is null ? null : update.Accept(old, contract);
        return accepted ?? (isAll ? LockUpdate.Anew(old?.Content, contract) : null);
    }

    private static IReadOnlyList<LocatedFinding> Located(FindingSink sink) => [.. sink.Findings.Select(finding => finding.Shown)];

    private int Refuse(IReadOnlyList<LocatedFinding> findings, string reason)
    {
        foreach (var finding in findings)
        {
            error.WriteLine(FindingLines.Of(finding));
        }

        error.WriteLine($"invitegen: nothing was accepted: {MessageText.Clean(reason)}.");
        return ExitCodes.Failure;
    }
}
