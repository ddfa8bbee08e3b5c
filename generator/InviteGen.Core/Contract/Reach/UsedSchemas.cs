using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Schemas;

namespace InviteGen.Core.Contract.Reach;

/// <summary>The schemas that stand directly in an operation or a webhook, whichever way their values travel.</summary>
internal static class UsedSchemas
{
    public static IEnumerable<Schema> Of(ApiContract contract) =>
        contract.Operations.SelectMany(Of).Concat(contract.Webhooks.SelectMany(Of));

    private static IEnumerable<Schema> Of(Operation operation) => Of(operation.Parameters).Concat(Of(operation.Body, operation.Responses));

    private static IEnumerable<Schema> Of(Webhook webhook) => Of(webhook.Body, webhook.Answers);

    private static IEnumerable<Schema> Of(RequestBody? body, IEnumerable<Response> responses) =>
        (body?.Contents ?? []).Concat(responses.SelectMany(response => response.Contents)).SelectMany(Of)
            .Concat(responses.SelectMany(response => response.Headers).Select(header => header.Schema));

    private static IEnumerable<Schema> Of(MediaContent content) =>
        new[] { content.Schema, content.Item }.OfType<Schema>().Concat(content.Encodings.SelectMany(encoding => Of(encoding.Headers)));

    private static IEnumerable<Schema> Of(IEnumerable<Parameter> parameters) => parameters.Select(parameter => parameter.Schema);
}
