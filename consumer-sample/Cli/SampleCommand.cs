using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using ConsumerSample.Targets;

namespace ConsumerSample.Cli;

/// <summary>The command line.</summary>
internal sealed class SampleCommand
{
    private const string Description =
        """
        Invites the people of a CSV file to CyberArk Identity, Wavefront, SmartDocumentor and GoRules.

        Without options it demonstrates: it starts a server on this machine that stands for the four products and
        checks every request strictly, invites the people of the sample file through all five operations, and compares
        the result with what is expected.

        To invite for real, give --target and --base-url, and the token in the environment variable INVITE_TOKEN.
        See what would be sent with --dry-run first.

        The exit code is 0 when everything went as the table says was expected, and 1 otherwise.
        """;

    private readonly Option<string?> _people = new("--people")
    {
        Description = "A CSV file with the columns Name, Email, Phone, Role, Groups (separated by ;) and, optionally, "
            + "CyberArkId (the person's UUID in CyberArk Identity). Default: the sample file.",
        HelpName = "file",
    };

    private readonly Option<string?> _target = new("--target")
    {
        Description = "Use only this operation.",
    };

    private readonly Option<Uri?> _baseUrl = new("--base-url")
    {
        Description = "Send to this system instead of the built-in stand-in. Needs --target.",
        HelpName = "url",
        CustomParser = ParseBaseUrl,
    };

    private readonly Option<bool> _dryRun = new("--dry-run")
    {
        Description = "Show all requests (method, URL, headers without the token, body), but send none.",
    };

    private readonly SampleEnvironment _environment;

    private SampleCommand(SampleEnvironment environment)
    {
        _environment = environment;
        _target.AcceptOnlyFromAmong([.. InvitationServices.Keys]);
    }

    /// <returns>The exit code.</returns>
    public static Task<int> RunAsync(string[] args, SampleEnvironment environment) =>
        new SampleCommand(environment).RunAsync(args);

    private Task<int> RunAsync(string[] args)
    {
        var command = new RootCommand(Description) { _people, _target, _baseUrl, _dryRun };
        command.Validators.Add(NeedTargetForBaseUrl);
        command.SetAction(RunAsync);
        var parsed = command.Parse(args);
        if (parsed.Action is ParseErrorAction mistake)
        {
            // The mistake is reported on one line; a page of help would hide it.
            mistake.ShowHelp = false;
        }

        return parsed.InvokeAsync(new InvocationConfiguration { Output = _environment.Output, Error = _environment.Error });
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var options = new SampleOptions(
            parsed.GetValue(_people),
            parsed.GetValue(_target),
            parsed.GetValue(_baseUrl),
            parsed.GetValue(_dryRun));
        try
        {
            return await new SampleRun(options, _environment).RunAsync(cancellationToken) ? 0 : 1;
        }
        catch (SampleException failure)
        {
            await _environment.Error.WriteLineAsync(failure.Message);
            return 1;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await _environment.Error.WriteLineAsync("Cancelled.");
            return 1;
        }
    }

    private void NeedTargetForBaseUrl(CommandResult command)
    {
        if (command.GetResult(_baseUrl) is not null && command.GetResult(_target) is null)
        {
            command.AddError("--base-url needs --target, because each product has its own address.");
        }
    }

    private static Uri? ParseBaseUrl(ArgumentResult argument)
    {
        // A token must not be sent without encryption, except within this machine.
        if (Uri.TryCreate(argument.Tokens[0].Value, UriKind.Absolute, out var url)
            && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback)))
        {
            return url;
        }

        argument.AddError($"'{argument.Tokens[0].Value}' is not an https:// address.");
        return null;
    }
}
