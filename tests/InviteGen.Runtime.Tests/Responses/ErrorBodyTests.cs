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
        Assert.Equal(("Größe", "{\"title\":\"Gr", null), (error.Value!.Title, error.Info.Body, error.Info.Reason));
    }

    [Theory]
    [InlineData("<html>", "text/html", "the body (text/html) is not JSON.")]
    [InlineData("", "application/json", "the body is empty, but JSON was expected.")]
    [InlineData("[]", "application/json; charset=utf-7", "the charset of the body is not supported.")]
    [InlineData(
        "[]", "application/json", "the body does not match the API description: Expected an object at the root, found an array.")]
    [InlineData(
        "{\"title\":\"123456789\"}", "application/json", "the body is longer than 20 bytes (MaxResponseBytes).")]
    public async Task An_error_that_cannot_be_read_has_its_status_an_excerpt_and_the_reason(
        string body, string mediaType, string reason)
    {
        var error = await ReadError(body, mediaType, new() { MaxResponseBytes = 20, MaxErrorBytes = 6 });
        Assert.Equal((false, null), (error.IsRead, error.Value));
        Assert.Equal((HttpStatusCode.BadGateway, body.Length > 6 ? body[..6] : body), (error.Info.StatusCode, error.Info.Body));
        Assert.Equal(reason, error.Info.Reason);
        Assert.Equal("GET /a returned status 502 (BadGateway): " + reason, new ApiException(error.Info).Message);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("{\"code\":1}", true)]
    [InlineData("12345678901", false)]
    public async Task An_error_of_bytes_keeps_all_of_them_and_its_beginning_as_text(string body, bool isRead)
    {
        using var response = Response(body, "application/pdf; charset=unknown", HttpStatusCode.BadGateway);
        var error = await Receiving.ReadAsync<byte[]>(
            response,
            static (ReceivedBody body, out byte[]? bytes) => body.TryBytesError(out bytes),
            new FakeOptions { MaxResponseBytes = 10, MaxErrorBytes = 4 });
        Assert.Equal((isRead, isRead ? body : null), (error.IsRead, error.Value is null ? null : Encoding.UTF8.GetString(error.Value)));
        Assert.Equal(
            (body[..Math.Min(body.Length, 4)], isRead ? null : "the body is longer than 10 bytes (MaxResponseBytes)."),
            (error.Info.Body, error.Info.Reason));
    }

    [Fact]
    public async Task An_error_whose_connection_breaks_throws()
    {
        using var response = new HttpResponseMessage(HttpStatusCode.BadRequest)
        {
            Content = new StreamContent(new BrokenStream("{"u8.ToArray(), _ => throw new IOException("reset"))),
        };
        await Assert.ThrowsAsync<HttpRequestException>(() => ReadError(response, new()));
    }

    [Theory]
    [InlineData("[1]", "")]
    [InlineData("[-1]", "[-1]")]
    public async Task A_success_keeps_its_body_only_if_the_body_says_that_the_call_failed(string body, string excerpt)
    {
        var result = await ReadList(body);
        Assert.Equal((int.Parse(body[1..^1]), excerpt), (Assert.Single(result.Value!), result.Excerpt));
    }

    [Fact]
    public async Task A_success_that_cannot_be_read_is_an_exception()
    {
        var error = await Assert.ThrowsAsync<ApiException>(() => ReadList("[true]"));
        Assert.Equal("/0", Assert.IsType<JsonReadException>(error.InnerException).Pointer);
        Assert.Equal(("[true]", error.Info.Reason), (error.ResponseBody, error.Message.Split(": ", 2)[1]));
    }

    private static async Task<(ApiProblem? Value, ResponseInfo Info, bool IsRead)> ReadError(
        string body, string mediaType, FakeOptions options)
    {
        using var response = Response(body, mediaType, HttpStatusCode.BadGateway);
        return await ReadError(response, options);
    }

    private static Task<(ApiProblem? Value, ResponseInfo Info, bool IsRead)> ReadError(
        HttpResponseMessage response, FakeOptions options) =>
        Receiving.ReadAsync<ApiProblem>(
            response,
            static (ReceivedBody body, out ApiProblem? problem) => body.TryJsonError<ApiProblem, ApiProblemJson>(out problem),
            options);

    /// <summary>Reads a list whose first item says whether the call failed.</summary>
    private static async Task<(IReadOnlyList<int>? Value, string Excerpt)> ReadList(string body)
    {
        using var response = Response(body, "application/json", HttpStatusCode.OK);
        var excerpt = "";
        var read = await Receiving.ReadAsync(response, (ReceivedBody body, out IReadOnlyList<int>? list) =>
        {
            var isRead = body.TryJson<IReadOnlyList<int>, ListCodec<int, Int32Codec>>(out list);
            excerpt = isRead && list![0] < 0 ? body.Failed().Body : "";
            return isRead;
        });
        return (read.Value, excerpt);
    }

    private static HttpResponseMessage Response(string body, string mediaType, HttpStatusCode status)
    {
        var response = new HttpResponseMessage(status) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        response.Content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
        return response;
    }
}
