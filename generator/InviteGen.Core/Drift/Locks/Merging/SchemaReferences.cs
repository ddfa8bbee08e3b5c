using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Schemas;

namespace InviteGen.Core.Drift.Locks.Merging;

/// <summary>Finds the named schemas that something refers to.</summary>
internal static class SchemaReferences
{
    public static IEnumerable<string> In(Operation operation) =>
        In(operation.Parameters).Concat(In(operation.Body, operation.Responses));

    public static IEnumerable<string> In(Webhook webhook) => In(webhook.Body, webhook.Answers);

    private static IEnumerable<string> In(RequestBody? body, IEnumerable<Response> responses) =>
        (body?.Contents ?? []).Concat(responses.SelectMany(response => response.Contents)).SelectMany(In)
            .Concat(responses.SelectMany(response => response.Headers).SelectMany(header => In(header.Schema)));

    private static IEnumerable<string> In(MediaContent content) =>
        new[] { content.Schema, content.Item }.OfType<Schema>().SelectMany(In)
            .Concat(content.Encodings.SelectMany(encoding => In(encoding.Headers)));

    private static IEnumerable<string> In(IEnumerable<Parameter> parameters) => parameters.SelectMany(parameter => In(parameter.Schema));

    public static IEnumerable<string> In(Schema schema)
    {
        if (schema.Reference is { } name)
        {
            return [name];
        }

        return schema.Object.Properties.Select(property => property.Schema)
            .Concat(schema.Alternatives.Schemas)
            .Concat(new[] { schema.Array.Items, schema.Object.AdditionalProperties }.OfType<Schema>())
            .SelectMany(In)
            .Concat(schema.Alternatives.Values.Select(value => value.Schema));
    }
}
