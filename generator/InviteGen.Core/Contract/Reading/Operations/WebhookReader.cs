using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Pieces;
using InviteGen.Core.Documents;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;
using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading.Operations;

/// <summary>Reads the requests that the API sends: webhooks, and the callbacks of operations.</summary>
internal sealed class WebhookReader(ReadingContext context, SchemaReader schemas)
{
    private readonly BodyReader _bodies = new(context, schemas);

    /// <summary>Reads them.</summary>
    /// <param name="callbacks">The operations that have callbacks, each with its key and the place of its callbacks.</param>
    public IEnumerable<Webhook> ReadAll(IEnumerable<(string Operation, OpenApiOperation Source, Site At)> callbacks) =>
        ReadWebhooks().Concat(callbacks.SelectMany(one => ReadCallbacks(one.Operation, one.Source, one.At)));

    private IEnumerable<Webhook> ReadWebhooks() =>
        from webhook in context.Document.Model.Webhooks ?? new Dictionary<string, IOpenApiPathItem>()
        from read in ReadItem(new Webhook { Name = webhook.Key, Method = "" }, webhook.Value,
            context.Document.Root / "webhooks" / webhook.Key)
        select read;

    private IEnumerable<Webhook> ReadCallbacks(string operation, OpenApiOperation source, Site at) =>
        from callback in source.Callbacks ?? new Dictionary<string, IOpenApiCallback>()
        from item in callback.Value.PathItems ?? []
        let site = at / callback.Key / item.Key.Expression
        let stem = new Webhook { Name = callback.Key, Method = "", Operation = operation, Address = item.Key.Expression }
        from read in ReadItem(stem, item.Value, site)
        select read;

    private IEnumerable<Webhook> ReadItem(Webhook stem, IOpenApiPathItem? item, Site at)
    {
        foreach (var entry in item?.Operations ?? [])
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var (webhook, site) = (stem with { Method = entry.Key.Method }, ModelWalk.SiteOf(at, entry.Key.Method));
            if (Supported.WhyNotBody(entry.Value) is { } reason)
            {
                context.Report(DiagnosticRules.OperationLeftOut, site, webhook.Method + " " + webhook.Name, reason);
                continue;
            }

            if (context.Guard(ContractPiece.Of(webhook), site, () => Read(webhook, entry.Value, site)) is { } read)
            {
                yield return read;
            }
        }
    }

    private Webhook Read(Webhook stem, OpenApiOperation source, Site at)
    {
        var body = ReadBody(source.RequestBody, at / "requestBody" / "content");
        if (body is not null && !body.Contents.Any(Supported.IsReadableWebhook))
        {
            var mediaTypes = string.Join(", ", body.Contents.Select(content => content.MediaType));
            context.Report(DiagnosticRules.WebhookNotSupported, at / "requestBody" / "content", stem.Name, mediaTypes);
        }

        return context.At(stem with
        {
            Summary = source.Summary ?? "",
            Description = source.Description ?? "",
            IsDeprecated = source.Deprecated,
            Body = body,
            Answers = ReadAnswers(source, at / "responses").ToEquatableArray(),
        }, at);
    }

    private RequestBody? ReadBody(IOpenApiRequestBody? source, Site at) => source?.Content is { Count: > 0 } contents
        ? new RequestBody(source.Required, source.Description ?? "", _bodies.ReadContents(contents, at))
        : null;

    private IEnumerable<Response> ReadAnswers(OpenApiOperation source, Site at)
    {
        foreach (var answer in source.Responses ?? [])
        {
            if (StatusKey.Parse(answer.Key) is not { } status)
            {
                context.Report(DiagnosticRules.InvalidStatus, at / answer.Key, answer.Key);
                continue;
            }

            var contents = _bodies.ReadContents(answer.Value.Content, at / answer.Key / "content");
            yield return new Response(status, answer.Value.Description ?? "", contents);
        }
    }
}
