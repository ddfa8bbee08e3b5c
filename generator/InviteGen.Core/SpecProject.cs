using InviteGen.Core.Primitives;
using InviteGen.Core.Text;

namespace InviteGen.Core;

/// <summary>One client to be generated: a spec, what stands beside it, and what the project says about it.</summary>
/// <param name="Spec">The OpenAPI document, or a Markdown page that embeds one.</param>
public sealed record SpecProject(SpecText Spec)
{
    /// <summary>The overlay to apply to the spec (OAI Overlay 1.0), if there is one.</summary>
    public SpecText? Overlay { get; init; }

    /// <summary>The other files that the spec may refer to. Only those that it does refer to are read.</summary>
    public EquatableArray<SpecText> ExternalDocuments { get; init; }

    /// <summary>The lock of the spec, if there is one.</summary>
    public SpecText? Lock { get; init; }

    /// <summary>What the API is going to be, if somebody wants to know what that would mean.</summary>
    public SpecText? Preview { get; init; }

    /// <summary>What the project says about drift.</summary>
    public DriftOptions Drift { get; init; } = new();

    /// <summary>The namespace of the client and its models.</summary>
    public required string Namespace { get; init; }

    /// <summary>The name of the client class.</summary>
    public required string ClientName { get; init; }

    /// <summary>The namespace of the support code, shared by all clients of a compilation.</summary>
    public required string SupportNamespace { get; init; }

    /// <summary>
    /// Which operations to generate: an operationId, <c>METHOD /path</c> with <c>*</c>, or <c>tag:Name</c>. Empty: all.
    /// </summary>
    public EquatableArray<string> Operations { get; init; }

    /// <summary>True when types can be read and written as JSON, whichever way the API sends them.</summary>
    public bool HasJsonBothWays { get; init; }

    /// <summary>
    /// True where nobody named this file: it was found by the default pattern, and need not be an OpenAPI document.
    /// </summary>
    public bool IsImplicit { get; init; }
}
