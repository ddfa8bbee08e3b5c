using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Documents;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Locks;
using InviteGen.Core.Findings;
using InviteGen.Core.Text;

namespace InviteGen.Core.Drift.Comparing;

/// <summary>
/// Compares what the API sends to its user. Here the body is read and the answer is written, so the ways are the other way round.
/// </summary>
internal sealed class WebhookComparer(ChangeLog log, SchemaGraph graph, SchemaComparer schemas)
{
    public void Compare(ApiContract before, ApiContract after)
    {
        foreach (var webhook in before.Webhooks.Where(one => after.Webhooks.All(other => !IsSame(other, one)) && IsServed(one, after)))
        {
            Add(webhook, "webhook-removed", DiagnosticRules.OperationRemoved, "is gone; what waits for it gets nothing",
                WireEffect.Breaking, SourceEffect.Removes, isRemoval: true);
        }

        foreach (var webhook in after.Webhooks)
        {
            if (before.Webhooks.FirstOrDefault(one => IsSame(one, webhook)) is { } old)
            {
                Compare(old, webhook);
            }
            else if (IsServed(webhook, before))
            {
                Add(webhook, "webhook-added", DiagnosticRules.OperationAdded, "is new", WireEffect.Safe, SourceEffect.Adds);
            }
        }
    }

    /// <summary>A callback comes and goes with the operation that asks for it: that is told of the operation.</summary>
    private static bool IsServed(Webhook webhook, ApiContract contract) => webhook.Operation.Length == 0
        || contract.Operations.Any(operation => OperationMatcher.PathOf(operation.Key) == OperationMatcher.PathOf(webhook.Operation));

    /// <summary>What the parameters in the path of an operation are called says nothing of its callbacks.</summary>
    private static bool IsSame(Webhook one, Webhook other) => one.Name == other.Name && one.Method == other.Method
        && one.Address == other.Address && OperationMatcher.PathOf(one.Operation) == OperationMatcher.PathOf(other.Operation);

    private void Compare(Webhook old, Webhook current)
    {
        if (old.IsDeprecated != current.IsDeprecated)
        {
            Add(current, current.IsDeprecated ? "webhook-deprecated" : "webhook-reactivated",
                current.IsDeprecated ? DiagnosticRules.Deprecated : DiagnosticRules.Reactivated,
                current.IsDeprecated ? "is deprecated" : "is no longer deprecated", WireEffect.Safe, SourceEffect.Attribute);
        }

        if (old.Body is { } body && current.Body is { } later)
        {
            Contents(current, body.Contents, later.Contents, Direction.Response, "the body");
        }

        foreach (var answer in current.Answers)
        {
            if (old.Answers.FirstOrDefault(one => one.Status == answer.Status) is { } earlier)
            {
                Contents(current, earlier.Contents, answer.Contents, Direction.Request, "the answer " + answer.Status);
            }
        }
    }

    private void Contents(
        Webhook webhook, IReadOnlyList<MediaContent> before, IReadOnlyList<MediaContent> after, Direction direction, string words)
    {
        foreach (var (old, current) in MediaMatcher.Match(before, after).Pairs)
        {
            var site = new SchemaSite(Role.Body, direction, PathOf(webhook), $"{words} of {WordsOf(webhook)}")
            {
                At = graph.PlaceOf(current),
                Hook = webhook.Operation.Length > 0 ? SlugNames.Callbacks : "webhooks",
            };
            var (first, second) = (old.Schema ?? Schema.Anything, current.Schema ?? Schema.Anything);
            var (oldSlot, slot) = graph.Slots(first, second);
            schemas.CompareSlot(oldSlot, slot, site, webhook.Key);
            graph.Add(first, second, site, webhook.Key);
        }
    }

    private static string WordsOf(Webhook webhook) =>
        webhook.Operation.Length == 0 ? $"webhook '{webhook.Name}'" : $"callback '{webhook.Name}' of {webhook.Operation}";

    private static LockPath PathOf(Webhook webhook) => LockPath.Root / LockKeys.Webhook(webhook);

    private void Add(
        Webhook webhook, string slug, DiagnosticRule rule, string words, WireEffect wire, SourceEffect source, bool isRemoval = false) =>
        log.Add(new Change
        {
            Slug = slug,
            Rule = rule,
            Path = PathOf(webhook),
            At = graph.PlaceOf(webhook) ?? Site.Root / "webhooks",
            Message = char.ToUpperInvariant(WordsOf(webhook)[0]) + WordsOf(webhook).Substring(1) + " " + words,
            Direction = Direction.Response,
            Wire = wire,
            Source = source,
            Operations = webhook.Operation.Length > 0 ? [webhook.Operation] : [],
            IsRemoval = isRemoval,
        });
}
