using InviteGen.Generated.Tests.ClientSupport;
using InviteGen.Generated.Tests.Security;
using InviteGen.Generated.Tests.Server;
using Microsoft.Extensions.DependencyInjection;

namespace InviteGen.Generated.Tests.Hosting;

public sealed class HostingTests : ServerTest
{
    [Fact]
    public async Task A_registered_client_is_made_with_its_options()
    {
        await using var services = Register(options => options.Token = "abc");

        await services.GetRequiredService<ISecurityClient>().GetTokenAsync();

        Assert.Equal("Bearer abc", Server.Request.Headers["Authorization"]);
    }

    [Fact]
    public async Task Each_client_has_options_of_its_own()
    {
        var count = 0;
        await using var services = Register(options => options.Token = "t" + ++count);

        await services.GetRequiredService<ISecurityClient>().GetTokenAsync();
        await services.GetRequiredService<ISecurityClient>().GetTokenAsync();

        Assert.Equal(["Bearer t1", "Bearer t2"], Server.Requests.Select(request => request.Headers["Authorization"]));
    }

    [Fact]
    public async Task Handlers_can_be_added()
    {
        var services = new ServiceCollection();
        services.AddSecurityClient(options => options.BaseAddress = Server.Address).AddHttpMessageHandler(() => new Marker());
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<ISecurityClient>().GetOpenAsync();

        Assert.Equal("1", Server.Request.Headers["X-Marked"]);
    }

    [Fact]
    public async Task A_test_can_replace_the_client()
    {
        var services = new ServiceCollection().AddSingleton<ISecurityClient, FakeClient>();
        await using var provider = services.BuildServiceProvider();

        var exception = await Assert.ThrowsAsync<ApiException>(
            () => provider.GetRequiredService<ISecurityClient>().GetTokenAsync());

        Assert.Equal("GET /token returned status 503 (ServiceUnavailable).", exception.Message);
    }

    private ServiceProvider Register(Action<SecurityClientOptions> configure)
    {
        var services = new ServiceCollection();
        services.AddSecurityClient(options =>
        {
            options.BaseAddress = Server.Address;
            configure(options);
        });
        return services.BuildServiceProvider();
    }

    private sealed class Marker : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("X-Marked", "1");
            return base.SendAsync(request, cancellationToken);
        }
    }
}
