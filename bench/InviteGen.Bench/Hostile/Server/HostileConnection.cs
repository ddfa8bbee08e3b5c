using System.Net.Sockets;
using System.Text;

namespace InviteGen.Bench.Hostile.Server;

/// <summary>A connection on which a server writes whatever it likes.</summary>
internal sealed class HostileConnection(Socket socket, CancellationToken cancellationToken) : IDisposable
{
    private readonly NetworkStream _stream = new(socket);

    public void Dispose() => _stream.Dispose();

    /// <summary>Reads the head of a request. Requests have no bodies here.</summary>
    /// <returns>The request target; null: the client went away.</returns>
    public async Task<string?> ReadTargetAsync()
    {
        var (head, buffer) = (new StringBuilder(), new byte[4096]);
        while (!head.ToString().Contains("\r\n\r\n", StringComparison.Ordinal))
        {
            var count = await _stream.ReadAsync(buffer, cancellationToken);
            if (count == 0)
            {
                return null;
            }

            head.Append(Encoding.Latin1.GetString(buffer, 0, count));
        }

        return head.ToString().Split(' ')[1];
    }

    /// <summary>Sends characters up to U+00FF, each as a byte.</summary>
    public Task SendAsync(string text) => SendAsync(Encoding.Latin1.GetBytes(text));

    public async Task SendAsync(byte[] bytes) => await _stream.WriteAsync(bytes, cancellationToken);

    /// <summary>Sends the same again and again until the client goes away.</summary>
    /// <param name="text">What is sent.</param>
    /// <param name="pause">In milliseconds; 0: as fast as possible.</param>
    public async Task RepeatAsync(string text, int pause = 0)
    {
        var bytes = Encoding.Latin1.GetBytes(text);
        while (true)
        {
            await SendAsync(bytes);
            if (pause > 0)
            {
                await Task.Delay(pause, cancellationToken);
            }
        }
    }

    /// <summary>Sends nothing more, and waits until the client goes away.</summary>
    public async Task WaitAsync()
    {
        var buffer = new byte[256];
        while (await _stream.ReadAsync(buffer, cancellationToken) > 0)
        {
            // A client that sends more is still there.
        }
    }

    /// <summary>Breaks the connection: the client gets a reset instead of an end.</summary>
    public void Reset()
    {
        socket.LingerState = new LingerOption(enable: true, seconds: 0);
        socket.Close();
    }
}
