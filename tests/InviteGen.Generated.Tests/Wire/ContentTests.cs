using InviteGen.Generated.Tests.Lines;

namespace InviteGen.Generated.Tests.Wire;

/// <summary>Parameters that have a media type instead of a style, and whole queries.</summary>
public sealed class ContentTests : LineTest
{
    private static readonly Place Paris = new() { Lat = 48.5, Name = "é & co" };

    [Fact]
    public async Task JSON_in_the_path_is_percent_encoded() => Assert.Equal(
        "/content/%7B%22lat%22%3A48.5%2C%22name%22%3A%22%C3%A9%20%26%20co%22%7D",
        await TargetAsync(client => client.GetContentAsync(Paris)));

    [Fact]
    public async Task JSON_in_the_query_is_percent_encoded() => Assert.Equal(
        "?json=%7B%22lat%22%3A1%7D", await QueryAsync(client => client.GetContentAsync(new Place(), json: new Place { Lat = 1 })));

    [Fact]
    public async Task A_JSON_text_has_its_quotes() =>
        Assert.Equal("?jsonText=%22a%22", await QueryAsync(client => client.GetContentAsync(new Place(), jsonText: "a")));

    [Fact]
    public async Task Plain_text_has_no_quotes()
    {
        Assert.Equal("?plain=a%20b", await QueryAsync(client => client.GetContentAsync(new Place(), plain: "a b")));
        Assert.Equal("?number=5", await QueryAsync(client => client.GetContentAsync(new Place(), number: 5)));
        Assert.Equal("?path=%24.a%5B0%5D", await QueryAsync(client => client.GetContentAsync(new Place(), path: "$.a[0]")));
    }

    [Fact]
    public async Task A_form_in_the_query_is_encoded_once_for_itself_and_once_for_the_query() => Assert.Equal(
        "?form=lat%3D1%26name%3Da%2526b",
        await QueryAsync(client => client.GetContentAsync(new Place(), form: new Place { Lat = 1, Name = "a&b" })));

    [Fact]
    public async Task A_header_holds_JSON_that_is_ASCII()
    {
        var request = await SendAsync(client => client.GetContentAsync(new Place(), xJson: Paris, xPlain: "a b"));

        Assert.Equal("""{"lat":48.5,"name":"\u00E9 & co"}""", request.Header("X-Json"));
        Assert.Equal("a b", request.Header("X-Plain"));
    }

    [Fact]
    public async Task A_cookie_holds_JSON_percent_encoded()
    {
        var request = await SendAsync(client => client.GetContentAsync(new Place(), jsonInCookie: new Place { Lat = 1 }));

        Assert.Equal("json=%7B%22lat%22%3A1%7D", request.Header("Cookie"));
    }

    // "%20" for a space instead of "+" is the other spelling that OpenAPI 3.2.0, section 4.12.4, allows.
    [Fact]
    public async Task A_form_is_the_whole_query() => Assert.Equal(
        "/whole/form?foo=a%20%2B%20b&bar=true&tags=x%7Cy",
        await TargetAsync(client => client.GetByFormAsync(new Whole { Foo = "a + b", Bar = true, Tags = ["x", "y"] })));

    [Fact]
    public async Task JSON_is_the_whole_query() => Assert.Equal(
        "/whole/json?%7B%22numbers%22%3A%5B1%2C2%5D%2C%22flag%22%3Anull%7D",
        await TargetAsync(client => client.GetByJsonAsync(new GetByJsonJson { Numbers = [1, 2], Flag = null })));

    [Fact]
    public async Task Text_is_the_whole_query() =>
        Assert.Equal("/whole/text?%24.a.b%5B1%3A1%5D", await TargetAsync(client => client.GetByTextAsync("$.a.b[1:1]")));

    [Fact]
    public async Task Without_a_value_there_is_no_query()
    {
        Assert.Equal("/whole/form", await TargetAsync(client => client.GetByFormAsync()));
        Assert.Equal("/whole/form", await TargetAsync(client => client.GetByFormAsync(new Whole())));
    }

    private async Task<string> QueryAsync(Func<LinesClient, Task> call) => (await TargetAsync(call))["/content/%7B%7D".Length..];
}
