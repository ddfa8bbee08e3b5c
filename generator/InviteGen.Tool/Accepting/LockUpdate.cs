using InviteGen.Core;
using InviteGen.Core.Contract;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Locks;
using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Drift.Locks.Writing;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;
using InviteGen.Core.Text;

namespace InviteGen.Tool.Accepting;

/// <summary>Computes the new lock when some of the changes are accepted.</summary>
/// <param name="options">Which changes, and how.</param>
/// <param name="grouping">How the operations of the client are divided.</param>
/// <param name="findings">Receives the lines of the lock that cannot be read.</param>
/// <param name="cancellationToken">Stops the work.</param>
internal sealed class LockUpdate(
    AcceptOptions options, ClientGrouping grouping, FindingSink findings, CancellationToken cancellationToken)
{
    /// <summary>The lock of a document that has none, or that has one that cannot be read.</summary>
    public static AcceptedLock Anew(string? before, ApiContract contract) => new(before, LockWriter.Write(contract), [], 0);

    /// <summary>The new lock; null when the old one cannot be read.</summary>
    public AcceptedLock? Accept(SpecText old, ApiContract contract)
    {
        if (LockReader.Read(old, findings, cancellationToken) is not { } document)
        {
            return null;
        }

        var changes = Compare(document, contract);
        var taken = changes.Where(options.Selection.IsMatch).ToList();
        var moved = options.Until is null ? Move(old, contract) : old;
        return moved is null ? null : Finish(old, moved, contract, taken);
    }

    private SpecText? Move(SpecText old, ApiContract contract) =>
        SpecCompiler.Accept(old, contract, grouping, options.Selection.IsMatch, findings, cancellationToken) is { } text
            ? old with { Content = text }
            : null;

    private AcceptedLock? Finish(SpecText old, SpecText moved, ApiContract contract, List<Change> taken)
    {
        if (LockReader.Read(moved, findings, cancellationToken) is not { } document)
        {
            return null;
        }

        var changes = Compare(document, contract);
        var acceptances = Acceptances(document, changes, options.Until is null ? [] : taken);
        var isNew = acceptances.SequenceEqual(document.Acceptances);
        var text = isNew ? moved.Content : LockWriter.Write(document.Contract, acceptances.ToEquatableArray());
        var covered = changes.Count(change => acceptances.Exists(acceptance => Covers(acceptance, change)));
        var open = changes.Where(change => !acceptances.Exists(acceptance => Covers(acceptance, change))).ToList();
        var inseparable = options.Until is null ? open.Count(options.Selection.IsMatch) : 0;
        return new AcceptedLock(old.Content, text, open, covered) { Inseparable = inseparable };
    }

    // Acceptances that cover nothing are dropped; a new one replaces an old one.
    private List<LockAcceptance> Acceptances(LockDocument document, IReadOnlyList<Change> changes, List<Change> added)
    {
        var fresh = added.Select(change => new LockAcceptance(change.Path, change.Slug, options.Until!, options.Reason)).ToList();
        return
        [
            .. document.Acceptances
                .Where(acceptance => changes.Any(change => Covers(acceptance, change)))
                .Where(acceptance => !added.Exists(change => Covers(acceptance, change)))
                .Concat(fresh)
                .Distinct()
                .OrderBy(acceptance => acceptance.ToString(), StringComparer.Ordinal),
        ];
    }

    private IReadOnlyList<Change> Compare(LockDocument document, ApiContract contract) =>
        SpecCompiler.Compare(document.Contract, contract, today: null, grouping, cancellationToken);

    private static bool Covers(LockAcceptance acceptance, Change change) =>
        acceptance.Slug == change.Slug && acceptance.Path == change.Path;
}
