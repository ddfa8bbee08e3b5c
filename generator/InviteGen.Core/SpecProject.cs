using InviteGen.Core.Primitives;
using InviteGen.Core.Text;

namespace InviteGen.Core;

/// <summary>A client to generate: a spec, its files, and what the project specifies for it.</summary>
/// <param name="Spec">The OpenAPI document, or a Markdown page that embeds one.</param>
public sealed record SpecProject(SpecText Spec)
{
    /// <summary>The OAI overlay of the spec, if there is one.</summary>
    public SpecText? Overlay { get; init; }

    /// <summary>The other files that the spec may refer to. Only files that it refers to are read.</summary>
    public EquatableArray<SpecText> ExternalDocuments { get; init; }

    /// <summary>The lock of the spec, if there is one.</summary>
    public SpecText? Lock { get; init; }

    /// <summary>The preview of the spec's next version, if there is one.</summary>
    public SpecText? Preview { get; init; }

    /// <summary>The drift options.</summary>
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

    /// <summary>True if all types can be read and written as JSON, even if the API needs only one direction.</summary>
    public bool HasJsonBothWays { get; init; }

    /// <summary>How the operations are divided; null: the project does not specify it, so they are not.</summary>
    public ClientGrouping? Grouping { get; init; }

    /// <summary>
    /// True if only the default pattern lists this file: it need not be an OpenAPI document.
    /// </summary>
    public bool IsImplicit { get; init; }
}
