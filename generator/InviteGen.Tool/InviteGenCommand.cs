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
        Looks at OpenAPI documents as the source generator InviteGen does.

        The exit code is 0 on success, 1 when a document has errors, 2 when a file cannot be read or written, 3 when two
        documents differ more than --fail-on allows, and 130 when the tool was stopped.
        """;

    /// <summary>Runs the tool.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="output">Takes what was asked for.</param>
    /// <param name="error">Takes what is wrong.</param>
    /// <param name="input">Answers questions; null: nobody is there to answer, and none is asked.</param>
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
            // Exceptions come to us: a missing file deserves a sentence, not a stack trace.
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
