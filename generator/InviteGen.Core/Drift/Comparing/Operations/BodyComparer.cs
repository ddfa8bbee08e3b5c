using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Catalogue;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Comparing.Recording;
using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Drift.Locks.Keys;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Drift.Comparing.Operations;

/// <summary>Compares what operations send.</summary>
internal sealed class BodyComparer(Comparison comparison)
{
    public void Compare(Operation before, Operation after)
    {
        switch (before.Body, after.Body)
        {
            case (null, null):
                break;
            case (null, { } added):
                Add(added.IsRequired ? BodyChanges.RequiredAdded : BodyChanges.OptionalAdded, after, added.Contents);
                break;
            case ({ } removed, null):
                Add(BodyChanges.Removed, after, removed.Contents);
                break;
            case ({ } old, { } current):
                Compare(after, old, current);
                break;
        }
    }

    private void Compare(Operation operation, RequestBody old, RequestBody current)
    {
        if (old.IsRequired != current.IsRequired)
        {
            Add(current.IsRequired ? BodyChanges.BecameRequired : BodyChanges.BecameOptional, operation, current.Contents);
        }

        var (pairs, removed, added) = MediaMatcher.Match(old.Contents, current.Contents);
        foreach (var content in removed)
        {
            Add(BodyChanges.MediaTypeRemoved, operation, [content], new(Before: content.MediaType));
        }

        foreach (var content in added)
        {
            Add(BodyChanges.MediaTypeAdded, operation, [content], new(After: content.MediaType));
        }

        foreach (var (first, second) in pairs)
        {
            CompareSchemas(operation, first, second);
        }
    }

    private void CompareSchemas(Operation operation, MediaContent old, MediaContent current)
    {
        if (old.Schema is null != current.Schema is null)
        {
            Add(current.Schema is null ? BodyChanges.SchemaRemoved : BodyChanges.SchemaAdded, operation, [current]);
            return;
        }

        var (first, second) = (old.Schema ?? Schema.Anything, current.Schema ?? Schema.Anything);
        var (before, after) = comparison.Graph.Slots(first, second);
        foreach (var property in EncodingComparer.Changed(old, current, before.Target, after.Target))
        {
            Add(BodyChanges.EncodingChanged, operation, [current], new(Name: property));
        }

        var site = new SchemaSite(
            new(SchemaRole.Body, Direction.Request) { IsText = MediaMatcher.IsText(current.MediaType) },
            PathOf(operation) / LockKeys.Body(current.MediaType), SubjectOf(operation))
        {
            At = comparison.Graph.Locate(current),
        };
        comparison.Schemas.CompareUse(first, second, site, operation.Key);
    }

    private void Add(ChangeKind kind, Operation operation, EquatableArray<MediaContent> contents, ChangeValues values = default)
    {
        var content = contents.Count == 1 && contents != operation.Body?.Contents ? comparison.Graph.Locate(contents[0]) : null;
        var body = operation.Body is { } one ? comparison.Graph.Locate(one) : null;
        var path = contents.Count == 0 ? PathOf(operation) : PathOf(operation) / LockKeys.Body(contents[0].MediaType);
        var site = new ChangeSite(path, SubjectOf(operation))
        {
            At = content ?? body ?? comparison.Graph.Locate(operation),
            Direction = Direction.Request,
            Operations = [operation.Key],
        };
        comparison.Log.Add(kind, site, values);
    }

    private static LockPath PathOf(Operation operation) => LockPath.Root / LockKeys.Operation(operation.Method, operation.Path);

    private static string SubjectOf(Operation operation) => $"the body of {operation.Key}";
}
