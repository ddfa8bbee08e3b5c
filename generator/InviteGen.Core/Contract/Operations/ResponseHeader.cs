using InviteGen.Core.Contract.Schemas;

namespace InviteGen.Core.Contract.Operations;

/// <summary>A header of a response (OpenAPI, Header Object). Its style is always <c>simple</c>.</summary>
public sealed record ResponseHeader
{
    /// <summary>Its name on the wire.</summary>
    public required string Name { get; init; }

    /// <summary>True when every such response has it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>True when the value is one JSON text (<c>content</c> instead of <c>schema</c>).</summary>
    public bool IsJson { get; init; }

    /// <summary>What its value may be.</summary>
    public required Schema Schema { get; init; }

    /// <summary>What it means, in CommonMark.</summary>
    public string Description { get; init; } = "";
}
