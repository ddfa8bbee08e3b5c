namespace InviteGen.Runtime.Tests.Transport;

/// <summary>The address of an operation that has a server of its own.</summary>
public sealed class OperationServerTests
{
    // own: set in the options for this server; chosen: base address of the options or of the HttpClient; known: of the description.
    [Theory]
    [InlineData("https://files.test/v1", null, null, "https://api.test/", "https://files.test/v1")]
    [InlineData("https://files.test/v1", null, "https://api.test/x", "https://api.test/", "https://files.test/v1")]
    [InlineData("https://files.test/v1", null, "https://API.test:443", "https://api.test/", "https://files.test/v1")]
    [InlineData("https://files.test/v1", null, "http://localhost:5000/", "https://api.test/", "http://localhost:5000/")]
    [InlineData("https://files.test/v1", null, "https://api.test:8443/", "https://api.test/", "https://api.test:8443/")]
    [InlineData("https://files.test/v1", null, "http://localhost:5000/", null, "http://localhost:5000/")]
    [InlineData("https://files.test/v1", "https://own.test/", "http://localhost:5000/", "https://api.test/", "https://own.test/")]
    [InlineData("v2", null, "http://localhost:5000/base", "https://api.test/", "http://localhost:5000/base/v2")]
    [InlineData("/v2", null, "http://localhost:5000/base/", "https://api.test/", "http://localhost:5000/v2")]
    [InlineData("v2", null, null, "https://api.test/base", "https://api.test/base/v2")]
    [InlineData("v2", null, null, null, null)]
    [InlineData(null, null, null, "https://api.test/", null)]
    [InlineData(null, "https://own.test/", null, null, "https://own.test/")]
    public void The_options_win_and_a_test_server_stays_the_only_server(
        string? address, string? own, string? chosen, string? known, string? expected)
    {
        var server = new OperationServer(address, _ => Address(own));
        Assert.Equal(expected, server.Resolve(new FakeOptions(), Address(chosen), Address(known))?.AbsoluteUri);
    }

    [Fact]
    public void A_server_that_cannot_be_a_base_address_is_refused()
    {
        var server = new OperationServer(null, _ => new Uri("ftp://files.test"));
        var error = Assert.Throws<InvalidOperationException>(() => server.Resolve(new FakeOptions(), null, null));
        Assert.Equal(
            "The server URL in the options cannot be used. A base address must be an absolute http or https URI.", error.Message);
    }

    [Fact]
    public void A_request_goes_to_the_server_of_its_operation()
    {
        var transport = new ApiTransport(new HttpClient(), new FakeOptions(), new Uri("https://api.test"));
        var server = new OperationServer("https://files.test/v1", _ => null);
        var request = transport.CreateRequest(HttpMethod.Get, new RequestTarget("/a"), null, server);
        Assert.Equal("https://files.test/v1/a", request.RequestUri!.AbsoluteUri);
        Assert.Equal("GET /a", request.Operation);
    }

    private static Uri? Address(string? text) => text is null ? null : new Uri(text);
}
