namespace InviteGen.Runtime.Tests;

public sealed class RequestHeaderTests
{
    [Theory]
    [InlineData(false, "R,100,G,200")]
    [InlineData(true, "R=100,G=200")]
    public void A_header_is_simple_and_not_percent_encoded(bool explode, string expected)
    {
        using var request = new HttpRequestMessage();
        RequestHeader.Add(request, "X-Text", WireValue.Of("a b/c"), explode);
        RequestHeader.Add(request, "X-List", WireValue.List(["a", "b"]), explode);
        RequestHeader.Add(request, "X-Object", WireValue.Object([new("R", "100"), new("G", "200")]), explode);
        RequestHeader.Add(request, "X-None", default, explode);
        Assert.Equal(["X-Text: a b/c", "X-List: a,b", $"X-Object: {expected}"], Lines(request));
    }

    [Theory]
    [InlineData("a\r\nX-Evil: 1")]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    [InlineData("a\u0085b")]
    public void A_value_that_would_begin_another_header_is_refused_and_not_quoted(string value)
    {
        using var request = new HttpRequestMessage();
        var error = Assert.Throws<ArgumentException>(() => RequestHeader.Add(request, "X-A", WireValue.Of(value), false));
        Assert.Equal(
            "The value of the header 'X-A' contains a line break or control character. (Parameter 'X-A')", error.Message);
        Assert.Empty(request.Headers);
    }

    [Fact]
    public void A_header_of_the_content_goes_to_the_content()
    {
        using var request = new HttpRequestMessage { Content = new StringContent("x") };
        RequestHeader.Add(request, "Content-Language", WireValue.Of("de"), explode: false);
        Assert.Equal(["de"], request.Content.Headers.ContentLanguage);
    }

    [Fact]
    public void Cookies_share_one_header()
    {
        using var request = new HttpRequestMessage();
        RequestHeader.AddCookie(request, "id", WireValue.Of("a;b\r\n"), ParameterStyle.Form, explode: true);
        RequestHeader.AddCookie(request, "list", WireValue.List(["x", "y"]), ParameterStyle.Form, explode: true);
        RequestHeader.AddCookie(request, "joined", WireValue.List(["x", "y"]), ParameterStyle.Form, explode: false);
        RequestHeader.AddCookie(request, "none", default, ParameterStyle.Form, explode: true);
        Assert.Equal(["Cookie: id=a%3Bb%0D%0A; list=x; list=y; joined=x,y"], Lines(request));
    }

    [Fact]
    public void A_cookie_follows_all_that_are_there()
    {
        using var request = new HttpRequestMessage();
        request.Headers.TryAddWithoutValidation("Cookie", ["a=1", "b=2"]);
        RequestHeader.AddCookiePair(request, "c=3");
        Assert.Equal(["Cookie: a=1; b=2; c=3"], Lines(request));
        var error = Assert.Throws<ArgumentException>(() => RequestHeader.CookieText("a;b"));
        Assert.Equal("The value of a cookie contains a semicolon, a line break or a control character.", error.Message);
    }

    [Fact]
    public void A_header_of_the_content_replaces_the_one_that_is_there()
    {
        using var request = new HttpRequestMessage { Content = new StringContent("x") };
        RequestHeader.Set(request, "Content-Language", "de");
        RequestHeader.Set(request, "Content-Language", "en");
        Assert.Equal(["en"], request.Content.Headers.ContentLanguage);
    }

    [Fact]
    public void A_tab_is_the_only_control_character_of_a_header()
    {
        for (var character = '\0'; character < '\u00A0'; character++)
        {
            var isControl = character != '\t' && (character < ' ' || character >= '\u007F');
            Assert.Equal(isControl, RequestHeader.HasControlCharacter($"a{character}"));
        }
    }

    private static IEnumerable<string> Lines(HttpRequestMessage request) =>
        request.Headers.NonValidated.Select(header => $"{header.Key}: {header.Value}");
}
