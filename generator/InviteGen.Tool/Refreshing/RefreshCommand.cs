using System.CommandLine;
using InviteGen.Tool.Specs;

namespace InviteGen.Tool.Refreshing;

/// <summary><c>invitegen refresh SPEC</c>.</summary>
internal sealed class RefreshCommand(TextReader? input, TextWriter output, TextWriter error)
{
    private static readonly Argument<string?> Spec = new("spec")
    {
        Description = "The OpenAPI document to update.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string?> Inputs = new("--inputs")
    {
        Description = "A file, written by the build, that lists the documents of a project; those with a SourceUrl are downloaded. "
            + "Specify either this file or a document.",
        HelpName = "file",
    };

    private static readonly Option<string?> Url = new("--url")
    {
        Description = "The URL of the document. It must start with https://.",
        HelpName = "url",
    };

    private static readonly Option<bool> Yes = new("--yes", "-y")
    {
        Description = "Write a new version without asking.",
    };

    private static readonly Option<string> Cache = new("--cache")
    {
        Description = "The folder that keeps the ETag and Last-Modified headers of downloaded documents, so that servers do not have to "
            + "send an unchanged document again. Default: a folder in the user profile.",
        HelpName = "folder",
        DefaultValueFactory = _ => SourceCache.DefaultFolder,
    };

    /// <summary>The command.</summary>
    public static Command Create(TextReader? input, TextWriter output, TextWriter error)
    {
        var command = new Command("refresh", "Downloads a document from its publisher, and shows what changed before replacing the file.")
        {
            Spec, Inputs, Url, Yes, Cache, SpecArguments.Overlay, SpecArguments.Operations, SpecArguments.Parts,
        };
        command.Validators.Add(result =>
        {
            var isList = result.GetValue(Inputs) is not null;
            if (isList == result.GetValue(Spec) is not null || isList == result.GetValue(Url) is not null)
            {
                result.AddError("Specify a document and its --url, or pass a list of documents with --inputs.");
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
            await error.WriteLineAsync("invitegen: no document of the project has a SourceUrl.");
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

    // An error is more important than a new version.
    private static int Worse(int one, int other) =>
        one is ExitCodes.Success || (one is ExitCodes.Differences && other != ExitCodes.Success) ? other : one;

    private static async Task<IReadOnlyList<SpecInput>> InputsOf(ParseResult parsed, CancellationToken cancellationToken) =>
        parsed.GetValue(Inputs) is { } list
            ? (await InputList.ReadAsync(list, cancellationToken)).Specs
            : [SpecArguments.Read(parsed, parsed.GetRequiredValue(Spec)!) with { SourceUrl = parsed.GetValue(Url) }];
}
