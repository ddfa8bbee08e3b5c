namespace InviteGen.Generated.Tests.Wire;

/// <summary>
/// The rows of the table "Style Examples" (OpenAPI 3.2.0, section 4.12.6) for headers and cookies, which are not percent-encoded
/// unless their style is one of the query.
/// </summary>
public sealed class HeaderAndCookieStyleTests : WireTest
{
    [Fact]
    public async Task A_header()
    {
        Assert.Equal("blue", await HeaderAsync(client => client.HeaderTextAsync("blue")));
        Assert.Equal("blue,black,brown", await HeaderAsync(client => client.HeaderListAsync(Colors)));
        Assert.Equal("R,100,G,200,B,150", await HeaderAsync(client => client.HeaderObjectAsync(Rgb)));
    }

    [Fact]
    public async Task An_exploded_header()
    {
        Assert.Equal("blue", await HeaderAsync(client => client.HeaderExplodedTextAsync("blue")));
        Assert.Equal("blue,black,brown", await HeaderAsync(client => client.HeaderExplodedListAsync(Colors)));
        Assert.Equal("R=100,G=200,B=150", await HeaderAsync(client => client.HeaderExplodedObjectAsync(Rgb)));
    }

    [Fact]
    public async Task A_header_is_passed_on_unchanged() => Assert.Equal(
        "W/\"a%41\" :/?#[]@!$&'()*+,;=", await HeaderAsync(client => client.HeaderTextAsync("W/\"a%41\" :/?#[]@!$&'()*+,;=")));

    [Fact]
    public async Task A_header_without_a_value_is_not_sent()
    {
        Assert.Null(await HeaderAsync(client => client.HeaderTextAsync()));
        Assert.Null(await HeaderAsync(client => client.HeaderListAsync([])));
        Assert.Null(await HeaderAsync(client => client.HeaderObjectAsync(new Color())));
    }

    [Fact]
    public async Task An_empty_header_is_sent() => Assert.Equal("", await HeaderAsync(client => client.HeaderTextAsync("")));

    [Fact]
    public async Task A_header_that_HTTP_cannot_carry_is_refused()
    {
        await Assert.ThrowsAsync<HttpRequestException>(() => Client.HeaderTextAsync("é"));
        await Assert.ThrowsAsync<ArgumentException>(() => Client.HeaderTextAsync("a\r\nb: c"));
        Assert.Empty(Requests);
    }

    [Fact]
    public async Task A_cookie_in_the_style_form()
    {
        Assert.Equal("color=blue", await CookieAsync(client => client.CookieFormTextAsync("blue")));
        Assert.Equal("color=blue,black,brown", await CookieAsync(client => client.CookieFormListAsync(Colors)));
        Assert.Equal("color=R,100,G,200,B,150", await CookieAsync(client => client.CookieFormObjectAsync(Rgb)));
    }

    // The "&" of the table is the wrong delimiter for cookies, as OpenAPI 3.2.0, appendix D, says itself.
    [Fact]
    public async Task An_exploded_cookie_in_the_style_form()
    {
        Assert.Equal("color=blue", await CookieAsync(client => client.CookieFormExplodedTextAsync("blue")));
        Assert.Equal("color=blue; color=black; color=brown", await CookieAsync(client => client.CookieFormExplodedListAsync(Colors)));
        Assert.Equal("R=100; G=200; B=150", await CookieAsync(client => client.CookieFormExplodedObjectAsync(Rgb)));
    }

    [Fact]
    public async Task A_cookie_in_the_style_form_is_percent_encoded() =>
        Assert.Equal("color=Hello%2C%20world%21", await CookieAsync(client => client.CookieFormTextAsync("Hello, world!")));

    [Fact]
    public async Task A_cookie_in_the_style_cookie()
    {
        Assert.Equal("color=blue", await CookieAsync(client => client.PlainCookieTextAsync("blue")));
        Assert.Equal("color=blue,black,brown", await CookieAsync(client => client.PlainCookieListAsync(Colors)));
        Assert.Equal("color=R,100,G,200,B,150", await CookieAsync(client => client.PlainCookieObjectAsync(Rgb)));
    }

    [Fact]
    public async Task An_exploded_cookie_in_the_style_cookie()
    {
        Assert.Equal("color=blue", await CookieAsync(client => client.PlainCookieExplodedTextAsync("blue")));
        Assert.Equal("color=blue; color=black; color=brown", await CookieAsync(client => client.PlainCookieExplodedListAsync(Colors)));
        Assert.Equal("R=100; G=200; B=150", await CookieAsync(client => client.PlainCookieExplodedObjectAsync(Rgb)));
    }

    [Fact]
    public async Task A_cookie_in_the_style_cookie_is_passed_on_unchanged() =>
        Assert.Equal("color=Hello%2C world!", await CookieAsync(client => client.PlainCookieTextAsync("Hello%2C world!")));

    [Theory]
    [InlineData("a; theme=dark")]
    [InlineData("a\r\nb: c")]
    public async Task A_cookie_that_would_be_another_one_is_refused(string text)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Client.PlainCookieTextAsync(text));
        Assert.Empty(Requests);
    }

    [Fact]
    public async Task A_cookie_without_a_value_is_not_sent()
    {
        Assert.Null(await CookieAsync(client => client.CookieFormTextAsync()));
        Assert.Null(await CookieAsync(client => client.CookieFormListAsync([])));
        Assert.Null(await CookieAsync(client => client.PlainCookieObjectAsync(new Color())));
    }

    [Fact]
    public async Task An_empty_cookie_is_sent()
    {
        Assert.Equal("color=", await CookieAsync(client => client.CookieFormTextAsync("")));
        Assert.Equal("color=", await CookieAsync(client => client.PlainCookieTextAsync("")));
    }

    private async Task<string?> HeaderAsync(Func<WireClient, Task> call) => (await SendAsync(call)).Header("color");

    private async Task<string?> CookieAsync(Func<WireClient, Task> call) => (await SendAsync(call)).Header("Cookie");
}
