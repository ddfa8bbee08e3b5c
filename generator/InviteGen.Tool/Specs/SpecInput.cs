using InviteGen.Core;

namespace InviteGen.Tool.Specs;

/// <summary>A document and its files. Paths are as they were given.</summary>
/// <param name="Spec">The document.</param>
internal sealed record SpecInput(string Spec)
{
    /// <summary>The overlay to apply; null: none.</summary>
    public string? Overlay { get; init; }

    /// <summary>Which operations are generated; empty: all.</summary>
    public IReadOnlyList<string> Operations { get; init; } = [];

    /// <summary>How the operations of the client are divided; null: not specified.</summary>
    public ClientGrouping? Grouping { get; init; }

    /// <summary>The other files that the document may refer to; null: all existing files that it refers to.</summary>
    public IReadOnlyList<string>? Parts { get; init; }

    /// <summary>The lock; by default it is beside the document.</summary>
    public string Lock { get; init; } = Spec + ".lock";

    /// <summary>The URL of the document; null: not specified.</summary>
    public string? SourceUrl { get; init; }

    /// <summary>True if the project does not list the file itself: it may not be an OpenAPI document.</summary>
    public bool IsImplicit { get; init; }

    /// <summary>The root namespace of the generated code.</summary>
    public string RootNamespace { get; init; } = "Checked";
}
