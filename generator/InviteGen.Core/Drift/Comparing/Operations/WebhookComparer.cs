using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Catalogue;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Comparing.Recording;
using InviteGen.Core.Drift.Locks.Keys;

namespace InviteGen.Core.Drift.Comparing.Operations;

/// <summary>
/// Compares what the API sends to its user. Here the body is read and the response is written, so the ways are the other way round.
/// </summary>
internal sealed class WebhookComparer(Comparison comparison)
{
    public void Compare(ApiContract before, ApiContract after)
    {
        foreach (var webhook in before.Webhooks.Where(one => after.Webhooks.All(other => !IsSame(other, one)) && IsServed(one, after)))
        {
            Add(WebhookChanges.Removed, webhook);
        }

        foreach (var webhook in after.Webhooks)
        {
            if (before.Webhooks.FirstOrDefault(one => IsSame(one, webhook)) is { } old)
            {
                Compare(old, webhook);
            }
            else if (IsServed(webhook, before))
            {
                Add(WebhookChanges.Added, webhook);
            }
        }
    }

    /// <summary>A callback comes and goes with the operation that asks for it: that is reported for the operation.</summary>
    private static bool IsServed(Webhook webhook, ApiContract contract) => webhook.Operation.Length == 0
        || contract.Operations.Any(operation => PathTemplate.WithoutNames(operation.Key) == PathTemplate.WithoutNames(webhook.Operation));

    /// <summary>What the parameters in the path of an operation are called says nothing of its callbacks.</summary>
    private static bool IsSame(Webhook one, Webhook other) => one.Name == other.Name && one.Method == other.Method
        && one.Address == other.Address && PathTemplate.WithoutNames(one.Operation) == PathTemplate.WithoutNames(other.Operation);

    private void Compare(Webhook old, Webhook current)
    {
        if (old.IsDeprecated != current.IsDeprecated)
        {
            Add(current.IsDeprecated ? WebhookChanges.Deprecated : WebhookChanges.Reactivated, current, old);
        }

        if (old.Body is { } body && current.Body is { } later)
        {
            var context = ContextOf(current, Direction.Response);
            Compare((old, current), body.Contents, later.Contents, context, $"the body of {SubjectOf(current)}", LockKeys.Body);
        }

        CompareAnswers(old, current);
        foreach (var answer in current.Answers)
        {
            if (old.Answers.FirstOrDefault(one => one.Status == answer.Status) is { } earlier)
            {
                Compare(
                    (old, current), earlier.Contents, answer.Contents, ContextOf(current, Direction.Request),
                    $"the {answer.Status} response to {SubjectOf(current)}", type => LockKeys.Response(answer.Status.Text, type));
            }
        }
    }

    private void CompareAnswers(Webhook old, Webhook current)
    {
        foreach (var answer in old.Answers.Where(one => current.Answers.All(other => other.Status != one.Status)))
        {
            Add(HasBody(answer) ? WebhookChanges.ResponseRemoved : WebhookChanges.EmptyResponseRemoved, answer);
        }

        foreach (var answer in current.Answers.Where(one => old.Answers.All(other => other.Status != one.Status)))
        {
            Add(HasBody(answer) ? WebhookChanges.ResponseAdded : WebhookChanges.EmptyResponseAdded, answer);
        }

        bool HasBody(Response answer) =>
            answer.Contents.Any(content => MediaTypes.FormOf(content.MediaType, isBinary: false) == BodyForm.Json);

        void Add(ChangeKind kind, Response answer)
        {
            var status = answer.Status.Text;
            var key = answer.Contents.Count == 0 ? LockKeys.Response(status) : LockKeys.Response(status, answer.Contents[0].MediaType);
            var paths = PathPair.Root.Below(LockKeys.Webhook(old), LockKeys.Webhook(current)) / key;
            var site = SiteOf(current, old) with { Paths = paths, Path = paths.After, Direction = Direction.Request };
            comparison.Log.Add(kind, site, new(Name: status));
        }
    }

    private static SchemaContext ContextOf(Webhook webhook, Direction direction) => new(SchemaRole.Body, direction)
    {
        Hook = webhook.Operation.Length > 0 ? Hook.Callback : Hook.Webhook,
    };

    private void Compare(
        (Webhook Old, Webhook Current) pair, IReadOnlyList<MediaContent> before, IReadOnlyList<MediaContent> after,
        SchemaContext context, string subject, Func<string, string> keyOf)
    {
        var paths = PathPair.Root.Below(LockKeys.Webhook(pair.Old), LockKeys.Webhook(pair.Current));
        foreach (var (old, current) in MediaMatcher.Match(before, after).Pairs)
        {
            var site = new SchemaSite(context, paths.Below(keyOf(old.MediaType), keyOf(current.MediaType)), subject)
            {
                At = comparison.Graph.Locate(current),
            };
            comparison.Schemas.CompareUse(
                old.Schema ?? Schema.Anything, current.Schema ?? Schema.Anything, site, pair.Current.Key);
        }
    }

    private static string SubjectOf(Webhook webhook) =>
        webhook.Operation.Length == 0 ? $"webhook '{webhook.Name}'" : $"callback '{webhook.Name}' of {webhook.Operation}";

    private void Add(ChangeKind kind, Webhook webhook, Webhook? old = null) => comparison.Log.Add(kind, SiteOf(webhook, old));

    private ChangeSite SiteOf(Webhook webhook, Webhook? old = null) => new(
        PathPair.Root.Below(LockKeys.Webhook(old ?? webhook), LockKeys.Webhook(webhook)), SubjectOf(webhook))
    {
        At = comparison.Graph.Locate(webhook) ?? comparison.At("webhooks"),
        Direction = Direction.Response,
        Operations = webhook.Operation.Length > 0 ? [webhook.Operation] : [],
    };
}
