using System.Collections.Concurrent;
using System.Net;
using InviteGen.Bench.Hostile.Server;
using InviteGen.Generated.Tests.ClientSupport;

namespace InviteGen.Generated.Tests.Hostile;

/// <summary>A test that calls a server that misbehaves.</summary>
public abstract class HostileTest : IAsyncLifetime
{
    /// <summary>What a call is that ends because of the timeout of <see cref="HttpClient"/>.</summary>
    protected const string TimedOut = "timeout";

    /// <summary>What a call is that ends because its connection cannot be used.</summary>
    protected const string Failed = "HttpRequestException";

    /// <summary>The end of an expectation that is only the beginning of the message.</summary>
    private const char AndMore = '…';

    /// <summary>No call may take so long, however busy the machine is.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    private static readonly ConcurrentQueue<Exception> Unobserved = [];

    private readonly HostileServer _server = HostileServer.Start();

    static HostileTest() => TaskScheduler.UnobservedTaskException += (_, args) => Unobserved.Enqueue(args.Exception);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        Assert.Empty(Unobserved);
    }

    /// <summary>Calls an operation and compares what comes of it.</summary>
    /// <param name="expected">If it is a timeout, the call gets little time. Otherwise it gets so much that it never needs it.</param>
    /// <param name="call">Returns a description of the result.</param>
    /// <param name="handler">Sends the requests; null: as an application does that creates its own <see cref="HttpClient"/>.</param>
    private protected async Task ExpectAsync(string expected, Func<HostileClient, Task<string>> call, HttpMessageHandler? handler = null)
    {
        using var http = new HttpClient(handler ?? new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All });
        http.Timeout = expected == TimedOut ? TimeSpan.FromSeconds(2) : Limit;
        var options = new HostileClientOptions { BaseAddress = _server.Addresses[0], MaxResponseBytes = 1 << 20, MaxErrorBytes = 100 };
        var outcome = await OutcomeAsync(call(new HostileClient(http, options)));
        if (expected.EndsWith(AndMore))
        {
            Assert.StartsWith(expected.TrimEnd(AndMore), outcome, StringComparison.Ordinal);
        }
        else
        {
            Assert.Equal(expected, outcome);
        }
    }

    /// <summary>What comes of a call. Any other exception is a failure of the test.</summary>
    private static async Task<string> OutcomeAsync(Task<string> call)
    {
        try
        {
            return await call.WaitAsync(Limit);
        }
        catch (ApiException exception)
        {
            Assert.True(exception.ResponseBody.Length <= 100);
            var mistake = exception is ApiException<Mistake> { Error.Code: var code } ? $" mistake {code}" : "";
            return $"{(int)exception.StatusCode}{mistake}: {exception.Message.Split(": ", 2).ElementAtOrDefault(1)}";
        }
        catch (HttpRequestException)
        {
            return Failed;
        }
        catch (TaskCanceledException exception) when (exception.InnerException is TimeoutException)
        {
            return TimedOut;
        }
    }

    /// <summary>Reads a value.</summary>
    private protected static Func<HostileClient, Task<string>> Answer(string way) => async client =>
    {
        var answer = await client.GetAnswerAsync(way);
        return $"{answer.Text} {answer.Number}";
    };
}
