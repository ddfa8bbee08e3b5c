using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Documents;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Locks;
using InviteGen.Core.Findings;

namespace InviteGen.Core.Drift.Comparing;

/// <summary>Compares what operations give back.</summary>
internal sealed class ResponseComparer(ChangeLog log, SchemaGraph graph, SchemaComparer schemas)
{
    private readonly HeaderComparer _headers = new(log, graph, schemas);

    public void Compare(Operation before, Operation after)
    {
        foreach (var response in before.Responses.Where(one => Find(after, one.Status) is null))
        {
            Removed(after, response);
        }

        foreach (var response in after.Responses)
        {
            if (Find(before, response.Status) is { } old)
            {
                Contents(after, old, response);
                _headers.Compare(after, old, response);
            }
            else
            {
                Added(after, response);
            }
        }
    }

    private static Response? Find(Operation operation, StatusKey status) =>
        operation.Responses.FirstOrDefault(response => response.Status == status);

    private void Removed(Operation operation, Response response)
    {
        var status = response.Status;
        var isSuccess = status.IsSuccess;
        Add(operation, status, MediaOf(response), isSuccess ? "response-success-status-removed" : "response-non-success-status-removed",
            isSuccess ? DiagnosticRules.ResponseStatusRemoved : DiagnosticRules.ResponseNarrowed,
            $"no longer answers {status}" + (isSuccess ? "; code that waits for it gets nothing" : ""),
            isSuccess ? WireEffect.Breaking : WireEffect.Safe, SourceEffect.Removes, isRemoval: true);
    }

    private void Added(Operation operation, Response response)
    {
        var status = response.Status;
        var isSuccess = status.IsSuccess;
        Add(operation, status, MediaOf(response), isSuccess ? "response-success-status-added" : "response-non-success-status-added",
            DiagnosticRules.ResponseStatusAdded, $"may answer {status} now; code that knows all answers meets another", WireEffect.Risky,
            SourceEffect.Adds);
    }

    private void Contents(Operation operation, Response old, Response current)
    {
        var (pairs, gone, added) = MediaMatcher.Match(old.Contents, current.Contents);
        if (gone.Count == 1 && added.Count == 1 && MediaMatcher.Renamed(gone[0], added[0]) is { } action)
        {
            Add(operation, current.Status, added[0].MediaType, "response-media-type-name-" + action, DiagnosticRules.ResponseMediaTypeRemoved,
                $"answers {current.Status} as {added[0].MediaType} now (was {gone[0].MediaType})",
                action == "generalized" ? WireEffect.Breaking : WireEffect.Risky, SourceEffect.None);
            Schemas(operation, current.Status, gone[0], added[0]);
            (gone, added) = ([], []);
        }

        foreach (var content in gone)
        {
            Add(operation, current.Status, content.MediaType, "response-media-type-removed", DiagnosticRules.ResponseMediaTypeRemoved,
                $"no longer answers {current.Status} as {content.MediaType}; a client cannot read another", WireEffect.Breaking,
                SourceEffect.Removes, isRemoval: true);
        }

        foreach (var content in added)
        {
            Add(operation, current.Status, content.MediaType, "response-media-type-added", DiagnosticRules.OptionalMemberAdded,
                $"can answer {current.Status} as {content.MediaType} now", WireEffect.Safe, SourceEffect.Adds);
        }

        foreach (var (first, second) in pairs)
        {
            Schemas(operation, current.Status, first, second);
        }
    }

    private void Schemas(Operation operation, StatusKey status, MediaContent old, MediaContent current)
    {
        // Of a sequence the items are what is read.
        var (first, second) = (old.Item ?? old.Schema, current.Item ?? current.Schema);
        if (first is null != second is null)
        {
            Add(operation, status, current.MediaType,
                second is null ? "response-body-media-type-schema-removed" : "response-body-media-type-schema-added",
                second is null ? DiagnosticRules.ResponseTypeWidened : DiagnosticRules.ResponseNarrowed,
                $"says {(second is null ? "no longer" : "now")} what the body of {status} holds",
                second is null ? WireEffect.Risky : WireEffect.Safe, SourceEffect.Changes);
            return;
        }

        var site = new SchemaSite(
            Role.Body, Direction.Response, PathOf(operation) / LockKeys.Response(status.Text, current.MediaType),
            $"the body of {status} of {operation.Key}")
        {
            At = graph.PlaceOf(current),
            IsText = MediaMatcher.IsText(current.MediaType),
        };
        var (oldSlot, slot) = graph.Slots(first ?? Schema.Anything, second ?? Schema.Anything);
        schemas.CompareSlot(oldSlot, slot, site, operation.Key);
        graph.Add(oldSlot.Stated, slot.Stated, site, operation.Key);
    }

    /// <summary>A response stands in a lock by its first media type.</summary>
    private static string? MediaOf(Response response) => response.Contents.Count == 0 ? null : response.Contents[0].MediaType;

    private Site? PlaceOf(Operation operation, StatusKey status, string? mediaType) => Find(operation, status) is { } response
        ? (response.Contents.FirstOrDefault(content => content.MediaType == mediaType) is { } content ? graph.PlaceOf(content) : null)
            ?? graph.PlaceOf(response)
        : graph.PlaceOf(operation);

    private static LockPath PathOf(Operation operation) => LockPath.Root / LockKeys.Operation(operation.Method, operation.Path);

    private void Add(
        Operation operation, StatusKey status, string? mediaType, string slug, DiagnosticRule rule, string words, WireEffect wire, SourceEffect source,
        bool isRemoval = false) => log.Add(new Change
        {
            Slug = slug,
            Rule = rule,
            Path = PathOf(operation) / (mediaType is null ? LockKeys.Response(status.Text) : LockKeys.Response(status.Text, mediaType)),
            At = PlaceOf(operation, status, mediaType),
            Message = $"{operation.Key} {words}",
            Direction = Direction.Response,
            Wire = wire,
            Source = source,
            Operations = [operation.Key],
            IsRemoval = isRemoval,
        });
}
