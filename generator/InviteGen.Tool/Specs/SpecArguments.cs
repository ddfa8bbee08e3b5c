using System.CommandLine;
using InviteGen.Core;

namespace InviteGen.Tool.Specs;

/// <summary>The arguments that name a document and its files. They are the same for every command.</summary>
internal static class SpecArguments
{
    /// <summary>The overlay.</summary>
    public static readonly Option<string?> Overlay = new("--overlay")
    {
        Description = "The OAI Overlay document to apply (1.0 to 1.2). Default: X.overlay.yaml, .yml or .json beside the document X.",
        HelpName = "file",
    };

    /// <summary>The operations.</summary>
    public static readonly Option<string[]> Operations = new("--operations")
    {
        Description = "Use only these operations: an operationId, \"METHOD /path\", \"/path\" or tag:Name. "
            + "In a path, * stands for one segment and ** for any number of segments. Can be repeated, "
            + "or separated by semicolons.",
        HelpName = "pattern",
    };

    /// <summary>The files that the document may refer to.</summary>
    public static readonly Option<string[]> Parts = new("--part")
    {
        Description = "A file that the document may refer to. Can be repeated. Default: all files that it refers to.",
        HelpName = "file",
    };

    /// <summary>A class and an interface for each tag.</summary>
    public static readonly Option<string?> Grouping = Choice(
        "--grouping", "Tag: one class and one interface for each tag, as the metadata Grouping of a project does.");

    /// <summary>An interface for each tag.</summary>
    public static readonly Option<string?> Interfaces = Choice(
        "--interfaces", "Tag: one interface for each tag, as the metadata Interfaces of a project does.");

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
        Grouping = GroupingOption.Read(parsed.GetValue(Grouping), parsed.GetValue(Interfaces)),
        Parts = parsed.GetValue(Parts) is { Length: > 0 } parts ? [.. parts.Select(Path.GetFullPath)] : null,
    };

    private static Option<string?> Choice(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = "Tag|None" };
        option.AcceptOnlyFromAmong("Tag", "None");
        return option;
    }
}
