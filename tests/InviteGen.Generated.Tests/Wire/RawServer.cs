using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace InviteGen.Generated.Tests.Wire;

/// <summary>
/// A server that understands only as much of HTTP as it needs to find the end of a request. What it keeps are the bytes that came:
/// no parser between has made them look nicer.
/// </summary>
public sealed class RawServer : IAsyncDisposable
{
    private static readonly byte[] EndOfHead = "\r\n\r\n"u8.ToArray();

    private readonly TcpListener _listener = new(IPAddress.Loopback, port: 0);
    private readonly CancellationTokenSource _end = new();
    private readonly ConcurrentQueue<RawRequest> _requests = [];
    private readonly Task _loop;

    private RawServer()
    {
        _listener.Start();
        _loop = ListenAsync();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    /// <summary>Every response, byte for byte.</summary>
    public string Answer { get; set; } = "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n";

    /// <summary>Whether the server leaves it to the client to close a connection.</summary>
    public bool StaysOpen { get; set; }

    /// <summary>A client of its own, which the test disposes with the server.</summary>
    public HttpClient Http { get; } = new();

    /// <summary>Everything that came so far.</summary>
    internal IReadOnlyCollection<RawRequest> Requests => _requests;

    public static RawServer Start() => new();

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _end.CancelAsync();
        _listener.Stop();
        await _loop;
        _end.Dispose();
    }

    private async Task ListenAsync()
    {
        while (!_end.IsCancellationRequested)
        {
            try
            {
                using var connection = await _listener.AcceptTcpClientAsync(_end.Token);
                await ServeAsync(connection.GetStream());
            }
            catch (Exception exception) when (exception is OperationCanceledException or SocketException or IOException)
            {
                // The test is over, or the client went away.
            }
        }
    }

    /// <summary>Reads one request per connection. That is enough here, and requests cannot be mixed up.</summary>
    private async Task ServeAsync(NetworkStream stream)
    {
        var bytes = new List<byte>();
        var end = await ReadAsync(stream, bytes, () => IndexOf(bytes, EndOfHead));
        var head = Encoding.Latin1.GetString([.. bytes[..end]]);
        var start = end + EndOfHead.Length;
        var length = LengthOf(head);
        await ReadAsync(stream, bytes, () => bytes.Count >= start + length ? start + length : -1);
        _requests.Enqueue(new RawRequest(head, Encoding.UTF8.GetString([.. bytes[start..]])));
        await stream.WriteAsync(Encoding.Latin1.GetBytes(Answer), _end.Token);
        while (StaysOpen && await stream.ReadAsync(new byte[1], _end.Token) > 0)
        {
        }
    }

    private async Task<int> ReadAsync(NetworkStream stream, List<byte> bytes, Func<int> found)
    {
        var buffer = new byte[4096];
        while (found() < 0)
        {
            var count = await stream.ReadAsync(buffer, _end.Token);
            if (count == 0)
            {
                throw new IOException("The client went away.");
            }

            bytes.AddRange(buffer.AsSpan(0, count));
        }

        return found();
    }

    private static int IndexOf(List<byte> bytes, byte[] wanted)
    {
        for (var i = 0; i + wanted.Length <= bytes.Count; i++)
        {
            if (bytes.Slice(i, wanted.Length).SequenceEqual(wanted))
            {
                return i;
            }
        }

        return -1;
    }

    private static int LengthOf(string head)
    {
        const string Name = "\r\nContent-Length: ";
        var at = head.IndexOf(Name, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? 0 : int.Parse(head[(at + Name.Length)..].Split('\r')[0], CultureInfo.InvariantCulture);
    }
}
