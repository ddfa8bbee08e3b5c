namespace InviteGen.Core;

/// <summary>What the project specifies for a client.</summary>
/// <param name="Namespace">The namespace of the client and its models.</param>
/// <param name="ClientName">The name of the client class.</param>
/// <param name="SupportNamespace">The namespace of the support code.</param>
/// <param name="HasHttpClientFactory">True if the project references Microsoft.Extensions.Http.</param>
public sealed record ClientTarget(string Namespace, string ClientName, string SupportNamespace, bool HasHttpClientFactory)
{
    /// <summary>True if all types can be read and written as JSON, even if the API needs only one direction.</summary>
    public bool HasJsonBothWays { get; init; }

    /// <summary>How the operations are divided.</summary>
    public ClientGrouping Grouping { get; init; }
}
