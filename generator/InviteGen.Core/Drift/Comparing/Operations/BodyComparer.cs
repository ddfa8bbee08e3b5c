using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Catalogue;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Comparing.Recording;
using InviteGen.Core.Drift.Locks.Keys;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Drift.Comparing.Operations;

/// <summary>Compares what operations send.</summary>
internal sealed class BodyComparer(Comparison comparison)
{
    private readonly EncodingComparer _encodings = new(comparison.Graph);

    public void Compare(OperationPair pair)
    {
        switch (pair.Before.Body, pair.After.Body)
        {
            case (null, null):
                break;
            case (null, { } added):
                Add(added.IsRequired ? BodyChanges.RequiredAdded : BodyChanges.OptionalAdded, pair, added.Contents);
                break;
            case ({ } removed, null):
                Add(BodyChanges.Removed, pair, removed.Contents);
                break;
            case ({ } old, { } current):
                Compare(pair, old, current);
                break;
        }
    }

    private void Compare(OperationPair operation, RequestBody old, RequestBody current)
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

    private void CompareSchemas(OperationPair operation, MediaContent old, MediaContent current)
    {
        if (old.Schema is null != current.Schema is null)
        {
            Add(current.Schema is null ? BodyChanges.SchemaRemoved : BodyChanges.SchemaAdded, operation, [current]);
            return;
        }

        var (first, second) = (old.Schema ?? Schema.Anything, current.Schema ?? Schema.Anything);
        var (before, after) = comparison.Graph.Slots(first, second);
        foreach (var property in _encodings.Changed(old, current, before.Target, after.Target))
        {
            Add(BodyChanges.EncodingChanged, operation, [current], new(Name: property), LockKeys.Encoding(property));
        }

        var site = new SchemaSite(
            Comparison.WithFiles(new(SchemaRole.Body, Direction.Request) { IsText = comparison.IsText(current) }, current),
            operation.Paths.Below(LockKeys.Body(old.MediaType), LockKeys.Body(current.MediaType)), SubjectOf(operation))
        {
            At = comparison.Graph.Locate(current),
        };
        comparison.Schemas.CompareUse(first, second, site, operation.Key);
    }

    private void Add(
        ChangeKind kind, OperationPair operation, EquatableArray<MediaContent> contents, ChangeValues values = default, string? key = null)
    {
        var body = operation.After.Body;
        var content = contents.Count == 1 && contents != body?.Contents ? comparison.Graph.Locate(contents[0]) : null;
        var paths = contents.Count == 0 ? operation.Paths : operation.Paths.Below(
            LockKeys.Body(TypeIn(operation.Before, contents[0])), LockKeys.Body(TypeIn(operation.After, contents[0])));
        var site = new ChangeSite(key is null ? paths : paths / key, SubjectOf(operation))
        {
            At = content ?? (body is null ? null : comparison.Graph.Locate(body)) ?? comparison.Graph.Locate(operation.After),
            Direction = Direction.Request,
            Operations = [operation.Key],
        };
        comparison.Log.Add(kind, site, values);
    }

    /// <summary>How a body calls a media type, which another one may write in another way.</summary>
    private static string TypeIn(Operation operation, MediaContent content) => operation.Body?.Contents
        .FirstOrDefault(one => MediaMatcher.Normal(one.MediaType) == MediaMatcher.Normal(content.MediaType))?.MediaType
        ?? content.MediaType;

    private static string SubjectOf(OperationPair operation) => $"the body of {operation.Key}";
}
