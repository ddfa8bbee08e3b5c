namespace InviteGen.Tool.Specs;

/// <summary>A document, and what stands beside it. Paths are as they were given.</summary>
/// <param name="Spec">The document.</param>
internal sealed record SpecInput(string Spec)
{
    /// <summary>The overlay to apply; null: none.</summary>
    public string? Overlay { get; init; }

    /// <summary>Which operations are generated; empty: all.</summary>
    public IReadOnlyList<string> Operations { get; init; } = [];

    /// <summary>The other files that the document may refer to; null: those that it does refer to, if they are there.</summary>
    public IReadOnlyList<string>? Parts { get; init; }

    /// <summary>The lock; the default stands beside the document.</summary>
    public string Lock { get; init; } = Spec + ".lock";

    /// <summary>Where the document is published; null: nobody said so.</summary>
    public string? SourceUrl { get; init; }

    /// <summary>True where nobody named the document: it may be something else.</summary>
    public bool IsImplicit { get; init; }

    /// <summary>The root namespace of what is generated.</summary>
    public string RootNamespace { get; init; } = "Checked";
}
