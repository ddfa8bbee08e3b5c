using InviteGen.Core.Primitives;

namespace InviteGen.Core.Contract.Operations;

/// <summary>
/// A request that the API sends to its user (OpenAPI 3.1, <c>webhooks</c>; Callback Object): the client receives the request and
/// sends the response.
/// </summary>
public sealed record Webhook
{
    /// <summary>The author's name for it.</summary>
    public required string Name { get; init; }

    /// <summary>The HTTP method as it is sent, such as <c>POST</c>.</summary>
    public required string Method { get; init; }

    /// <summary>The key of the operation that asks for a callback, such as <c>POST /subscriptions</c>; empty for a webhook.</summary>
    public string Operation { get; init; } = "";

    /// <summary>The runtime expression of the address of a callback; empty for a webhook.</summary>
    public string Address { get; init; } = "";

    /// <summary>What it is about, in one line.</summary>
    public string Summary { get; init; } = "";

    /// <summary>What it is about, in CommonMark.</summary>
    public string Description { get; init; } = "";

    /// <summary>True when the author advises against use.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>The body of the request; null when there is none.</summary>
    public RequestBody? Body { get; init; }

    /// <summary>The responses that the API accepts.</summary>
    public EquatableArray<Response> Answers { get; init; }

    /// <summary>How messages name it.</summary>
    public string Key => string.Join(" ", new[] { Operation, Name, Address, Method }.Where(part => part.Length > 0));
}
