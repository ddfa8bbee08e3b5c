using System.Net;

namespace InviteGen.Runtime.Tests;

public sealed class ApiTransportTests
{
    [Theory]
    [InlineData("https://h", "/api/users", "https://h/api/users")]
    [InlineData("https://h/", "/api/users", "https://h/api/users")]
    [InlineData("https://h/base", "/api/users", "https://h/base/api/users")]
    [InlineData("https://h/base/", "/api/users", "https://h/base/api/users")]
    [InlineData("https://h:8443/b%20c", "/", "https://h:8443/b%20c/")]
    [InlineData("http://[::1]:5000/base", "/a?b", "http://[::1]:5000/base/a?b")]
    [InlineData("https://h/base", "//evil.test/x", "https://h/base//evil.test/x")]
    [InlineData("https://h", "//evil.test/x", "https://h//evil.test/x")]
    [InlineData("https://h", "/@evil.test", "https://h/@evil.test")]
    public void The_path_follows_the_base_path(string baseAddress, string template, string expected)
    {
        var transport = new ApiTransport(new HttpClient(), new FakeOptions { BaseAddress = new(baseAddress) }, null);
        Assert.Equal(expected, transport.CreateRequest(HttpMethod.Get, new RequestTarget(template)).RequestUri!.AbsoluteUri);
    }

    [Fact]
    public void The_options_win_over_the_http_client_and_that_over_the_description()
    {
        Uri options = new("https://options"), client = new("https://client/x"), description = new("https://description");
        Assert.Equal("https://options/", Address(options, client, description));
        Assert.Equal("https://client/x/", Address(null, client, description));
        Assert.Equal("https://description/", Address(null, null, description));
        var error = Assert.Throws<InvalidOperationException>(() => Address(null, null, null));
        Assert.Equal(
            "The client has no base address: set BaseAddress in its options, for example to one of its servers, "
            + "or on its HttpClient.",
            error.Message);
    }

    [Theory]
    [InlineData("https://user:s3cret@h", "A base address must not have a user, a query or a fragment.")]
    [InlineData("https://h?key=s3cret", "A base address must not have a user, a query or a fragment.")]
    [InlineData("file:///s3cret", "A base address must be an absolute http or https URI.")]
    public void An_address_of_the_http_client_that_cannot_be_one_is_refused(string address, string reason)
    {
        var error = Assert.Throws<InvalidOperationException>(() => Address(null, new(address), null));
        Assert.Equal("The BaseAddress of the HttpClient cannot be used. " + reason, error.Message);
        Assert.Equal("https://options/", Address(new("https://options"), new(address), null));
    }

    [Theory]
    [InlineData("/relative")]
    [InlineData("ftp://h")]
    [InlineData("https://user:secret@h")]
    [InlineData("https://h?x=1")]
    [InlineData("https://h#x")]
    public void An_address_that_cannot_be_a_base_address_is_refused(string address) => Assert.Throws<ArgumentException>(
        () => new FakeOptions { BaseAddress = new Uri(address, address[0] == '/' ? UriKind.Relative : UriKind.Absolute) });

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1073741825)]
    public void Limits_have_a_range(int bytes)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new FakeOptions { MaxResponseBytes = bytes });
        Assert.Throws<ArgumentOutOfRangeException>(() => new FakeOptions { MaxErrorBytes = bytes == 0 ? -1 : bytes });
    }

    [Fact]
    public void Defaults_are_as_documented()
    {
        var options = new FakeOptions();
        Assert.Equal((true, false), (options.ValidateRequests, options.ValidateResponses));
        Assert.Equal((16777216, 16384), (options.MaxResponseBytes, options.MaxErrorBytes));
        Assert.Null(options.BaseAddress);
    }

    [Fact]
    public void A_request_has_the_http_version_of_its_client()
    {
        using var http = new HttpClient { DefaultRequestVersion = HttpVersion.Version20 };
        var transport = new ApiTransport(http, new FakeOptions(), new Uri("https://h"));
        Assert.Equal(HttpVersion.Version20, transport.CreateRequest(HttpMethod.Get, new RequestTarget("/")).Version);
    }

    [Fact]
    public void A_request_accepts_anything_when_nothing_is_named()
    {
        var transport = new ApiTransport(new HttpClient(), new FakeOptions(), new Uri("https://h"));
        Assert.Empty(transport.CreateRequest(HttpMethod.Get, new RequestTarget("/")).Headers);
    }

    [Fact]
    public void A_request_accepts_what_the_caller_named_before_what_the_API_returns()
    {
        var transport = new ApiTransport(new HttpClient(), new FakeOptions(), new Uri("https://h"));
        Assert.Equal("application/json", Accept(transport, "application/json"));
        Assert.Equal("text/csv, */*;q=0.1", Accept(transport.Accepting("text/csv, */*;q=0.1"), "application/json"));
        Assert.Equal("text/csv", Accept(transport.Accepting("text/csv"), null));
        Assert.Same(transport.Options, transport.Accepting("text/csv").Options);
    }

    [Theory]
    [InlineData("a\r\nX-B: 1")]
    [InlineData("\0")]
    [InlineData("\u001f")]
    public void Accepted_media_types_with_a_control_character_are_refused(string mediaTypes) => Assert.Equal(
        "A header must not contain control characters. (Parameter 'mediaTypes')", Assert.Throws<ArgumentException>(
            () => new ApiTransport(new HttpClient(), new FakeOptions(), null).Accepting(mediaTypes)).Message);

    [Fact]
    public void What_a_client_is_made_of_must_not_be_null()
    {
        Assert.Throws<ArgumentNullException>(() => new ApiTransport(null!, new FakeOptions(), null));
        Assert.Throws<ArgumentNullException>(() => new ApiTransport(new HttpClient(), null!, null));
        Assert.Throws<ArgumentNullException>(() => new ApiTransport(new HttpClient(), new FakeOptions(), null).Accepting(null!));
    }

    [Fact]
    public void A_request_has_the_version_policy_of_its_client()
    {
        using var http = new HttpClient { DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact };
        var transport = new ApiTransport(http, new FakeOptions(), new Uri("https://h"));
        Assert.Equal(HttpVersionPolicy.RequestVersionExact, transport.CreateRequest(HttpMethod.Get, new RequestTarget("/")).VersionPolicy);
    }

    private static string Accept(ApiTransport transport, string? accept) =>
        transport.CreateRequest(HttpMethod.Get, new RequestTarget("/"), accept).Headers.NonValidated["Accept"].ToString();

    private static string Address(Uri? options, Uri? client, Uri? description)
    {
        var http = new HttpClient { BaseAddress = client };
        var transport = new ApiTransport(http, new FakeOptions { BaseAddress = options }, description);
        return transport.CreateRequest(HttpMethod.Get, new RequestTarget("/")).RequestUri!.AbsoluteUri;
    }
}
