using System.CommandLine;
using InviteGen.Tool.Specs;

namespace InviteGen.Tool.Checking;

/// <summary><c>invitegen check SPEC</c>.</summary>
internal static class CheckCommand
{
    private static readonly Argument<string> Spec = SpecArguments.Spec();

    private static readonly Option<string> RootNamespace = new("--root-namespace")
    {
        Description = "The root namespace of the generated files.",
        HelpName = "name",
        DefaultValueFactory = _ => "Checked",
    };

    private static readonly Option<string?> Output = new("--out")
    {
        Description = "Also write the generated C# files into this folder.",
        HelpName = "folder",
    };

    /// <summary>The command.</summary>
    public static Command Create(TextWriter output)
    {
        var command = new Command("check", "Shows what is generated from a document, and all its errors and warnings.")
        {
            Spec, SpecArguments.Overlay, SpecArguments.Operations, SpecArguments.Parts,
            SpecArguments.Grouping, SpecArguments.Interfaces, RootNamespace, Output,
        };
        command.SetAction((parsed, cancellationToken) =>
        {
            var input = SpecArguments.Read(parsed, parsed.GetRequiredValue(Spec));
            return SpecCheck.RunAsync(
                input with { RootNamespace = parsed.GetRequiredValue(RootNamespace) }, parsed.GetValue(Output), output, cancellationToken);
        });
        return command;
    }
}
