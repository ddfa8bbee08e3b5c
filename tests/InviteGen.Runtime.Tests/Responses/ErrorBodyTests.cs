using System.Net;
using System.Text;

namespace InviteGen.Runtime.Tests;

public sealed class ErrorBodyTests
{
    [Fact]
    public async Task A_typed_error_keeps_the_beginning_of_its_body()
    {
        var body = "{\"title\":\"Größe\",\"detail\":\"x\"}";
        var error = await ReadError(body, "application/problem+json", new() { MaxErrorBytes = 13 });
        Assert.True(error.IsRead);
        Assert.Equal(("Größe", "{\"title\":\"Gr", null), (error.Value.Title, error.Info.Body, error.Info.Reason));
    }

    [Theory]
    [InlineData("<html>", "text/html", "its body (text/html) is not JSON.")]
    [InlineData("", "application/json", "its body is empty, but JSON was expected.")]
    [InlineData("[]", "application/json; charset=utf-7", "its body is in an unknown encoding.")]
    [InlineData(
        "[]", "application/json", "its body is not as the API description says: Expected an object at the root, found an array.")]
    [InlineData(
        "{\"title\":\"123456789\"}", "application/json", "its body is longer than 20 bytes (MaxResponseBytes).")]
    public async Task An_error_that_cannot_be_read_still_tells_status_excerpt_and_reason(
        string body, string mediaType, string reason)
    {
        var error = await ReadError(body, mediaType, new() { MaxResponseBytes = 20, MaxErrorBytes = 6 });
        Assert.Equal((false, null), (error.IsRead, error.Value));
        Assert.Equal((HttpStatusCode.BadGateway, body.Length > 6 ? body[..6] : body), (error.Info.StatusCode, error.Info.Body));
        Assert.Equal(reason, error.Info.Reason);
        Assert.Equal("GET /a was answered with status 502 (BadGateway): " + reason, new ApiException(error.Info).Message);
    }

    [Fact]
    public async Task An_error_whose_connection_breaks_throws()
    {
        using var response = new HttpResponseMessage(HttpStatusCode.BadRequest)
        {
            Content = new StreamContent(new BrokenStream("{"u8.ToArray(), _ => throw new IOException("reset"))),
        };
        await Assert.ThrowsAsync<HttpRequestException>(
            () => Reader(new()).ReadJsonErrorAsync<ApiProblem, ApiProblemJson>(response, new("GET /a", response), default));
    }

    [Theory]
    [InlineData("[1]", "")]
    [InlineData("[-1]", "[-1]")]
    public async Task A_success_keeps_its_body_only_when_it_says_that_the_call_failed(string body, string excerpt)
    {
        var result = await ReadList(body);
        Assert.True(result.IsRead);
        Assert.Equal((int.Parse(body[1..^1]), excerpt), (Assert.Single(result.Value), result.Info.Body));
    }

    [Fact]
    public async Task A_success_that_cannot_be_read_is_an_exception()
    {
        var error = await Assert.ThrowsAsync<ApiException>(() => ReadList("[true]"));
        Assert.Equal("/0", Assert.IsType<JsonReadException>(error.InnerException).Pointer);
        Assert.Equal(("[true]", error.Info.Reason), (error.ResponseBody, error.Message.Split(": ", 2)[1]));
    }

    private static async Task<ErrorBody<ApiProblem>> ReadError(string body, string mediaType, FakeOptions options)
    {
        using var response = Response(body, mediaType, HttpStatusCode.BadGateway);
        return await Reader(options).ReadJsonErrorAsync<ApiProblem, ApiProblemJson>(response, new("GET /a", response), default);
    }

    private static async Task<ErrorBody<IReadOnlyList<int>>> ReadList(string body)
    {
        using var response = Response(body, "application/json", HttpStatusCode.OK);
        return await Reader(new()).ReadJsonAsync<IReadOnlyList<int>, ListCodec<int, Int32Codec>>(
            response, new("GET /a", response), static list => list[0] < 0, default);
    }

    private static ResponseReader Reader(FakeOptions options) => new(new HttpClient(), options);

    private static HttpResponseMessage Response(string body, string mediaType, HttpStatusCode status)
    {
        var response = new HttpResponseMessage(status) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        response.Content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
        return response;
    }
}
