using System.Net;
using System.Net.Sockets;

namespace InviteGen.Bench.Hostile.Server;

/// <summary>A server on free ports of this machine that misbehaves as the last segment of the path says.</summary>
internal sealed class HostileServer : IAsyncDisposable
{
    private readonly List<TcpListener> _listeners = [];
    private readonly CancellationTokenSource _end = new();
    private readonly List<Task> _loops = [];

    private HostileServer()
    {
    }

    /// <summary>Starts to listen.</summary>
    /// <param name="ports">How many ports. A port has no more connections than the client has ports of its own.</param>
    public static HostileServer Start(int ports = 1)
    {
        var server = new HostileServer();
        for (var i = 0; i < ports; i++)
        {
            var listener = new TcpListener(IPAddress.Loopback, port: 0);
            listener.Start(backlog: 4096);
            server._listeners.Add(listener);
            server._loops.Add(server.ListenAsync(listener));
        }

        return server;
    }

    /// <summary>Where it listens.</summary>
    public IReadOnlyList<Uri> Addresses =>
        [.. _listeners.Select(listener => new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}"))];

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listeners.ForEach(listener => listener.Stop());
        await Task.WhenAll(_loops);
        _end.Dispose();
    }

    private async Task ListenAsync(TcpListener listener)
    {
        while (!_end.IsCancellationRequested)
        {
            try
            {
                _ = ServeAsync(await listener.AcceptSocketAsync(_end.Token));
            }
            catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                // The server ends, or the client went away.
            }
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        using (socket)
        {
            try
            {
                using var connection = new HostileConnection(socket, _end.Token);
                while (await connection.ReadTargetAsync() is { } target)
                {
                    var misbehaviour = Misbehaviours.Find(Uri.UnescapeDataString(target[(target.LastIndexOf('/') + 1)..]));
                    await misbehaviour.AnswerAsync(connection);
                    if (misbehaviour.ClosesConnection)
                    {
                        return;
                    }
                }
            }
            catch (Exception exception) when (
                exception is OperationCanceledException or IOException or SocketException or ObjectDisposedException)
            {
                // The client went away, which is what most of them do.
            }
        }
    }
}
