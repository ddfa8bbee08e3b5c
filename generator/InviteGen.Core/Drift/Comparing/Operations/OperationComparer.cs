using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Drift.Catalogue;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Comparing.Matching;
using InviteGen.Core.Drift.Comparing.Recording;

namespace InviteGen.Core.Drift.Comparing.Operations;

/// <summary>Compares operations: which there are, and what each takes and gives.</summary>
internal sealed class OperationComparer(ApiContract before, ApiContract after, Comparison comparison)
{
    private readonly ServerComparer _servers = new(before, after, comparison);
    private readonly ParameterComparer _parameters = new(comparison);
    private readonly BodyComparer _bodies = new(comparison);
    private readonly ResponseComparer _responses = new(comparison);

    public void CompareAll(CancellationToken cancellationToken)
    {
        var (pairs, removed, added) = OperationMatcher.Match(before, after);
        var paths = new HashSet<string>(
            pairs.Select(pair => pair.After).Concat(added).Select(operation => PathTemplate.WithoutNames(operation.Path)),
            StringComparer.Ordinal);
        foreach (var operation in removed)
        {
            Removed(operation, null, paths);
        }

        foreach (var (old, current) in pairs.Where(pair => OperationMatcher.IsMoved(pair.Before, pair.After)))
        {
            Removed(old, current, paths);
        }

        foreach (var operation in added)
        {
            Add(OperationChanges.Added, OperationPair.Alone(operation));
        }

        foreach (var (old, current) in pairs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Compare(new OperationPair(old, current));
        }
    }

    private void Removed(Operation operation, Operation? moved, HashSet<string> paths)
    {
        var notice = Sunset.NoticeOf(operation.IsDeprecated, operation.Annotations, comparison.Today);
        var kind = OperationChanges.Removed(moved is not null, paths.Contains(PathTemplate.WithoutNames(operation.Path)), notice);
        var at = (moved is null ? null : comparison.Graph.Locate(moved)) ?? comparison.At("paths", operation.Path);
        comparison.Log.Add(kind, SiteOf(OperationPair.Alone(operation)) with { At = at }, new(operation.Key, moved?.Key));
    }

    private void Compare(OperationPair pair)
    {
        var (old, current) = (pair.Before, pair.After);
        if (old.Id != current.Id)
        {
            var haveOneMethod = comparison.Types.HaveOneMethod(old, before, current, after);
            Add(OperationChanges.Identified(old.Id, current.Id, haveOneMethod), pair, new(old.Id, current.Id));
        }

        if (old.IsDeprecated != current.IsDeprecated)
        {
            Add(
                !current.IsDeprecated ? OperationChanges.Reactivated
                    : Sunset.Of(current.Annotations) is null ? OperationChanges.Deprecated
                    : OperationChanges.DeprecatedWithSunset,
                pair);
        }

        CompareTags(pair);
        CompareSecurity(pair);
        _servers.Compare(pair, SiteOf(pair));
        _parameters.Compare(pair);
        _bodies.Compare(pair);
        _responses.Compare(pair);
    }

    /// <summary>What the document says for all operations is reported for the document.</summary>
    private void CompareSecurity(OperationPair pair)
    {
        var (old, current) = (pair.Before.Security, pair.After.Security);
        if (old != before.Security || current != after.Security)
        {
            foreach (var edit in SecurityComparer.Compare(old, current, SecurityChanges.OfOperation))
            {
                Add(edit.Kind, pair, edit.Values);
            }
        }
    }

    /// <summary>The tag that decides the group is reported once: with the group, if code sees it.</summary>
    private void CompareTags(OperationPair pair)
    {
        var (old, current) = (pair.Before.Annotations.Texts("tags"), pair.After.Annotations.Texts("tags"));
        var (removed, added) = (old.Except(current).ToList(), current.Except(old).ToList());
        var (was, isNow) = (pair.Before.Group, pair.After.Group);
        if (was != isNow && IsKnown(was, old) && IsKnown(isNow, current))
        {
            var haveOneGroup = comparison.Types.HaveOneGroup(pair.Before, pair.After);
            if (!haveOneGroup || (removed.Count == 0 && added.Count == 0))
            {
                Add(OperationChanges.Regrouped(was, isNow, haveOneGroup), pair, new(was, isNow));
                (removed, added) = ([.. removed.Where(tag => tag != was)], [.. added.Where(tag => tag != isNow)]);
            }
        }

        removed.ForEach(tag => Add(OperationChanges.TagRemoved, pair, new(Name: tag)));
        added.ForEach(tag => Add(OperationChanges.TagAdded, pair, new(Name: tag)));
    }

    /// <summary>False for an operation of a lock that does not say which of its tags comes first.</summary>
    private static bool IsKnown(string group, IReadOnlyList<string> tags) => group.Length > 0 || tags.Count < 2;

    private void Add(ChangeKind kind, OperationPair operation, ChangeValues values = default) =>
        comparison.Log.Add(kind, SiteOf(operation), values);

    private ChangeSite SiteOf(OperationPair operation) => new(operation.Paths, operation.Key)
    {
        At = comparison.Graph.Locate(operation.After),
        Operations = [operation.Key],
    };
}
