using System.CommandLine;
using InviteGen.Tool.Specs;

namespace InviteGen.Tool.Refreshing;

/// <summary><c>invitegen refresh SPEC</c>.</summary>
internal sealed class RefreshCommand(TextReader? input, TextWriter output, TextWriter error)
{
    private static readonly Argument<string?> Spec = new("spec")
    {
        Description = "The OpenAPI document that is brought up to date.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string?> Inputs = new("--inputs")
    {
        Description = "Instead of a document: the list of a project's documents that its build writes. Those with a SourceUrl are fetched.",
        HelpName = "file",
    };

    private static readonly Option<string?> Url = new("--url")
    {
        Description = "Where the document is published: an address that starts with https://.",
        HelpName = "url",
    };

    private static readonly Option<bool> Yes = new("--yes", "-y")
    {
        Description = "Write what is new without a question.",
    };

    private static readonly Option<string> Cache = new("--cache")
    {
        Description = "The folder that keeps what servers said of documents, so that they need not send them again. "
            + "Default: one of the user.",
        HelpName = "folder",
        DefaultValueFactory = _ => SourceCache.DefaultFolder,
    };

    /// <summary>The command.</summary>
    public static Command Create(TextReader? input, TextWriter output, TextWriter error)
    {
        var command = new Command("refresh", "Fetches a document from where it is published, and shows what is new before it is written.")
        {
            Spec, Inputs, Url, Yes, Cache, SpecArguments.Overlay, SpecArguments.Operations, SpecArguments.Parts,
        };
        command.Validators.Add(result =>
        {
            var isList = result.GetValue(Inputs) is not null;
            if (isList == result.GetValue(Spec) is not null || isList == result.GetValue(Url) is not null)
            {
                result.AddError("Name a document and its --url, or a list of documents with --inputs.");
            }
        });
        command.SetAction((parsed, cancellationToken) => new RefreshCommand(input, output, error).RunAsync(parsed, cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var specs = (await InputsOf(parsed, cancellationToken)).Where(spec => spec.SourceUrl is not null).ToList();
        if (specs.Count == 0)
        {
            await error.WriteLineAsync("invitegen: no document says where it is published (SourceUrl).");
            return ExitCodes.Failure;
        }

        using var refresh = new Refresh(
            new SourceCache(parsed.GetRequiredValue(Cache)), parsed.GetValue(Yes), input, output, error);
        var exitCode = ExitCodes.Success;
        foreach (var spec in specs)
        {
            exitCode = Worse(exitCode, await refresh.RunAsync(spec, cancellationToken));
        }

        return exitCode;
    }

    // An error counts more than something that is only new.
    private static int Worse(int one, int other) =>
        one is ExitCodes.Success || (one is ExitCodes.Differences && other != ExitCodes.Success) ? other : one;

    private static async Task<IReadOnlyList<SpecInput>> InputsOf(ParseResult parsed, CancellationToken cancellationToken) =>
        parsed.GetValue(Inputs) is { } list
            ? (await InputList.ReadAsync(list, cancellationToken)).Specs
            : [SpecArguments.Read(parsed, parsed.GetRequiredValue(Spec)!) with { SourceUrl = parsed.GetValue(Url) }];
}
