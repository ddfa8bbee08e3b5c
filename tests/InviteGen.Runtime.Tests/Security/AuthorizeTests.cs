namespace InviteGen.Runtime.Tests;

public sealed class AuthorizeTests
{
    private static readonly SecurityScheme Bearer = SecurityScheme.Bearer("token", static o => ((FakeOptions)o).Token);
    private static readonly SecurityScheme HeaderKey = SecurityScheme.HeaderKey("key", "X-Key", static o => ((FakeOptions)o).Key);
    private static readonly SecurityScheme Basic = SecurityScheme.Basic("login", static o => ((FakeOptions)o).Token);

    [Fact]
    public async Task A_bearer_token_goes_into_the_authorization_header() =>
        Assert.Equal("Bearer abc", await Header("Authorization", [[Bearer]], new() { Token = "abc" }));

    [Fact]
    public async Task User_name_and_password_are_encoded_as_utf8() =>
        Assert.Equal(
            "Basic dGVzdDoxMjPCow==",
            await Header("Authorization", [[Basic]], new() { Token = Credential.Basic("test", "123£") }));

    [Fact]
    public async Task A_scheme_other_than_bearer_and_basic_is_sent_with_its_name()
    {
        var scheme = SecurityScheme.Http("x", "DPoP", static o => ((FakeOptions)o).Token);
        Assert.Equal("DPoP abc", await Header("Authorization", [[scheme]], new() { Token = "abc" }));
    }

    [Fact]
    public async Task A_key_may_be_a_header_even_the_authorization_header()
    {
        var raw = SecurityScheme.HeaderKey("x", "Authorization", static o => ((FakeOptions)o).Token);
        Assert.Equal("k", await Header("X-Key", [[HeaderKey]], new() { Key = "k" }));
        Assert.Equal("abc", await Header("Authorization", [[raw]], new() { Token = "abc" }));
    }

    [Theory]
    [InlineData("https://api.test/a", "https://api.test/a?api%20key=a%26b%3D")]
    [InlineData("https://api.test/a?x=%2F", "https://api.test/a?x=%2F&api%20key=a%26b%3D")]
    public async Task A_key_may_be_in_the_query(string before, string after)
    {
        var scheme = SecurityScheme.QueryKey("x", "api key", static o => ((FakeOptions)o).Key);
        using var request = new HttpRequestMessage(HttpMethod.Get, before);
        await Send(request, [[scheme]], new() { Key = "a&b=" });
        Assert.Equal(after, request.RequestUri!.AbsoluteUri);
    }

    [Fact]
    public async Task A_key_in_the_query_leaves_the_rest_of_the_address_as_it_was_encoded()
    {
        var scheme = SecurityScheme.QueryKey("x", "key", static o => ((FakeOptions)o).Key);
        using var handler = new FakeHandler(_ => new HttpResponseMessage());
        using var http = new HttpClient(handler);
        var transport = new ApiTransport(http, new FakeOptions { Key = "k" }, new("https://api.test"));
        using var request = transport.CreateRequest(HttpMethod.Get, new RequestTarget("/%7Ea/%41?b=%7E"));
        using var response = await transport.SendAsync(request, [[scheme]], default);
        Assert.Equal("/%7Ea/%41?b=%7E&key=k", handler.Last!.RequestUri!.PathAndQuery);
    }

    [Theory]
    [InlineData("http://api.test/a")]
    [InlineData("http://10.0.0.1/a")]
    public async Task Credentials_are_not_sent_over_http_to_another_computer(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => Send(request, [[Bearer]], new() { Token = "s3cret" }));
        Assert.Equal(
            $"The credentials are not sent to {address[..^2]}, because http does not protect them. "
            + "Use https, or set AllowCredentialsOverHttp in the options of the client.",
            error.Message);
        Assert.DoesNotContain("s3cret", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://localhost:8080/a")]
    [InlineData("http://127.0.0.1/a")]
    [InlineData("http://[::1]/a")]
    public async Task Credentials_are_sent_over_http_to_this_computer(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        await Send(request, [[Bearer]], new() { Token = "abc" });
        Assert.NotNull(request.Headers.Authorization);
    }

    [Fact]
    public async Task Credentials_are_sent_over_http_where_the_options_allow_it()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "http://api.test/a");
        await Send(request, [[Bearer]], new() { Token = "abc", AllowCredentialsOverHttp = true });
        Assert.NotNull(request.Headers.Authorization);
    }

    [Fact]
    public async Task A_key_may_be_a_cookie_as_it_is()
    {
        var scheme = SecurityScheme.CookieKey("x", "sid", static o => ((FakeOptions)o).Key);
        Assert.Equal("sid=a/b==", await Header("Cookie", [[scheme]], new() { Key = "a/b==" }));
        var error = await Assert.ThrowsAsync<ArgumentException>(() => Header("Cookie", [[scheme]], new() { Key = "s3cret;x" }));
        Assert.DoesNotContain("s3cret", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_alternative_with_all_credentials_is_used()
    {
        SecurityScheme[][] alternatives = [[], [Bearer, HeaderKey], [HeaderKey]];
        Assert.Null(await Header("Authorization", alternatives, new() { Key = "k" }));
        Assert.Equal("k", await Header("X-Key", alternatives, new() { Key = "k" }));
        Assert.Equal("Bearer t", await Header("Authorization", alternatives, new() { Key = "k", Token = "t" }));
        Assert.Equal("k", await Header("X-Key", alternatives, new() { Key = "k", Token = "t" }));
    }

    [Fact]
    public async Task Without_credentials_the_request_is_sent_as_it_is() =>
        Assert.Null(await Header("Authorization", [[Bearer]], new()));

    [Fact]
    public async Task An_operation_without_security_gets_no_credential() =>
        Assert.Null(await Header("Authorization", null, new() { Token = "abc" }));

    [Fact]
    public async Task A_password_is_never_sent_as_a_token()
    {
        var error = await Assert.ThrowsAsync<InvalidOperationException>(
            () => Header("Authorization", [[Bearer]], new() { Token = Credential.Basic("someone", "s3cret") }));
        Assert.DoesNotContain("s3cret", error.ToString(), StringComparison.Ordinal);
        await Assert.ThrowsAsync<InvalidOperationException>(() => Header("Authorization", [[Basic]], new() { Token = "abc" }));
    }

    [Fact]
    public async Task A_default_header_of_the_http_client_gives_way_to_a_credential_only()
    {
        Assert.Equal("Bearer mine", await Sent(new FakeOptions { Token = "mine" }));
        Assert.Equal("Bearer default", await Sent(new FakeOptions()));
    }

    [Fact]
    public async Task A_key_replaces_the_header_of_its_name_and_joins_the_cookies()
    {
        var cookie = SecurityScheme.CookieKey("x", "sid", static o => ((FakeOptions)o).Key);
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.test/a");
        request.Headers.Add("X-Key", "old");
        request.Headers.Add("Cookie", "a=b");
        await Send(request, [[HeaderKey, cookie]], new() { Key = "k" });
        Assert.Equal(["k"], request.Headers.GetValues("X-Key"));
        Assert.Equal(["a=b; sid=k"], request.Headers.GetValues("Cookie"));
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("a\"b")]
    [InlineData("a,b")]
    [InlineData("a;b")]
    [InlineData("a\\b")]
    public async Task A_key_that_a_cookie_must_not_contain_is_refused(string key)
    {
        var scheme = SecurityScheme.CookieKey("session", "sid", static o => ((FakeOptions)o).Key);
        var error = await Assert.ThrowsAsync<ArgumentException>(() => Header("Cookie", [[scheme]], new() { Key = key }));
        Assert.Equal("The credential of 'session' contains a character that a cookie must not contain.", error.Message);
    }

    [Fact]
    public async Task The_message_names_the_scheme_and_what_it_needs()
    {
        var token = await Assert.ThrowsAsync<InvalidOperationException>(
            () => Header("Authorization", [[Bearer]], new() { Token = Credential.Basic("a", "b") }));
        Assert.Equal("The security scheme 'token' needs a token or a key, not a user name and a password.", token.Message);
        var login = await Assert.ThrowsAsync<InvalidOperationException>(() => Header("Authorization", [[Basic]], new() { Token = "a" }));
        Assert.Equal("The security scheme 'login' needs a user name and a password: use Credential.Basic.", login.Message);
    }

    [Fact]
    public async Task An_operation_without_credentials_is_sent_over_http()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "http://api.test/a");
        await Send(request, [[Bearer]], new());
        Assert.Null(request.Headers.Authorization);
    }

    private static async Task<string?> Sent(FakeOptions options)
    {
        using var handler = new FakeHandler(_ => new HttpResponseMessage());
        using var http = new HttpClient(handler) { BaseAddress = new("https://api.test") };
        http.DefaultRequestHeaders.Authorization = new("Bearer", "default");
        var transport = new ApiTransport(http, options, null);
        using var request = transport.CreateRequest(HttpMethod.Get, new RequestTarget("/a"));
        using var response = await transport.SendAsync(request, [[Bearer]], default);
        return handler.Last!.Headers.Authorization?.ToString();
    }

    private static async Task<string?> Header(string name, SecurityScheme[][]? alternatives, FakeOptions options)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.test/a");
        await Send(request, alternatives, options);
        return request.Headers.TryGetValues(name, out var values) ? Assert.Single(values) : null;
    }

    private static async Task Send(HttpRequestMessage request, SecurityScheme[][]? alternatives, FakeOptions options)
    {
        using var handler = new FakeHandler(_ => new HttpResponseMessage());
        using var http = new HttpClient(handler);
        using var response = await new ApiTransport(http, options, null).SendAsync(request, alternatives, default);
        Assert.Same(request, handler.Last);
    }
}
