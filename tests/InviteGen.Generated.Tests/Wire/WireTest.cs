namespace InviteGen.Generated.Tests.Wire;

/// <summary>A test that looks at the bytes of a request.</summary>
public abstract class WireTest : IAsyncLifetime
{
    private RawServer? _server;

    /// <summary>The values of the tables "Style Examples" of OpenAPI 3.1.1 and 3.2.0.</summary>
    protected static readonly string[] Colors = ["blue", "black", "brown"];

    /// <summary>The object of these tables.</summary>
    protected static Color Rgb => new() { R = 100, G = 200, B = 150 };

    protected WireClient Client => new(Server.Http, new WireClientOptions { BaseAddress = Server.Address });

    /// <summary>All requests that came.</summary>
    internal IReadOnlyCollection<RawRequest> Requests => Server.Requests;

    private RawServer Server => _server!;

    public Task InitializeAsync()
    {
        _server = RawServer.Start();
        return Task.CompletedTask;
    }

    public Task DisposeAsync() => Server.DisposeAsync().AsTask();

    /// <summary>The request that a call makes.</summary>
    internal async Task<RawRequest> SendAsync(Func<WireClient, Task> call)
    {
        await call(Client);
        return Requests.Last();
    }

    /// <summary>The path and query that a call makes.</summary>
    protected async Task<string> TargetAsync(Func<WireClient, Task> call) => (await SendAsync(call)).Target;
}
