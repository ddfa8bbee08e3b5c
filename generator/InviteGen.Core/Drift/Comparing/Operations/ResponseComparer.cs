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
        foreach (var response in before.Responses.Where(one => Find(after, one) is null))
        {
            var kind = response.Status.IsSuccess ? ResponseChanges.SuccessRemoved : ResponseChanges.FailureRemoved;
            Add(kind, pair, response, response.Contents.Count > 0 ? response.Contents[0] : null);
        }

        foreach (var response in after.Responses)
        {
            if (Find(before, response) is { } old)
            {
                Compare(pair, old, response);
                _headers.Compare(pair, old, response);
            }
            else
            {
                var kind = response.Status.IsSuccess ? ResponseChanges.SuccessAdded : ResponseChanges.FailureAdded;
                Add(kind, pair, response, response.Contents.Count > 0 ? response.Contents[0] : null);
            }
        }
    }

    private static Response? Find(Operation operation, Response response) =>
        operation.Responses.FirstOrDefault(one => one.Status == response.Status);

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
