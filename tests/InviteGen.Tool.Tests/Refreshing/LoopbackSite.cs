using System.Net;
using System.Net.Sockets;
using System.Text;

namespace InviteGen.Tool.Tests.Refreshing;

/// <summary>A server on loopback that answers every request in one way, and remembers the requests.</summary>
internal sealed class LoopbackSite : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Task _serving;

    public LoopbackSite()
    {
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Url = $"http://{probe.LocalEndpoint}/pets.yaml";
        }

        _listener.Prefixes.Add(new Uri(new Uri(Url), "/").AbsoluteUri);
        _listener.Start();
        _serving = ServeAsync();
    }

    public string Url { get; }

    public int Status { get; set; } = 200;

    public string Body { get; set; } = "";

    public Dictionary<string, string> Headers { get; } = [];

    /// <summary>What conditions the requests had: <c>If-None-Match</c>, or <c>If-Modified-Since</c>; empty for one without.</summary>
    public List<string> Conditions { get; } = [];

    public void Dispose()
    {
        _listener.Stop();
        _serving.GetAwaiter().GetResult();
        _listener.Close();
    }

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception stopped) when (stopped is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            var condition = context.Request.Headers["If-None-Match"] ?? context.Request.Headers["If-Modified-Since"] ?? "";
            Conditions.Add(condition);
            using var response = context.Response;
            response.StatusCode = condition.Length > 0 && condition == Headers.GetValueOrDefault("ETag") ? 304 : Status;
            foreach (var (name, value) in Headers)
            {
                response.AddHeader(name, value);
            }

            if (response.StatusCode != 304)
            {
                await response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(Body));
            }
        }
    }
}
