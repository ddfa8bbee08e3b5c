using System.CommandLine;

namespace InviteGen.Tool.Specs;

/// <summary>How a document, and what stands beside it, is named on the command line: the same for every command.</summary>
internal static class SpecArguments
{
    /// <summary>The overlay.</summary>
    public static readonly Option<string?> Overlay = new("--overlay")
    {
        Description = "An OAI Overlay 1.0 document to apply. Default: X.overlay.yaml, .yml or .json beside the document X.",
        HelpName = "file",
    };

    /// <summary>The operations.</summary>
    public static readonly Option<string[]> Operations = new("--operations")
    {
        Description = "Take only these: an operationId, \"METHOD /path\" with *, or tag:Name. May be repeated, "
            + "or separated by semicolons.",
        HelpName = "pattern",
    };

    /// <summary>The parts.</summary>
    public static readonly Option<string[]> Parts = new("--part")
    {
        Description = "A file that the document may refer to. May be repeated. Default: the files that it does refer to.",
        HelpName = "file",
    };

    /// <summary>The document.</summary>
    public static Argument<string> Spec() => new("spec")
    {
        Description = "The OpenAPI document (YAML, JSON, or a Markdown page that embeds one).",
    };

    /// <summary>What the command line says about a document.</summary>
    public static SpecInput Read(ParseResult parsed, string spec) => new(Path.GetFullPath(spec))
    {
        Overlay = parsed.GetValue(Overlay) is { } overlay ? Path.GetFullPath(overlay) : SpecLoader.OverlayBeside(Path.GetFullPath(spec)),
        Operations = [.. (parsed.GetValue(Operations) ?? []).SelectMany(OperationList.Split)],
        Parts = parsed.GetValue(Parts) is { Length: > 0 } parts ? [.. parts.Select(Path.GetFullPath)] : null,
    };
}
