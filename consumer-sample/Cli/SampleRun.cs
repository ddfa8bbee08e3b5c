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

    private readonly IAnsiConsole _console = SampleConsole.Create(environment.Output);
    private readonly PeopleFile _file = new(options.People ?? Path.Combine(AppContext.BaseDirectory, "people.csv"));
    private readonly List<Row> _rows = [];

    /// <returns>Whether everything went as expected.</returns>
    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        // An invalid line is found before anybody is invited.
        var people = await _file.ReadAsync(cancellationToken).CountAsync(cancellationToken);
        await using var server = await StartStandInAsync(cancellationToken);
        await using var services = InvitationServices.Create(Connect(server));
        var steps = Steps(services, people);
        _console.WriteLine($"{people} people in {_file.Path}.");
        if (server is not null)
        {
            _console.WriteLine("Without --base-url, a built-in server takes the place of the products.");
        }

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
            throw new SampleException("The server did not respond in time.", timeout);
        }
        finally
        {
            ResultTable.Write(_console, _rows, options.DryRun);
        }

        return _rows.TrueForAll(row => row.IsAsExpected);
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
            var token = Token() ?? ShowingHandler.TokenPlace;
            return new Connection(options.BaseUrl, token, () => new ShowingHandler(environment.Output, token));
        }

        return Token() is { } secret
            ? new Connection(options.BaseUrl, secret)
            : throw new SampleException($"Set the environment variable {TokenVariable} to the token of {options.Target}.");
    }

    private string? Token() => environment.Variable(TokenVariable) is { Length: > 0 } token ? token : null;

    private IEnumerable<Step> Steps(IServiceProvider services, int people)
    {
        var steps = options.IsDemonstration
            ? Demonstration.Steps(services)
            : services.GetServices<IInvitationOperation>()
                .Select(operation => new Step(operation, people, Expectation.Everybody(people)));
        return steps
            .Where(step => options.Target is null || options.Target == step.Operation.Key)
            .Select(step => options.DryRun ? step with { Expectation = step.Expectation.WithoutServer() } : step);
    }

    private async Task InviteAsync(
        IEnumerable<Step> steps,
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
