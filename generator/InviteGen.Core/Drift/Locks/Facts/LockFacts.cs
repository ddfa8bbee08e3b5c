using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Contract.Security;
using InviteGen.Core.Contract.Servers;
using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Drift.Locks.Notes;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Drift.Locks.Facts;

/// <summary>
/// What of a contract is a fact: everything but the words for people, in an order that does not hang on that of the document. Where
/// an order has a meaning it stays: arguments follow the parameters, the first server is the default, the first way to authenticate
/// and the first media type are preferred.
/// </summary>
public static class LockFacts
{
    /// <summary>The facts of a contract. The facts of facts are the same.</summary>
    public static ApiContract Of(ApiContract contract) => contract with
    {
        Title = "",
        Description = "",
        Operations = contract.Operations.Select(Of)
            .OrderBy(operation => operation.Path, StringComparer.Ordinal).ThenBy(operation => operation.Method, StringComparer.Ordinal)
            .ToEquatableArray(),
        Webhooks = contract.Webhooks.Select(Of).OrderBy(webhook => webhook.Key, StringComparer.Ordinal).ToEquatableArray(),
        Schemas = contract.Schemas.Select(named => named with { Schema = SchemaFacts.Named(named.Schema) })
            .OrderBy(named => named.Name, StringComparer.Ordinal).ToEquatableArray(),
        Assertions = contract.Assertions.Select(rule => rule with { Json = LockJson.Canonical(rule.Json) })
            .OrderBy(rule => rule.Name, StringComparer.Ordinal).ToEquatableArray(),
        Servers = contract.Servers.Select(Of).ToEquatableArray(),
        Security = contract.Security.Select(Of).Distinct().ToEquatableArray(),
        SecuritySchemes = contract.SecuritySchemes.Select(Of).OrderBy(scheme => scheme.Name, StringComparer.Ordinal).ToEquatableArray(),
    };

    private static Operation Of(Operation operation) => operation with
    {
        Summary = "",
        Description = "",
        Parameters = operation.Parameters.Select(Of).ToEquatableArray(),
        Body = Of(operation.Body),
        Responses = Of(operation.Responses),
        Security = operation.Security.Select(Of).Distinct().ToEquatableArray(),
        Servers = operation.Servers.Select(Of).ToEquatableArray(),
        Links = [],
        Annotations = ContractNotes.Facts(operation.Annotations),
    };

    private static Webhook Of(Webhook webhook) => webhook with
    {
        Summary = "",
        Description = "",
        Body = Of(webhook.Body),
        Answers = Of(webhook.Answers),
    };

    private static RequestBody? Of(RequestBody? body) =>
        body is null ? null : body with { Description = "", Contents = Of(body.Contents) };

    private static EquatableArray<Response> Of(EquatableArray<Response> responses) => responses
        .Select(response => response with
        {
            Description = "",
            Contents = Of(response.Contents),
            Headers = response.Headers.Select(header => header with { Description = "", Schema = SchemaFacts.Inline(header.Schema) })
                .OrderBy(header => header.Name, StringComparer.Ordinal).ToEquatableArray(),
        })
        .OrderBy(response => response.Status.Text, StringComparer.Ordinal).ToEquatableArray();

    private static Parameter Of(Parameter parameter)
    {
        var schema = SchemaFacts.Inline(parameter.Schema);
        return parameter with
        {
            Description = "",
            Annotations = ContractNotes.Facts(parameter.Annotations),
            Schema = schema,
            Content = parameter.Content is { } content ? Of(content) with { Schema = schema, Sequence = default, Item = null } : null,
        };
    }

    private static EquatableArray<MediaContent> Of(EquatableArray<MediaContent> contents) => contents.Select(Of).ToEquatableArray();

    private static MediaContent Of(MediaContent content) => content with
    {
        Schema = content.Schema is { } schema ? SchemaFacts.Inline(schema) : null,
        Item = content.Item is { } item ? SchemaFacts.Inline(item) : null,
        Encodings = content.Encodings.Select(Of).OrderBy(encoding => encoding.Name, StringComparer.Ordinal).ToEquatableArray(),
    };

    private static PropertyEncoding Of(PropertyEncoding encoding) => encoding with
    {
        Headers = encoding.Headers.Select(Of).OrderBy(header => header.Name, StringComparer.Ordinal).ToEquatableArray(),
    };

    /// <summary>The facts of an alternative of authentication.</summary>
    internal static SecurityAlternative Of(SecurityAlternative alternative) =>
        new(SchemaFacts.Sorted(alternative.Schemes)) { Scopes = SchemaFacts.Sorted(alternative.Scopes) };

    /// <summary>The names of the schemes of HTTP have no case (RFC 9110, section 11.1).</summary>
    private static SecurityScheme Of(SecurityScheme scheme) => scheme with
    {
        Description = "",
        Annotations = ContractNotes.Facts(scheme.Annotations),
        Parameter = scheme.Kind is SecurityKind.Bearer or SecurityKind.Basic ? scheme.Kind.ToString() : scheme.Parameter,
    };

    private static Server Of(Server server) => server with
    {
        Description = ServerLabel.NameOf(server),
        Variables = server.Variables
            .Select(variable => variable with
            {
                Description = "",
                Values = SchemaFacts.Sorted(variable.Values),
            })
            .ToEquatableArray(),
    };
}
