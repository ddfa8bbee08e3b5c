using ConsumerSample.Inviting;
using ConsumerSample.People;
using ConsumerSample.Report;
using ConsumerSample.Server;
using ConsumerSample.Targets;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console;

namespace ConsumerSample.Cli;

/// <summary>One run of the program: check the file, connect, invite, report.</summary>
internal sealed class SampleRun(SampleOptions options, SampleEnvironment environment)
{
    private const string TokenVariable = "INVITE_TOKEN";
    private const int Columns = 100;

    private readonly IAnsiConsole _console = CreateConsole(environment.Output);
    private readonly PeopleFile _file = new(options.People ?? Path.Combine(AppContext.BaseDirectory, "people.csv"));
    private readonly List<Row> _rows = [];

    /// <returns>Whether everything went as expected.</returns>
    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        // A bad line is found before anybody is invited.
        var people = await _file.ReadAsync(cancellationToken).CountAsync(cancellationToken);
        await using var server = await StartStandInAsync(cancellationToken);
        await using var services = InvitationServices.Create(Connect(server));
        var steps = Steps(services, people);
        try
        {
            await ProgressBars.ShowAsync(_console, bar => InviteAsync(steps, bar, cancellationToken));
        }
        catch (HttpRequestException failure)
        {
            throw new SampleException($"The server cannot be reached: {failure.Message}", failure);
        }
        catch (OperationCanceledException timeout) when (!cancellationToken.IsCancellationRequested)
        {
            throw new SampleException("The server has not answered in time.", timeout);
        }
        finally
        {
            ResultTable.Write(_console, _rows, options.DryRun);
        }

        return _rows.TrueForAll(row => row.IsAsExpected);
    }

    private static IAnsiConsole CreateConsole(TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = Columns;
        return console;
    }

    private async Task<StandInServer?> StartStandInAsync(CancellationToken cancellationToken) =>
        options is { BaseUrl: null, DryRun: false } ? await StandInServer.StartAsync(cancellationToken) : null;

    private Connection Connect(StandInServer? server)
    {
        if (server is not null)
        {
            return new Connection(server.BaseAddress, server.Token);
        }

        if (options.DryRun)
        {
            var token = environment.Variable(TokenVariable) is { Length: > 0 } given ? given : "none";
            return new Connection(options.BaseUrl, token, () => new ShowingHandler(environment.Output, token));
        }

        return environment.Variable(TokenVariable) is { Length: > 0 } secret
            ? new Connection(options.BaseUrl, secret)
            : throw new SampleException($"Put the token of {options.Target} into the environment variable {TokenVariable}.");
    }

    private IReadOnlyList<Step> Steps(IServiceProvider services, int people) =>
        options.IsDemonstration
            ? Demonstration.Steps(services)
            : [.. services.GetServices<IInvitationOperation>()
                .Where(operation => options.Target is null || options.Target == operation.Key)
                .Select(operation => new Step(operation, people, Expectation.Everybody(people)))];

    private async Task InviteAsync(
        IReadOnlyList<Step> steps,
        Func<string, int, Action<int>> bar,
        CancellationToken cancellationToken)
    {
        foreach (var (operation, people, expectation) in steps)
        {
            var row = new Row(operation.System, operation.Title, expectation, new Tally());
            _rows.Add(row);
            await new InvitationRun(operation, row.Tally).InviteAsync(
                _file.ReadAsync(cancellationToken).Take(people),
                bar($"{row.System}, {row.Operation}", people),
                cancellationToken);
        }
    }
}
