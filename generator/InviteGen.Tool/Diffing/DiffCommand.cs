using System.CommandLine;
using InviteGen.Tool.Diffing.Formats;
using InviteGen.Tool.Diffing.Html;
using InviteGen.Tool.Files;
using InviteGen.Tool.Specs;
using InviteGen.Tool.Terminal;

namespace InviteGen.Tool.Diffing;

/// <summary><c>invitegen diff OLD NEW</c>.</summary>
internal sealed class DiffCommand(TextWriter output, TextWriter error)
{
    private static readonly Argument<string> Old = new("old") { Description = "The earlier version: an OpenAPI document, or a lock." };

    private static readonly Argument<string> New = new("new") { Description = "The later version: an OpenAPI document." };

    private static readonly Option<DiffFormat> Format = new("--format")
    {
        Description = "text; json for programs; markdown for comments; sarif for code scanning; html for a browser. Default: text.",
    };

    private static readonly Option<string?> Output = new("--output")
    {
        Description = "Write the report into this file. Default: print it.",
        HelpName = "file",
    };

    private static readonly Option<FailOn> FailsOn = new("--fail-on")
    {
        Description = "Exit with code 3 if a change is at least this bad: breaking, risky, compatible, or none (never). Default: breaking.",
        DefaultValueFactory = _ => FailOn.Breaking,
    };

    /// <summary>The command.</summary>
    public static Command Create(TextWriter output, TextWriter error)
    {
        var command = new Command("diff", "Shows what changed between two documents, and what that means for a C# client.")
        {
            Old, New, Format, Output, FailsOn, SpecArguments.Overlay, SpecArguments.Operations, SpecArguments.Parts,
        };
        command.SetAction((parsed, cancellationToken) => new DiffCommand(output, error).RunAsync(parsed, cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var old = SpecArguments.Read(parsed, parsed.GetRequiredValue(Old));
        var next = SpecArguments.Read(parsed, parsed.GetRequiredValue(New));
        var (report, errors) = await Comparison.RunAsync(old, next, cancellationToken);
        foreach (var finding in errors)
        {
            await error.WriteLineAsync(FindingLines.Of(finding));
        }

        if (report is null)
        {
            await error.WriteLineAsync("invitegen: nothing is compared, because a document cannot be read.");
            return ExitCodes.Failure;
        }

        await WriteAsync(report, parsed.GetValue(Format), parsed.GetValue(Output), cancellationToken);
        var isTooMuch = report.Entries.Any(entry => (int)entry.Change.Verdict >= (int)parsed.GetValue(FailsOn));
        return errors.Count > 0 ? ExitCodes.Failure : isTooMuch ? ExitCodes.Differences : ExitCodes.Success;
    }

    private async Task WriteAsync(DiffReport report, DiffFormat format, string? file, CancellationToken cancellationToken)
    {
        if (file is null && format == DiffFormat.Text)
        {
            TextFormat.Write(ToolConsole.Create(output), report);
        }
        else if (file is null)
        {
            await output.WriteAsync(TextOf(report, format));
        }
        else
        {
            await AtomicFile.WriteAsync(file, TextOf(report, format), cancellationToken);
        }
    }

    private static string TextOf(DiffReport report, DiffFormat format) => format switch
    {
        DiffFormat.Json => JsonFormat.Write(report),
        DiffFormat.Markdown => MarkdownFormat.Write(report),
        DiffFormat.Sarif => SarifFormat.Write(report),
        DiffFormat.Html => HtmlReport.Write(report),
        _ => PlainText(report),
    };

    private static string PlainText(DiffReport report)
    {
        using var text = new StringWriter { NewLine = "\n" };
        TextFormat.Write(ToolConsole.Create(text), report);
        return text.ToString();
    }
}
