using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace ConsumerSample.Server;

/// <summary>A server on a free port of this machine that takes the place of the four products.</summary>
internal sealed class StandInServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private StandInServer(WebApplication app, string token)
    {
        _app = app;
        Token = token;
    }

    public Uri BaseAddress => new(_app.Urls.Single());

    /// <summary>The only token that this server accepts. Each run has another one.</summary>
    public string Token { get; }

    public static async Task<StandInServer> StartAsync(CancellationToken cancellationToken = default)
    {
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port: 0));
        var app = builder.Build();
        var products = Products(token);
        app.Run(context => AnswerAsync(context, products));
        await app.StartAsync(cancellationToken);
        return new StandInServer(app, token);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static Dictionary<string, RequestDelegate> Products(string token)
    {
        var cyberArk = new CyberArkStandIn(token);
        return new Dictionary<string, RequestDelegate>(StringComparer.Ordinal)
        {
            ["/UserMgmt/InviteUsers"] = cyberArk.InviteUsersAsync,
            ["/UserMgmt/SendSmsInvite"] = cyberArk.SendSmsInviteAsync,
            ["/api/v2/user/invite"] = new WavefrontStandIn(token).InviteUsersAsync,
            ["/api/v1.0/external/tenant/inviteusers"] = new SmartDocumentorStandIn(token).InviteUsersAsync,
            ["/api/users"] = new GoRulesStandIn(token).InviteUsersAsync,
        };
    }

    private static async Task AnswerAsync(HttpContext context, Dictionary<string, RequestDelegate> products)
    {
        try
        {
            var answer = products.GetValueOrDefault(context.Request.Path.Value ?? "")
                ?? throw new RuleBrokenException(StatusCodes.Status404NotFound, $"{context.Request.Path} does not exist.");
            await answer(context);
        }
        catch (RuleBrokenException broken)
        {
            context.Response.StatusCode = broken.Status;
            await context.Response.WriteAsJsonAsync(new JsonObject { ["message"] = broken.Message });
        }
    }
}
