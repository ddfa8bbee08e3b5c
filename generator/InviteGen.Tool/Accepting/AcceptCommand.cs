using System.CommandLine;
using System.Globalization;
using InviteGen.Tool.Specs;

namespace InviteGen.Tool.Accepting;

/// <summary><c>invitegen accept SPEC</c>.</summary>
internal static class AcceptCommand
{
    private static readonly Argument<string?> Spec = new("spec")
    {
        Description = "The OpenAPI document whose lock is written.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string?> Inputs = new("--inputs")
    {
        Description = "Instead of a document: the list of a project's documents that its build writes.",
        HelpName = "file",
    };

    private static readonly Option<string?> Lock = new("--lock")
    {
        Description = "The lock. Default: SPEC.lock.",
        HelpName = "file",
    };

    private static readonly Option<string> Accept = new("--accept")
    {
        Description = "What to accept: all; compatible; a rule (INV3303) or a kind of change (response-property-removed); or a place in the "
            + "lock, with * for any text, such as \"GET /pets*\" or \"schema Pet > tags\". Default: all.",
        HelpName = "what",
        DefaultValueFactory = _ => "all",
    };

    private static readonly Option<string?> Until = new("--until")
    {
        Description = "Leaves the facts of the lock as they are, and notes that the differences are known and not reported until this day.",
        HelpName = "yyyy-MM-dd",
    };

    private static readonly Option<string?> Reason = new("--reason")
    {
        Description = "Why they are accepted until that day, for people: one line.",
        HelpName = "text",
    };

    private static readonly Option<bool> OnlyLocked = new("--only-locked")
    {
        Description = "Passes over documents that have no lock yet.",
    };

    /// <summary>The command.</summary>
    public static Command Create(TextWriter output, TextWriter error)
    {
        var command = new Command("accept", "Writes what an API promises now into the lock, and shows what was new.")
        {
            Spec, Inputs, Lock, Accept, Until, Reason, OnlyLocked,
            SpecArguments.Overlay, SpecArguments.Operations, SpecArguments.Parts,
        };
        command.Validators.Add(result =>
        {
            foreach (var complaint in Complaints(result))
            {
                result.AddError(complaint);
            }
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var acceptance = new Acceptance(OptionsOf(parsed), output, error);
            var exitCode = ExitCodes.Success;
            foreach (var input in await InputsOf(parsed, cancellationToken))
            {
                exitCode = Math.Max(exitCode, await acceptance.RunAsync(input, cancellationToken));
            }

            return exitCode;
        });
        return command;
    }

    private static IEnumerable<string> Complaints(System.CommandLine.Parsing.CommandResult result)
    {
        if ((result.GetValue(Spec) is null) == (result.GetValue(Inputs) is null))
        {
            yield return "Name a document, or a list of documents with --inputs.";
        }

        var (until, reason) = (result.GetValue(Until), result.GetValue(Reason));
        if (until is not null && !DateOnly.TryParseExact(until, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            yield return $"'{until}' is no day; a day is written as 2027-03-01.";
        }

        if ((until is null) != string.IsNullOrWhiteSpace(reason))
        {
            yield return "--until and --reason come together.";
        }

        if (reason?.Any(char.IsControl) == true)
        {
            yield return "The reason is one line.";
        }
    }

    private static AcceptOptions OptionsOf(ParseResult parsed) => new(
        ChangeSelection.Parse(parsed.GetRequiredValue(Accept)),
        parsed.GetValue(Until),
        (parsed.GetValue(Reason) ?? "").Trim(),
        parsed.GetValue(OnlyLocked));

    private static async Task<IReadOnlyList<SpecInput>> InputsOf(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(Inputs) is { } list)
        {
            return await InputList.ReadAsync(list, cancellationToken);
        }

        var input = SpecArguments.Read(parsed, parsed.GetRequiredValue(Spec)!);
        return [parsed.GetValue(Lock) is { } path ? input with { Lock = Path.GetFullPath(path) } : input];
    }
}
