using InviteGen.Core.Contract;
using InviteGen.Core.Drift.Catalogue;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Comparing.Schemas;
using InviteGen.Core.Drift.Locks;
using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Drift.Locks.Writing;
using InviteGen.Core.Findings;
using InviteGen.Core.Text;

namespace InviteGen.Core.Drift.Comparing;

/// <summary>
/// Takes some of the changes into a lock and none of the others. One line of a lock may hold both, as that of an array whose items
/// have another name and a new property: then what is wanted is left with what is not.
/// </summary>
/// <param name="types">What code sees of a contract.</param>
public sealed class PartialAcceptance(IClientTypes types)
{
    private readonly ComparisonOptions _options = new(types);

    /// <summary>The lock with the changes that <paramref name="isWanted"/> and that can be taken without others.</summary>
    /// <param name="old">The lock as it is.</param>
    /// <param name="contract">What the API promises now.</param>
    /// <param name="isWanted">True for a change that is accepted.</param>
    /// <param name="findings">Takes what cannot be read of the lock.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The text of the lock; null when it cannot be read.</returns>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public string? Take(
        SpecText old, ApiContract contract, Func<Change, bool> isWanted, FindingSink findings, CancellationToken cancellationToken)
    {
        if (LockReader.Read(old, findings, cancellationToken) is not { } document)
        {
            return null;
        }

        var changes = Compare(document, contract, cancellationToken);
        var wanted = changes.Where(isWanted).ToList();
        var others = changes.Where(change => !isWanted(change)).ToList();
        if (others.Count == 0)
        {
            return LockWriter.Write(contract, document.Acceptances);
        }

        var names = new VariableNames(
            document.Contract, contract,
            operation => others.Exists(change => change.Slug == ParameterChanges.Renamed.Slug && change.Path.Keys[0] == operation));
        var from = old with { Content = LockWriter.Write(names.Before, document.Acceptances) };
        var next = LockWriter.Write(names.After, document.Acceptances);
        while (wanted.Count > 0)
        {
            var text = LockMerge.Take(from, next, wanted.SelectMany(change => Lines(change, names)), findings);
            var merged = text is null ? null : LockReader.Read(old with { Content = text }, findings, cancellationToken);
            if (text is null || merged is null)
            {
                return null;
            }

            var left = Compare(merged, contract, cancellationToken);
            var lost = others.Where(change => !left.Any(other => other.Slug == change.Slug && other.Path == change.Path)).ToList();
            if (lost.Count == 0)
            {
                return text;
            }

            wanted = Without(wanted, lost);
        }

        return old.Content;
    }

    // Those of the same property or argument; where there are none, those of the same block; else nothing can be told apart.
    private static List<Change> Without(List<Change> wanted, List<Change> lost)
    {
        for (var depth = 2; depth > 0; depth--)
        {
            var near = lost.Select(change => Head(change, depth)).ToList();
            var rest = wanted.Where(change => !near.Contains(Head(change, depth))).ToList();
            if (rest.Count < wanted.Count)
            {
                return rest;
            }
        }

        return [];
    }

    /// <summary>
    /// Its line; with the earlier one where that has another key, so that the lock does not have both. A schema of another name cannot
    /// be taken without all that refers to it.
    /// </summary>
    private static IEnumerable<LockPath> Lines(Change change, VariableNames names)
    {
        if (change.Kind.Slug == NameChanges.SchemaRenamed.Slugs.Request)
        {
            return [];
        }

        var (before, after) = (names.BeforeOf(change.Paths.Before), names.AfterOf(change.Paths.After));
        return change.Copies.Append(change.Path).Select(names.AfterOf).Concat(before.Parent == after.Parent ? [before, after] : []);
    }

    private static string Head(Change change, int depth) => string.Join("\n", change.Path.Keys.Take(depth));

    private IReadOnlyList<Change> Compare(LockDocument document, ApiContract contract, CancellationToken cancellationToken) =>
        ContractComparer.Compare(document.Contract, contract, _options, cancellationToken);
}
