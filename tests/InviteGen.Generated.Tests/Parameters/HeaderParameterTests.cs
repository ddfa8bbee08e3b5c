using InviteGen.Generated.Tests.Server;

namespace InviteGen.Generated.Tests.Parameters;

public sealed class HeaderParameterTests : ServerTest
{
    private ParametersClient Client => new(Server.Http, new ParametersClientOptions { BaseAddress = Server.Address });

    [Fact]
    public async Task Headers_are_sent_as_they_are()
    {
        await Client.HeadersAsync("some text", xList: [1, 2]);

        Assert.Equal("some text", Server.Request.Headers["X-Text"]);
        Assert.Equal("1,2", Server.Request.Headers["X-List"].Replace(" ", "", StringComparison.Ordinal));
        Assert.False(Server.Request.Headers.ContainsKey("Cookie"));
    }

    [Fact]
    public async Task Cookies_share_one_header()
    {
        await Client.HeadersAsync("x", session: "abc", theme: "dark");

        Assert.Equal("session=abc; theme=dark", Server.Request.Headers["Cookie"]);
    }

    [Theory]
    [InlineData("a\r\nInjected: 1")]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    public async Task A_value_that_would_begin_another_header_is_refused_and_nothing_is_sent(string text)
    {
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Client.HeadersAsync(text));

        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task A_cookie_cannot_begin_another_one()
    {
        await Client.HeadersAsync("x", session: "a; theme=b\r\nInjected: 1");

        Assert.Equal("session=a%3B%20theme%3Db%0D%0AInjected%3A%201", Server.Request.Headers["Cookie"]);
        Assert.False(Server.Request.Headers.ContainsKey("Injected"));
    }
}
