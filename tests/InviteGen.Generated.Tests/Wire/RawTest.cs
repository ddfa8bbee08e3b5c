namespace InviteGen.Generated.Tests.Wire;

/// <summary>A test with its own server, which keeps the bytes of requests.</summary>
public abstract class RawTest : IAsyncLifetime
{
    private RawServer? _server;

    /// <summary>All requests that came.</summary>
    internal IReadOnlyCollection<RawRequest> Requests => Server.Requests;

    protected HttpClient Http => Server.Http;

    protected Uri Address => Server.Address;

    protected RawServer Server => _server!;

    public Task InitializeAsync()
    {
        _server = RawServer.Start();
        return Task.CompletedTask;
    }

    public Task DisposeAsync() => Server.DisposeAsync().AsTask();
}
