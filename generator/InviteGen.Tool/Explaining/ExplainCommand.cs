using System.CommandLine;
using InviteGen.Core.Drift.Catalogue;

namespace InviteGen.Tool.Explaining;

/// <summary><c>invitegen explain INVnnnn</c>, or the slug of a change.</summary>
internal static class ExplainCommand
{
    /// <summary>The command.</summary>
    public static Command Create(TextWriter output, TextWriter error)
    {
        var name = new Argument<string?>("name")
        {
            Description = "The id of a message, such as INV1001, or the slug of a change, such as response-required-property-removed.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var index = new Option<bool>("--index") { Description = "Print the list of all messages and all slugs, as Markdown." };
        var command = new Command("explain", "Explains a message: its cause, an example, and what to do.") { name, index };
        command.SetAction(parsed => parsed.GetValue(index)
            ? Print(RuleIndex.Write(), output)
            : Explain(parsed.GetValue(name) ?? "", output, error));
        return command;
    }

    private static int Explain(string name, TextWriter output, TextWriter error)
    {
        if (RulePages.Find(name) is { } page)
        {
            return Print(page, output);
        }

        if (ChangeCatalogue.Find(name) is { Count: > 0 } entries)
        {
            return Print(SlugPage.Write(name.ToLowerInvariant(), entries), output);
        }

        error.WriteLine(
            $"invitegen: '{name}' is neither a rule nor a kind of change. The rules are {string.Join(", ", RulePages.Ids)}; "
                + "'invitegen explain --index' lists them with all kinds of changes.");
        return ExitCodes.Failure;
    }

    private static int Print(string text, TextWriter output)
    {
        output.WriteLine(text.TrimEnd());
        return ExitCodes.Success;
    }
}
