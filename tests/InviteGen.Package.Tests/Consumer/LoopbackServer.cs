using System;
using System.Globalization;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.Tasks;

namespace Acme;

/// <summary>Answers every request with the same response, and remembers what the last one was.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private string _response = "";

    public LoopbackServer()
    {
        _listener.Start();
        Address = new Uri("http://" + _listener.LocalEndpoint);
        _ = ServeAsync();
    }

    public Uri Address { get; }

    public string LastRequest { get; private set; } = "";

    public void Dispose() => _listener.Dispose();

    public void Answer(string status, string contentType, string body)
    {
        var length = Encoding.UTF8.GetByteCount(body);
        _response =
            $"HTTP/1.1 {status}\r\nContent-Type: {contentType}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}";
    }

    private async Task ServeAsync()
    {
        while (true)
        {
            using var connection = await _listener.AcceptTcpClientAsync();
            using var stream = connection.GetStream();
            using var reader = new StreamReader(stream, leaveOpen: true);
            LastRequest = await ReadAsync(reader);
            await stream.WriteAsync(Encoding.UTF8.GetBytes(_response));
        }
    }

    private static async Task<string> ReadAsync(StreamReader reader)
    {
        var requestLine = await reader.ReadLineAsync();
        var length = 0;
        while (await reader.ReadLineAsync() is { Length: > 0 } header)
        {
            if (header.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
            {
                length = int.Parse(header.AsSpan("Content-Length:".Length), CultureInfo.InvariantCulture);
            }
        }

        if (length == 0)
        {
            return requestLine ?? "";
        }

        var body = new char[length];
        await reader.ReadBlockAsync(body);
        return $"{requestLine} {new string(body)}";
    }
}
