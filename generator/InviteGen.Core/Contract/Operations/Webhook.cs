using InviteGen.Core.Primitives;

namespace InviteGen.Core.Contract.Operations;

/// <summary>
/// A request that the API sends to its user (OpenAPI 3.1, <c>webhooks</c>; Callback Object): what is sent elsewhere is received
/// here, and the other way round.
/// </summary>
public sealed record Webhook
{
    /// <summary>The author's name for it.</summary>
    public required string Name { get; init; }

    /// <summary>The HTTP method as it is sent, such as <c>POST</c>.</summary>
    public required string Method { get; init; }

    /// <summary>The key of the operation that asks for it, such as <c>POST /subscriptions</c>; empty: it comes unasked.</summary>
    public string Operation { get; init; } = "";

    /// <summary>The runtime expression that says where it is sent; empty for what comes unasked.</summary>
    public string Address { get; init; } = "";

    /// <summary>What it tells, in one line.</summary>
    public string Summary { get; init; } = "";

    /// <summary>What it tells, in CommonMark.</summary>
    public string Description { get; init; } = "";

    /// <summary>True when the author advises against use.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>What comes with it; null: nothing.</summary>
    public RequestBody? Body { get; init; }

    /// <summary>What it may be answered with.</summary>
    public EquatableArray<Response> Answers { get; init; }

    /// <summary>How messages name it.</summary>
    public string Key => string.Join(" ", new[] { Operation, Name, Address, Method }.Where(part => part.Length > 0));
}
