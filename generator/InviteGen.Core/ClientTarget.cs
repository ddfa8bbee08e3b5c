namespace InviteGen.Core;

/// <summary>What the project wants of one client, and what it has.</summary>
/// <param name="Namespace">The namespace of the client and its models.</param>
/// <param name="ClientName">The name of the client class.</param>
/// <param name="SupportNamespace">The namespace of the support code.</param>
/// <param name="HasHttpClientFactory">True when the project references Microsoft.Extensions.Http.</param>
public sealed record ClientTarget(string Namespace, string ClientName, string SupportNamespace, bool HasHttpClientFactory)
{
    /// <summary>True when types can be read and written as JSON, whichever way the API sends them.</summary>
    public bool HasJsonBothWays { get; init; }
}
