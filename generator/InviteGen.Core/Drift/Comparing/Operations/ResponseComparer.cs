using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Documents;
using InviteGen.Core.Drift.Catalogue;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Comparing.Recording;
using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Drift.Locks.Keys;

namespace InviteGen.Core.Drift.Comparing.Operations;

/// <summary>Compares what operations return.</summary>
internal sealed class ResponseComparer(Comparison comparison)
{
    private readonly HeaderComparer _headers = new(comparison);

    public void Compare(Operation before, Operation after)
    {
        foreach (var response in before.Responses.Where(one => Find(after, one) is null))
        {
            var kind = response.Status.IsSuccess ? ResponseChanges.SuccessRemoved : ResponseChanges.FailureRemoved;
            Add(kind, after, response, MediaTypeOf(response));
        }

        foreach (var response in after.Responses)
        {
            if (Find(before, response) is { } old)
            {
                Compare(after, old, response);
                _headers.Compare(after, old, response);
            }
            else
            {
                var kind = response.Status.IsSuccess ? ResponseChanges.SuccessAdded : ResponseChanges.FailureAdded;
                Add(kind, after, response, MediaTypeOf(response));
            }
        }
    }

    private static Response? Find(Operation operation, Response response) =>
        operation.Responses.FirstOrDefault(one => one.Status == response.Status);

    private void Compare(Operation operation, Response old, Response current)
    {
        var (pairs, removed, added) = MediaMatcher.Match(old.Contents, current.Contents);
        if (removed.Count == 1 && added.Count == 1 && MediaMatcher.Renamed(removed[0], added[0]) is { } kind)
        {
            Add(kind, operation, current, added[0].MediaType, new(removed[0].MediaType, added[0].MediaType));
            (pairs, removed, added) = ([(removed[0], added[0]), .. pairs], [], []);
        }

        foreach (var content in removed)
        {
            Add(ResponseChanges.MediaTypeRemoved, operation, current, content.MediaType, new(Before: content.MediaType));
        }

        foreach (var content in added)
        {
            Add(ResponseChanges.MediaTypeAdded, operation, current, content.MediaType, new(After: content.MediaType));
        }

        foreach (var (first, second) in pairs)
        {
            CompareSchemas(operation, current, first, second);
        }
    }

    private void CompareSchemas(Operation operation, Response response, MediaContent old, MediaContent current)
    {
        // Of a sequence the items are what is read.
        var (first, second) = (old.Item ?? old.Schema, current.Item ?? current.Schema);
        if (first is null != second is null)
        {
            Add(second is null ? ResponseChanges.SchemaRemoved : ResponseChanges.SchemaAdded, operation, response, current.MediaType);
            return;
        }

        var site = new SchemaSite(
            new(SchemaRole.Body, Direction.Response) { IsText = MediaMatcher.IsText(current.MediaType) },
            PathOf(operation, response, current.MediaType), $"the {response.Status} response of {operation.Key}")
        {
            At = comparison.Graph.Locate(current),
        };
        comparison.Schemas.CompareUse(first ?? Schema.Anything, second ?? Schema.Anything, site, operation.Key);
    }

    /// <summary>A response stands in a lock by its first media type.</summary>
    private static string? MediaTypeOf(Response response) => response.Contents.Count == 0 ? null : response.Contents[0].MediaType;

    private static LockPath PathOf(Operation operation, Response response, string? mediaType) =>
        LockPath.Root / LockKeys.Operation(operation.Method, operation.Path)
            / (mediaType is null ? LockKeys.Response(response.Status.Text) : LockKeys.Response(response.Status.Text, mediaType));

    private Site? Locate(Operation operation, Response response, string? mediaType)
    {
        if (Find(operation, response) is not { } found)
        {
            return comparison.Graph.Locate(operation);
        }

        var content = found.Contents.FirstOrDefault(one => one.MediaType == mediaType);
        return (content is null ? null : comparison.Graph.Locate(content)) ?? comparison.Graph.Locate(found);
    }

    private void Add(ChangeKind kind, Operation operation, Response response, string? mediaType, ChangeValues values = default)
    {
        var site = new ChangeSite(PathOf(operation, response, mediaType), operation.Key)
        {
            At = Locate(operation, response, mediaType),
            Direction = Direction.Response,
            Operations = [operation.Key],
        };
        comparison.Log.Add(kind, site, values with { Name = response.Status.Text });
    }
}
