using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Documents;
using InviteGen.Core.Drift.Catalogue;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Comparing.Recording;
using InviteGen.Core.Drift.Locks.Keys;

namespace InviteGen.Core.Drift.Comparing.Operations;

/// <summary>Compares what operations return.</summary>
internal sealed class ResponseComparer(Comparison comparison)
{
    private readonly HeaderComparer _headers = new(comparison);

    public void Compare(OperationPair pair)
    {
        var (before, after) = (pair.Before, pair.After);
        var (old, current) = (before.Successes(), after.Successes());
        var turning = TurningStatus(before, after);
        foreach (var response in before.Responses.Where(one => Find(after, one) is null))
        {
            var kind = ResponseChanges.Removed(old.Contains(response.Status), response.Status == turning);
            Add(kind, pair, response, response.Contents.Count > 0 ? response.Contents[0] : null);
        }

        foreach (var response in after.Responses)
        {
            if (Find(before, response) is { } former)
            {
                Compare(pair, former, response);
                _headers.Compare(pair, former, response);
            }
            else
            {
                var kind = ResponseChanges.Added(current.Contains(response.Status), response.Status == turning);
                Add(kind, pair, response, response.Contents.Count > 0 ? response.Contents[0] : null);
            }
        }
    }

    private static Response? Find(Operation operation, Response response) => Find(operation, response.Status);

    private static Response? Find(Operation operation, StatusKey status) =>
        operation.Responses.FirstOrDefault(one => one.Status == status);

    /// <summary>
    /// The added or removed status that decides anew whether <c>default</c> describes successful calls; null where that stays, or where
    /// <c>default</c> has no body. The lock has no line for it but that of the status.
    /// </summary>
    private static StatusKey? TurningStatus(Operation before, Operation after)
    {
        var (old, current) = (before.Successes(), after.Successes());
        if (old.ContainsDefault == current.ContainsDefault
            || Find(before, StatusKey.Default) is not { } first || Find(after, StatusKey.Default) is not { } second
            || first.Contents.Count + second.Contents.Count == 0)
        {
            return null;
        }

        var declared = (old.ContainsDefault ? after : before).Responses.Select(response => response.Status);
        return declared.First(SuccessStatuses.ExcludesDefault);
    }

    private void Compare(OperationPair operation, Response old, Response current)
    {
        var (pairs, removed, added) = MediaMatcher.Match(old.Contents, current.Contents);
        if (removed.Count == 1 && added.Count == 1 && MediaMatcher.Renamed(removed[0], added[0]) is { } kind)
        {
            Add(kind, operation, current, added[0], new(removed[0].MediaType, added[0].MediaType), earlier: removed[0]);
            (pairs, removed, added) = ([(removed[0], added[0]), .. pairs], [], []);
        }

        foreach (var content in removed)
        {
            Add(ResponseChanges.MediaTypeRemoved, operation, current, content, new(Before: content.MediaType));
        }

        foreach (var content in added)
        {
            Add(ResponseChanges.MediaTypeAdded, operation, current, content, new(After: content.MediaType));
        }

        foreach (var (first, second) in pairs)
        {
            CompareSchemas(operation, current, first, second);
        }
    }

    private void CompareSchemas(OperationPair operation, Response response, MediaContent old, MediaContent current)
    {
        // Of a sequence the items are what is read.
        var (first, second) = (old.Item ?? old.Schema, current.Item ?? current.Schema);
        if (first is null != second is null)
        {
            Add(second is null ? ResponseChanges.SchemaRemoved : ResponseChanges.SchemaAdded, operation, response, current, earlier: old);
            return;
        }

        var paths = PathsOf(operation, response, old, current);
        var site = new SchemaSite(
            Comparison.WithFiles(new(SchemaRole.Body, Direction.Response) { IsText = comparison.IsText(current, response) }, current),
            current.Item is null ? paths : paths / LockKeys.SequenceItem, $"the body of the {response.Status} response of {operation.Key}")
        {
            At = comparison.Graph.Locate(current),
        };
        comparison.Schemas.CompareUse(first ?? Schema.Anything, second ?? Schema.Anything, site, operation.Key);
    }

    /// <summary>A response stands in a lock by its media types.</summary>
    private static PathPair PathsOf(OperationPair operation, Response response, MediaContent? old, MediaContent? current) =>
        operation.Paths.Below(KeyOf(response, old), KeyOf(response, current));

    private static string KeyOf(Response response, MediaContent? content) => content is null
        ? LockKeys.Response(response.Status.Text)
        : LockKeys.Response(response.Status.Text, content.MediaType);

    private Site? Locate(Operation operation, Response response, MediaContent? content)
    {
        if (Find(operation, response) is not { } found)
        {
            return comparison.Graph.Locate(operation);
        }

        var same = found.Contents.FirstOrDefault(one => one.MediaType == content?.MediaType);
        return (same is null ? null : comparison.Graph.Locate(same)) ?? comparison.Graph.Locate(found);
    }

    private void Add(
        ChangeKind kind, OperationPair operation, Response response, MediaContent? content, ChangeValues values = default,
        MediaContent? earlier = null)
    {
        var site = new ChangeSite(PathsOf(operation, response, earlier ?? content, content), operation.Key)
        {
            At = Locate(operation.After, response, content),
            Direction = Direction.Response,
            Operations = [operation.Key],
        };
        comparison.Log.Add(kind, site, values with { Name = response.Status.Text });
    }
}
