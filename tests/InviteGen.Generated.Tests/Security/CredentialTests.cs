using InviteGen.Generated.Tests.ClientSupport;
using InviteGen.Generated.Tests.Server;

namespace InviteGen.Generated.Tests.Security;

public sealed class CredentialTests : ServerTest
{
    [Fact]
    public async Task A_bearer_token_stands_in_the_authorization_header()
    {
        await Client(new() { Token = "abc" }).GetTokenAsync();

        Assert.Equal("Bearer abc", Server.Request.Headers["Authorization"]);
    }

    [Fact]
    public async Task An_OAuth_token_is_a_bearer_token()
    {
        await Client(new() { Oauth = "abc" }).GetOAuthAsync();

        Assert.Equal("Bearer abc", Server.Request.Headers["Authorization"]);
    }

    [Fact]
    public async Task A_user_name_and_password_are_sent_in_base64()
    {
        await Client(new() { Password = Credential.Basic("user", "pä:ss") }).GetBasicAsync();

        Assert.Equal("Basic dXNlcjpww6Q6c3M=", Server.Request.Headers["Authorization"]);
    }

    [Fact]
    public async Task A_token_where_a_password_is_wanted_is_refused()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => Client(new() { Password = "abc" }).GetBasicAsync());

        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task An_API_key_stands_in_its_header()
    {
        await Client(new() { HeaderKey = "abc" }).GetHeaderAsync();

        Assert.Equal("abc", Server.Request.Headers["X-Key"]);
    }

    [Fact]
    public async Task An_API_key_in_the_query_stands_behind_the_parameters()
    {
        await Client(new() { QueryKey = "a&b" }).GetQueryAsync(q: "x");

        Assert.Equal("/query?q=x&api%20key=a%26b", Server.Request.Target);
    }

    [Fact]
    public async Task An_API_key_in_a_cookie_stands_beside_other_cookies()
    {
        await Client(new() { CookieKey = "abc" }).GetCookieAsync(theme: "dark");

        Assert.Equal("theme=dark; session=abc", Server.Request.Headers["Cookie"]);
    }

    [Fact]
    public async Task Where_both_are_needed_both_are_sent()
    {
        await Client(new() { HeaderKey = "k", Token = "t" }).GetBothAsync();

        Assert.Equal("k", Server.Request.Headers["X-Key"]);
        Assert.Equal("Bearer t", Server.Request.Headers["Authorization"]);
    }

    [Fact]
    public async Task Where_one_of_both_is_missing_none_is_sent()
    {
        await Client(new() { Token = "t" }).GetBothAsync();

        Assert.False(Server.Request.Headers.ContainsKey("Authorization"));
    }

    [Fact]
    public async Task Of_two_alternatives_the_first_that_is_there_is_sent()
    {
        await Client(new() { Token = "t" }).GetEitherAsync();
        await Client(new() { Token = "t", HeaderKey = "k" }).GetEitherAsync();

        Assert.Equal(["Bearer t", null], Server.Requests.Select(request => request.Headers.GetValueOrDefault("Authorization")));
        Assert.Equal([null, "k"], Server.Requests.Select(request => request.Headers.GetValueOrDefault("X-Key")));
    }

    [Fact]
    public async Task An_operation_that_anybody_may_call_gets_no_credential()
    {
        await Client(new() { Token = "t", HeaderKey = "k", CookieKey = "c" }).GetOpenAsync();

        Assert.False(Server.Request.Headers.ContainsKey("Authorization"));
        Assert.False(Server.Request.Headers.ContainsKey("X-Key"));
    }

    [Fact]
    public async Task A_provider_is_asked_before_each_request()
    {
        var count = 0;
        var client = Client(new() { Token = Credential.FromProvider(async cancellationToken =>
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            return "t" + ++count;
        }) });

        await client.GetTokenAsync();
        await client.GetTokenAsync();

        Assert.Equal(["Bearer t1", "Bearer t2"], Server.Requests.Select(request => request.Headers["Authorization"]));
    }

    [Fact]
    public async Task No_secret_stands_in_an_exception()
    {
        Server.Answer(500, "broken", "text/plain");

        var exception = await Assert.ThrowsAsync<ApiException>(() => Client(new() { QueryKey = "hush" }).GetQueryAsync());

        Assert.DoesNotContain("hush", exception.ToString(), StringComparison.Ordinal);
    }

    private SecurityClient Client(SecurityClientOptions options)
    {
        options.BaseAddress = Server.Address;
        return new SecurityClient(Server.Http, options);
    }
}
