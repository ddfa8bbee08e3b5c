using System.CommandLine;

namespace InviteGen.Tool.Checking;

/// <summary><c>invitegen check SPEC</c>.</summary>
internal static class CheckCommand
{
    private static readonly Argument<string> Spec = new("spec")
    {
        Description = "The OpenAPI document (YAML, JSON, or a Markdown page that embeds one).",
    };

    private static readonly Option<string?> Overlay = new("--overlay")
    {
        Description = "An OAI Overlay 1.0 document to apply. Default: X.overlay.yaml, .yml or .json beside the document X.",
        HelpName = "file",
    };

    private static readonly Option<string[]> Operations = new("--operations")
    {
        Description = "Generate only these: an operationId, \"METHOD /path\" with *, or tag:Name. May be repeated, "
            + "or separated by semicolons.",
        HelpName = "pattern",
    };

    private static readonly Option<string> RootNamespace = new("--root-namespace")
    {
        Description = "The root namespace of the generated files.",
        HelpName = "name",
        DefaultValueFactory = _ => "Checked",
    };

    private static readonly Option<string?> Output = new("--out")
    {
        Description = "Write the generated C# files into this folder, for reading.",
        HelpName = "folder",
    };

    /// <summary>The command.</summary>
    public static Command Create(TextWriter output)
    {
        var command = new Command("check", "Shows what is generated from a document, and what there is to say about it.")
        {
            Spec, Overlay, Operations, RootNamespace, Output,
        };
        command.SetAction((parsed, cancellationToken) => SpecCheck.RunAsync(OptionsOf(parsed), output, cancellationToken));
        return command;
    }

    private static CheckOptions OptionsOf(ParseResult parsed) => new(
        parsed.GetRequiredValue(Spec),
        parsed.GetValue(Overlay),
        [.. (parsed.GetValue(Operations) ?? []).SelectMany(Patterns)],
        parsed.GetRequiredValue(RootNamespace),
        parsed.GetValue(Output));

    private static string[] Patterns(string text) =>
        text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
