using System.Net;
using InviteGen.Generated.Tests.Hosts;
using InviteGen.Generated.Tests.Server;

namespace InviteGen.Generated.Tests.Servers;

/// <summary>Where the calls of operations with servers of their own go.</summary>
public sealed class HostTests : ServerTest
{
    [Fact]
    public async Task Without_any_choice_a_call_goes_to_the_server_of_its_operation()
    {
        Assert.Equal("https://api.example.com/v1/plain", await TargetAsync(client => client.GetPlainAsync()));
        Assert.Equal("https://uploads.example.com/base/files", await TargetAsync(client => client.UploadAsync()));
        Assert.Equal("https://eu.files.example.com/files", await TargetAsync(client => client.DownloadAsync()));
        Assert.Equal("https://api.example.com/v0/old", await TargetAsync(client => client.GetOldAsync()));
    }

    [Fact]
    public async Task A_host_that_nobody_chose_gets_no_call()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => TargetAsync(client => client.GetTenantAsync()));
        var options = new HostsClientOptions { TenantAddress = HostsServers.Tenant("mine") };

        Assert.Equal("https://mine.example.com/tenant", await TargetAsync(client => client.GetTenantAsync(), options));
    }

    [Fact]
    public async Task With_the_first_server_of_the_spec_for_a_base_address_nothing_changes()
    {
        var options = new HostsClientOptions { BaseAddress = new Uri("https://API.example.com:443/v1/") };

        Assert.Equal("https://uploads.example.com/base/files", await TargetAsync(client => client.UploadAsync(), options));
    }

    [Fact]
    public async Task With_another_base_address_every_call_goes_there()
    {
        var client = new HostsClient(Server.Http, new HostsClientOptions { BaseAddress = new Uri(Server.Address, "/inner") });

        await client.GetPlainAsync();
        await client.UploadAsync();
        await client.DownloadAsync();
        await client.GetOldAsync();
        await client.GetTenantAsync();

        Assert.Equal(
            ["/inner/plain", "/inner/files", "/inner/files", "/v0/old", "/inner/tenant"],
            Server.Requests.Select(request => request.Target));
    }

    [Fact]
    public async Task The_address_of_an_operations_server_can_be_set()
    {
        var uploads = new Uri(Server.Address, "/uploads/");
        var options = new HostsClientOptions { UploadsAddress = uploads, BaseAddress = new Uri("https://x.invalid") };

        await new HostsClient(Server.Http, options).UploadAsync();

        Assert.Equal("/uploads/files", Server.Request.Target);
    }

    [Theory]
    [InlineData("/relative")]
    [InlineData("ftp://example.com")]
    [InlineData("https://user:secret@example.com")]
    public async Task An_address_that_cannot_be_used_is_refused(string address)
    {
        var options = new HostsClientOptions { UploadsAddress = new Uri(address, UriKind.RelativeOrAbsolute) };

        await Assert.ThrowsAsync<InvalidOperationException>(() => TargetAsync(client => client.UploadAsync(), options));
    }

    [Fact]
    public void Servers_are_called_what_their_authors_call_them_or_by_what_tells_them_apart()
    {
        var document = new Uri("https://example.com/docs/api.yaml");

        Assert.Equal("https://api.example.com/v1", HostsServers.Default.AbsoluteUri);
        Assert.Equal("https://api.sandbox.example.com/v1", HostsServers.Sandbox.AbsoluteUri);
        Assert.Equal("https://api.sandbox.example.com/v2", HostsServers.SandboxExampleComV2.AbsoluteUri);
        Assert.Equal("https://example.com/v3", HostsServers.BesideThisDocument(document).AbsoluteUri);
        Assert.Equal("https://example.com/next/v3", HostsServers.OtherStages(document, "next").AbsoluteUri);
        Assert.Equal("https://us.files.example.com/", HostsServers.RegionFiles("us").AbsoluteUri);
    }

    [Theory]
    [InlineData("//evil.invalid")]
    [InlineData("a?b")]
    [InlineData("..")]
    public void A_variable_of_a_relative_server_does_not_leave_it(string stage) =>
        Assert.Throws<ArgumentException>(() => HostsServers.OtherStages(new Uri("https://example.com"), stage));

    private static async Task<string> TargetAsync(Func<HostsClient, Task> call, HostsClientOptions? options = null)
    {
        using var handler = new Recorder();
        using var http = new HttpClient(handler);
        await call(new HostsClient(http, options));
        return handler.Target!.AbsoluteUri;
    }

    private sealed class Recorder : HttpMessageHandler
    {
        public Uri? Target { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Target = request.RequestUri;
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.NoContent));
        }
    }
}
