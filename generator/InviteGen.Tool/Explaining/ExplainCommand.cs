using System.CommandLine;

namespace InviteGen.Tool.Explaining;

/// <summary><c>invitegen explain INVnnnn</c>.</summary>
internal static class ExplainCommand
{
    /// <summary>The command.</summary>
    public static Command Create(TextWriter output, TextWriter error)
    {
        var rule = new Argument<string>("rule") { Description = "The id of a message, such as INV1001." };
        var command = new Command("explain", "Explains a message: its cause, an example, and what to do.") { rule };
        command.SetAction(parsed => Explain(parsed.GetRequiredValue(rule), output, error));
        return command;
    }

    private static int Explain(string id, TextWriter output, TextWriter error)
    {
        if (RulePages.Find(id) is { } page)
        {
            output.WriteLine(page.TrimEnd());
            return ExitCodes.Success;
        }

        error.WriteLine($"invitegen: there is no rule '{id}'. The rules are: {string.Join(", ", RulePages.Ids)}.");
        return ExitCodes.Failure;
    }
}
