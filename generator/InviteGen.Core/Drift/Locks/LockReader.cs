using InviteGen.Core.Contract;
using InviteGen.Core.Drift.Locks.Facts;
using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Drift.Locks.Keys;
using InviteGen.Core.Drift.Locks.Reading;
using InviteGen.Core.Findings;
using InviteGen.Core.Text;

namespace InviteGen.Core.Drift.Locks;

/// <summary>Reads a lock (docs/lock-format.md).</summary>
public static class LockReader
{
    /// <summary>Reads the facts of a lock. An empty file is the lock of an API without operations.</summary>
    /// <param name="text">The lock.</param>
    /// <param name="findings">Takes the lines that cannot be read, and why.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Null when a line cannot be read: half of the facts would look like changes of the API.</returns>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static LockDocument? Read(SpecText text, FindingSink findings, CancellationToken cancellationToken = default)
    {
        var guard = new LineGuard(text.Path, findings);
        if (new LockTreeReader(text, guard, findings).Read(cancellationToken) is not { } root || !guard.IsClean)
        {
            return null;
        }

        var lines = new ContractLines(guard);
        var facts = lines.Read(root, cancellationToken);
        RepeatedKeys.Number(root, guard.ReportDuplicate);
        lines.DemandKnown();
        return guard.IsClean ? new LockDocument(text.Path, root, LockFacts.Of(facts), lines.Acceptances) : null;
    }

    /// <summary>True for a text that begins as every lock does.</summary>
    public static bool IsLock(string text) => text.StartsWith(LockFormat.Word, StringComparison.Ordinal);

    /// <summary>Reads facts that may name what is not among them.</summary>
    internal static ApiContract? ReadPart(SpecText text, FindingSink findings)
    {
        var guard = new LineGuard(text.Path, findings);
        if (new LockTreeReader(text, guard, findings).Read(CancellationToken.None) is not { } root || !guard.IsClean)
        {
            return null;
        }

        var facts = new ContractLines(guard).Read(root, CancellationToken.None);
        RepeatedKeys.Number(root, guard.ReportDuplicate);
        return guard.IsClean ? facts : null;
    }
}
