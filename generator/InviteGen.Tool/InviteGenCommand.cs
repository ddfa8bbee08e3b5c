using System.CommandLine;
using InviteGen.Core;
using InviteGen.Core.Findings;
using InviteGen.Tool.Accepting;
using InviteGen.Tool.Checking;
using InviteGen.Tool.Diffing;
using InviteGen.Tool.Explaining;
using InviteGen.Tool.Refreshing;

namespace InviteGen.Tool;

/// <summary>The command line.</summary>
internal static class InviteGenCommand
{
    private const string Description =
        """
        Compares and checks OpenAPI documents in the same way as the source generator InviteGen.

        The exit code is 0 on success, 1 if a document or the command line has errors, 2 if a file cannot be read or written,
        3 if two documents differ more than --fail-on allows or a new version was not written, 4 if InviteGen itself failed,
        and 130 if the command was stopped.
        """;

    private static readonly Option<bool> Verbose = new("--verbose")
    {
        Description = "Also print the stack trace if InviteGen itself fails.",
        Recursive = true,
    };

    /// <summary>Runs the tool.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="output">Receives the results.</param>
    /// <param name="error">Receives the errors.</param>
    /// <param name="input">Answers questions; null: no questions are asked.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, TextReader? input = null)
    {
        var root = new RootCommand(Description)
        {
            AcceptCommand.Create(output, error), CheckCommand.Create(output), DiffCommand.Create(output, error),
            RefreshCommand.Create(input, output, error), ExplainCommand.Create(output, error),
        };
        root.Options.Add(Verbose);

        // A script passes nothing where a variable is not set. No argument of any command may be empty.
        if (Array.IndexOf(args, "") is var index and >= 0)
        {
            var name = index > 0 && args[index - 1].StartsWith('-') ? $"the value of {args[index - 1]}" : $"argument {index + 1}";
            await error.WriteLineAsync($"invitegen: {name} is empty.");
            return ExitCodes.Failure;
        }

        var parsed = root.Parse(args);
        try
        {
            // We handle exceptions ourselves: a missing file deserves a sentence, not a stack trace.
            return await parsed.InvokeAsync(
                new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception exception)
        {
            return await ReportAsync(exception, parsed.GetValue(Verbose), error);
        }
    }

    private static async Task<int> ReportAsync(Exception exception, bool isVerbose, TextWriter error)
    {
        switch (exception)
        {
            case OperationCanceledException:
                await error.WriteLineAsync("invitegen: stopped.");
                return ExitCodes.Stopped;
            case IOException or UnauthorizedAccessException:
                await error.WriteLineAsync("invitegen: " + MessageText.Clean(exception.Message));
                return ExitCodes.NoAccess;
            default:
                await error.WriteLineAsync(
                    $"invitegen: InviteGen failed: {InternalFault.Describe(exception)}. This is a bug in InviteGen; please report it"
                    + (isVerbose ? "." : " with the stack trace that --verbose prints."));
                if (isVerbose)
                {
                    await error.WriteLineAsync(exception.ToString());
                }

                return ExitCodes.InternalError;
        }
    }
}
