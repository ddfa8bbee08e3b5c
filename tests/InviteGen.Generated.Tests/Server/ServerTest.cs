namespace InviteGen.Generated.Tests.Server;

/// <summary>A test that calls a server of its own.</summary>
public abstract class ServerTest : IAsyncLifetime
{
    private RecordingServer? _server;

    protected RecordingServer Server => _server!;

    public async Task InitializeAsync() => _server = await RecordingServer.StartAsync();

    public Task DisposeAsync() => Server.DisposeAsync().AsTask();
}
