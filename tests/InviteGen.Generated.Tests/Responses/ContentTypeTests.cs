using System.Text.Json;
using InviteGen.Generated.Tests.ClientSupport;
using InviteGen.Generated.Tests.Contents;
using InviteGen.Generated.Tests.Server;

namespace InviteGen.Generated.Tests.Responses;

/// <summary>A response is read by the media type that came.</summary>
public sealed class ContentTypeTests : ServerTest
{
    private ContentsClient Client => new(Server.Http, new ContentsClientOptions { BaseAddress = Server.Address });

    [Fact]
    public async Task Each_type_of_body_is_a_case()
    {
        Server.Answer(200, """{"title":"a"}""");
        Assert.Equal("a", Assert.IsType<GetReportResponse.Ok>(await Client.GetReportWithResponseAsync()).Value.Title);

        Server.Answer(200, """{"words":3}""", "application/vnd.short+json; charset=utf-8");
        Assert.Equal(3, Assert.IsType<GetReportResponse.OkVndShortJson>(await Client.GetReportWithResponseAsync()).Value.Words);

        Server.Answer(200, "a;b", "Text/CSV");
        Assert.Equal("a;b", Assert.IsType<GetReportResponse.OkText>(await Client.GetReportWithResponseAsync()).Value);

        Server.Answer(200, "%PDF", "application/pdf");
        await using var stream = Assert.IsType<GetReportResponse.OkStream>(await Client.GetReportWithResponseAsync()).Value;
        Assert.Equal("%PDF", await new StreamReader(stream).ReadToEndAsync());
    }

    [Fact]
    public async Task A_client_that_accepts_another_media_type_asks_for_it()
    {
        Server.Answer(200, "a;b", "text/csv");

        await Client.Accepting("text/csv").GetReportWithResponseAsync();

        Assert.Equal("text/csv", Server.Request.Headers["Accept"]);
    }

    [Fact]
    public void Accepted_media_types_cannot_begin_another_header()
    {
        Assert.Throws<ArgumentException>(() => Client.Accepting("text/csv\r\nX-Evil: 1"));
    }

    [Fact]
    public async Task The_plain_method_prefers_JSON_and_names_the_media_type_that_came_instead()
    {
        Server.Answer(200, "%PDF", "application/pdf");

        var exception = await Assert.ThrowsAsync<ApiException>(() => Client.GetReportAsync());

        Assert.EndsWith("the body has the media type application/pdf, which this method does not return.", exception.Message);
        Assert.Equal(
            "application/json, text/plain, application/vnd.short+json;q=0.5, text/csv;q=0.5, application/pdf;q=0.5",
            Server.Request.Headers["Accept"]);
    }

    [Fact]
    public async Task The_type_of_an_error_depends_on_its_media_type()
    {
        Server.Answer(400, """{"code":7}""");
        Assert.Equal(7, (await Assert.ThrowsAsync<ApiException<Refusal>>(() => Client.GetReportAsync())).Error.Code);

        Server.Answer(400, "No.", "text/plain");
        Assert.Equal("No.", (await Assert.ThrowsAsync<ApiException<string>>(() => Client.GetReportAsync())).Error);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("text/json")]
    [InlineData("application/octet-stream")]
    public async Task One_schema_in_several_media_types_is_one_case(string mediaType)
    {
        Server.Answer(200, """{"title":"a"}""", mediaType);

        Assert.Equal("a", (await Client.GetSameAsync()).Title);
    }

    [Theory]
    [InlineData("\"a\"", "application/json", "a")]
    [InlineData("\"a\"", "text/plain", "\"a\"")]
    public async Task A_string_is_read_as_it_came(string body, string mediaType, string expected)
    {
        Server.Answer(200, body, mediaType);

        Assert.Equal(expected, await Client.GetWordAsync());
    }

    [Theory]
    [InlineData("[1]", "application/json", "[1]")]
    [InlineData("[1]", "application/octet-stream", "[1]")]
    [InlineData("12", "text/plain", "\"12\"")]
    [InlineData("<a/>", "application/xml", "\"<a/>\"")]
    [InlineData("a: b", "application/yaml", "\"a: b\"")]
    public async Task Anything_is_JSON_or_text(string body, string mediaType, string expected)
    {
        Server.Answer(200, body, mediaType);

        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(expected), await Client.GetAnythingAsync()));
    }

    [Theory]
    [InlineData("application/json", new byte[] { (byte)'{' }, "the body (application/json) is not JSON.")]
    [InlineData("image/png", new byte[] { 0x89, 0x50 }, "the body is neither JSON nor text.")]
    public async Task A_body_that_is_neither_JSON_nor_text_is_an_error(string mediaType, byte[] body, string reason)
    {
        Server.Answer(async context =>
        {
            context.Response.ContentType = mediaType;
            await context.Response.Body.WriteAsync(body);
        });

        var exception = await Assert.ThrowsAsync<ApiException>(() => Client.GetAnythingAsync());
        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/json; odata=minimal", typeof(GetProfilesResponse.Ok))]
    [InlineData("application/json; charset=utf-8; ODATA=full", typeof(GetProfilesResponse.OkJson))]
    [InlineData("application/json", typeof(GetProfilesResponse.Ok))]
    [InlineData("text/csv", typeof(GetProfilesResponse.OkText))]
    [InlineData("text/csv; charset=iso-8859-1", typeof(GetProfilesResponse.OkText))]
    public async Task Media_types_that_differ_only_in_their_parameters_are_told_apart(string mediaType, Type expected)
    {
        Server.Answer(200, """{"title":"a","words":1}""", mediaType);

        Assert.IsType(expected, await Client.GetProfilesWithResponseAsync());
    }

    [Theory]
    [InlineData("image/png", typeof(GetImageResponse.OkStream))]
    [InlineData("application/json", typeof(GetImageResponse.Ok))]
    [InlineData("text/plain", typeof(GetImageResponse.Ok))]
    public async Task A_range_takes_its_media_types(string mediaType, Type expected)
    {
        Server.Answer(200, """{"title":"a"}""", mediaType);

        Assert.IsType(expected, await Client.GetImageWithResponseAsync());
    }
}
