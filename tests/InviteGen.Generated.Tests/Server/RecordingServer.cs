using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace InviteGen.Generated.Tests.Server;

/// <summary>A real server on a free port of this machine. It records requests and returns the responses of the test.</summary>
public sealed class RecordingServer : IAsyncDisposable
{
    private readonly ConcurrentQueue<RecordedRequest> _requests = [];
    private readonly WebApplication _app;
    private Func<HttpContext, Task> _answer = context =>
    {
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    };

    private RecordingServer(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.Single());

    /// <summary>A client of its own, which the test disposes with the server.</summary>
    public HttpClient Http { get; } = new();

    /// <summary>Everything that came so far.</summary>
    internal IReadOnlyCollection<RecordedRequest> Requests => _requests;

    /// <summary>The only request that came.</summary>
    internal RecordedRequest Request => Assert.Single(_requests);

    public static async Task<RecordingServer> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port: 0));
        var app = builder.Build();
        var server = new RecordingServer(app);
        app.Run(server.HandleAsync);
        await app.StartAsync();
        return server;
    }

    /// <summary>Sets the answer to all requests from now on.</summary>
    public void Answer(int status, string body = "", string mediaType = "application/json") => Answer(async context =>
    {
        context.Response.StatusCode = status;
        if (body.Length > 0)
        {
            context.Response.ContentType = mediaType;
            await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(body));
        }
    });

    /// <summary>Sets the answer to all requests from now on.</summary>
    public void Answer(Func<HttpContext, Task> answer) => _answer = answer;

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.DisposeAsync();
    }

    private async Task HandleAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        var body = await reader.ReadToEndAsync();
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var headers = context.Request.Headers.ToDictionary(
            header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        _requests.Enqueue(new RecordedRequest(context.Request.Method, target, headers, body));
        await _answer(context);
    }
}
