using System.Net;
using System.Net.Sockets;
using System.Text;

namespace InviteGen.Bench.Kills;

/// <summary>A server on loopback that answers every request with one document.</summary>
internal sealed class KillSite : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, port: 0);
    private readonly byte[] _answer;

    public KillSite(string document)
    {
        var body = Encoding.UTF8.GetBytes(document);
        var head = "HTTP/1.1 200 OK\r\nContent-Type: application/yaml\r\nETag: \"1\"\r\nConnection: close\r\n"
            + $"Content-Length: {body.Length}\r\n\r\n";
        _answer = [.. Encoding.ASCII.GetBytes(head), .. body];
        _listener.Start();
        _ = ServeAsync();
    }

    public string Url => $"http://{_listener.LocalEndpoint}/api.yaml";

    public void Dispose() => _listener.Stop();

    private async Task ServeAsync()
    {
        while (true)
        {
            try
            {
                using var client = await _listener.AcceptTcpClientAsync();
                var stream = client.GetStream();
                _ = await stream.ReadAsync(new byte[16_384]);
                await stream.WriteAsync(_answer);
            }
            catch (Exception exception) when (exception is IOException or SocketException && _listener.Server.IsBound)
            {
                // The client was killed.
            }
            catch (Exception exception) when (exception is SocketException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }
        }
    }
}
