using System.CommandLine;
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
        3 if two documents differ more than --fail-on allows or a new version was not written, and 130 if the command was
        stopped.
        """;

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
        try
        {
            // We handle exceptions ourselves: a missing file deserves a sentence, not a stack trace.
            return await root.Parse(args).InvokeAsync(
                new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync("invitegen: " + exception.Message);
            return ExitCodes.NoAccess;
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("invitegen: stopped.");
            return ExitCodes.Stopped;
        }
    }
}
