using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Locks;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Drift.Comparing;

/// <summary>Compares what operations send.</summary>
internal sealed class BodyComparer(ChangeLog log, SchemaGraph graph, SchemaComparer schemas)
{
    public void Compare(Operation before, Operation after)
    {
        var (old, current) = (before.Body, after.Body);
        if (old is null || current is null)
        {
            Presence(after, old, current);
            return;
        }

        if (old.IsRequired != current.IsRequired)
        {
            Add(after, current.Contents, current.IsRequired ? "request-body-became-required" : "request-body-became-optional",
                current.IsRequired ? DiagnosticRules.RequestBodyChanged : DiagnosticRules.RequestWidened,
                current.IsRequired ? "is required now; the server refuses calls without it" : "may be left out now",
                current.IsRequired ? WireEffect.Breaking : WireEffect.Safe, SourceEffect.Changes);
        }

        Contents(after, old, current);
    }

    private void Presence(Operation operation, RequestBody? old, RequestBody? current)
    {
        if (old is null && current is not null)
        {
            Add(operation, current.Contents, current.IsRequired ? "request-body-added-required" : "request-body-added-optional",
                current.IsRequired ? DiagnosticRules.RequestBodyChanged : DiagnosticRules.OptionalMemberAdded,
                current.IsRequired ? "is new and required; the server refuses calls without it" : "is new",
                current.IsRequired ? WireEffect.Breaking : WireEffect.Safe,
                current.IsRequired ? SourceEffect.Changes : SourceEffect.Adds);
        }
        else if (old is not null)
        {
            Add(operation, old.Contents, "request-body-removed", DiagnosticRules.RequestBodyChanged, "is gone; the server may refuse it",
                WireEffect.Risky, SourceEffect.Removes, isRemoval: true);
        }
    }

    private void Contents(Operation operation, RequestBody old, RequestBody current)
    {
        var match = MediaMatcher.Match(old.Contents, current.Contents);
        foreach (var content in match.Gone)
        {
            Add(operation, [content], "request-body-media-type-removed", DiagnosticRules.RequestMediaTypeRemoved,
                $"can no longer be sent as {content.MediaType}; the server refuses it", WireEffect.Breaking, SourceEffect.Removes, true);
        }

        foreach (var content in match.Added)
        {
            Add(operation, [content], "request-body-media-type-added", DiagnosticRules.OptionalMemberAdded, $"can be sent as {content.MediaType} now",
                WireEffect.Safe, SourceEffect.Adds);
        }

        foreach (var (first, second) in match.Pairs)
        {
            Schemas(operation, first, second);
        }
    }

    private void Schemas(Operation operation, MediaContent old, MediaContent current)
    {
        if (old.Schema is null != current.Schema is null)
        {
            Add(operation, [current],
                current.Schema is null ? "request-body-media-type-schema-removed" : "request-body-media-type-schema-added",
                current.Schema is null ? DiagnosticRules.RequestWidened : DiagnosticRules.RequestTypeNarrowed,
                current.Schema is null ? "may be anything now" : "must be as the spec says now",
                current.Schema is null ? WireEffect.Safe : WireEffect.Breaking, SourceEffect.Changes);
            return;
        }

        var site = new SchemaSite(
            Role.Body, Direction.Request, PathOf(operation) / LockKeys.Body(current.MediaType), Words(operation))
        {
            At = graph.PlaceOf(current),
            IsText = MediaMatcher.IsText(current.MediaType),
        };
        var (first, second) = (old.Schema ?? Schema.Anything, current.Schema ?? Schema.Anything);
        var (oldSlot, slot) = graph.Slots(first, second);
        foreach (var property in EncodingComparer.Changed(old, current, oldSlot.Target, slot.Target))
        {
            Add(operation, [current], "request-body-encoding-changed", DiagnosticRules.ParameterRemoved,
                $"sends '{property}' in another way now; the server may not understand the old one",
                WireEffect.Breaking, SourceEffect.None);
        }

        schemas.CompareSlot(oldSlot, slot, site, operation.Key);
        graph.Add(first, second, site, operation.Key);
    }

    private static LockPath PathOf(Operation operation) => LockPath.Root / LockKeys.Operation(operation.Method, operation.Path);

    private static string Words(Operation operation) => $"the body of {operation.Key}";

    private void Add(
        Operation operation, EquatableArray<MediaContent> contents, string slug, DiagnosticRule rule, string words, WireEffect wire,
        SourceEffect source, bool isRemoval = false) =>
        log.Add(new Change
        {
            Slug = slug,
            Rule = rule,
            Path = contents.Count == 0 ? PathOf(operation) : PathOf(operation) / LockKeys.Body(contents[0].MediaType),
            At = (contents.Count == 1 && contents != operation.Body?.Contents ? graph.PlaceOf(contents[0]) : null)
                ?? (operation.Body is { } body ? graph.PlaceOf(body) : null) ?? graph.PlaceOf(operation),
            Message = $"The body of {operation.Key} {words}",
            Direction = Direction.Request,
            Wire = wire,
            Source = source,
            Operations = [operation.Key],
            IsRemoval = isRemoval,
        });
}
