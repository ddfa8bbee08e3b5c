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
        Description = "A file, written by the build, that lists the documents of a project. Specify either this file or a document.",
        HelpName = "file",
    };

    private static readonly Option<string?> Lock = new("--lock")
    {
        Description = "The lock. Default: SPEC.lock.",
        HelpName = "file",
    };

    private static readonly Option<string?> Accept = new("--accept")
    {
        Description = "What to accept: all; compatible; a rule (INV3303); a kind of change (response-required-property-removed); or a line "
            + "of the lock and the lines below it, with * for any characters, such as \"GET /pets*\" or \"schema Pet > tags\". "
            + "Default: all.",
        HelpName = "what",
    };

    private static readonly Option<string?> Until = new("--until")
    {
        Description = "Accepts the differences only until this date, and does not update the lock to the current API: for each "
            + "difference, an 'accept' line with the date is added to the lock.",
        HelpName = "yyyy-MM-dd",
    };

    private static readonly Option<string?> Reason = new("--reason")
    {
        Description = "The reason for --until, on one line.",
        HelpName = "text",
    };

    private static readonly Option<bool> OnlyLocked = new("--only-locked")
    {
        Description = "Skips documents without a lock.",
    };

    /// <summary>The command.</summary>
    public static Command Create(TextWriter output, TextWriter error)
    {
        var command = new Command("accept", "Updates the lock to the current API, and shows what changed.")
        {
            Spec, Inputs, Lock, Accept, Until, Reason, OnlyLocked,
            SpecArguments.Overlay, SpecArguments.Operations, SpecArguments.Parts, SpecArguments.Grouping, SpecArguments.Interfaces,
        };
        command.Validators.Add(result =>
        {
            if ((result.GetValue(Spec) is null) == (result.GetValue(Inputs) is null))
            {
                result.AddError("Specify a document, or pass a list of documents with --inputs.");
            }
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var inputs = await InputsOf(parsed, cancellationToken);
            if (Complaint(inputs.Until, inputs.Reason) is { } complaint)
            {
                await error.WriteLineAsync("invitegen: " + complaint);
                return ExitCodes.Failure;
            }

            var acceptance = new Acceptance(OptionsOf(inputs, parsed.GetValue(OnlyLocked)), output, error);
            var exitCode = ExitCodes.Success;
            foreach (var input in inputs.Specs)
            {
                exitCode = Math.Max(exitCode, await acceptance.RunAsync(input, cancellationToken));
            }

            return exitCode;
        });
        return command;
    }

    private static string? Complaint(string? until, string? reason) =>
        until is not null && !DateOnly.TryParseExact(until, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? $"'{until}' is not a date such as 2027-03-01."
        : (until is null) != string.IsNullOrWhiteSpace(reason) ? "a date and a reason must be given together."
        : reason?.Any(char.IsControl) == true ? "the reason must be on one line."
        : null;

    private static AcceptOptions OptionsOf(ProjectInputs inputs, bool isLockRequired) =>
        new(ChangeSelection.Parse(inputs.Accept ?? "all"), inputs.Until, (inputs.Reason ?? "").Trim(), isLockRequired);

    // The command line overrides the list.
    private static async Task<ProjectInputs> InputsOf(ParseResult parsed, CancellationToken cancellationToken)
    {
        var (accept, until, reason) = (parsed.GetValue(Accept), parsed.GetValue(Until), parsed.GetValue(Reason));
        if (parsed.GetValue(Inputs) is { } path)
        {
            var list = await InputList.ReadAsync(path, cancellationToken);
            return list with { Accept = accept ?? list.Accept, Until = until ?? list.Until, Reason = reason ?? list.Reason };
        }

        var input = SpecArguments.Read(parsed, parsed.GetRequiredValue(Spec)!);
        var spec = parsed.GetValue(Lock) is { } file ? input with { Lock = Path.GetFullPath(file) } : input;
        return new ProjectInputs([spec], accept, until, reason);
    }
}
