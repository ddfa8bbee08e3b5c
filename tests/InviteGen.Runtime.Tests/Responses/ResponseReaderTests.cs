using System.Net;
using System.Text;

namespace InviteGen.Runtime.Tests;

public sealed class ResponseReaderTests
{
    [Fact]
    public async Task Json_is_read() => Assert.Equal([1, 2], await ReadList("[1,2]"u8.ToArray(), "application/json"));

    [Fact]
    public async Task A_byte_order_mark_is_skipped() =>
        Assert.Equal([1], await ReadList([0xEF, 0xBB, 0xBF, .. "[1]"u8], "application/json"));

    [Theory]
    [InlineData("utf-16")]
    [InlineData("UTF-16BE")]
    [InlineData("iso-8859-1")]
    [InlineData("us-ascii")]
    [InlineData("\"utf-8\"")]
    [InlineData("utf8")]
    public async Task Other_encodings_are_transcoded(string charset)
    {
        var encoding = Encoding.GetEncoding(charset.Trim('"').Replace("utf8", "utf-8", StringComparison.Ordinal));
        Assert.Equal([1, 2], await ReadList(encoding.GetBytes("[1,2]"), $"application/json; charset={charset}"));
    }

    [Theory]
    [InlineData("x-none")]
    [InlineData("utf-7")]
    public async Task An_unknown_encoding_is_an_error(string charset)
    {
        var error = await Fail("[]"u8.ToArray(), $"text/json; charset={charset}");
        Assert.Equal("GET /list returned status 200 (OK): the charset of the body is not supported.", error.Message);
        Assert.Equal("[]", error.ResponseBody);
    }

    [Fact]
    public async Task An_empty_body_is_an_error_that_says_that_it_is_empty() => Assert.Equal(
        "GET /list returned status 200 (OK): the body is empty, but JSON was expected.",
        (await Fail([], "application/json")).Message);

    [Theory]
    [InlineData("<html>", "text/html", "the body (text/html) is not JSON.")]
    [InlineData("oh no", "", "the body is not JSON.")]
    [InlineData(
        "[1,2", "text/json", "the body (text/json) is not JSON. Expected JSON at \"/0\", found invalid JSON in line 1.")]
    public async Task The_message_for_a_body_that_is_not_json_says_so(string body, string mediaType, string reason) => Assert.Equal(
        "GET /list returned status 200 (OK): " + reason, (await Fail(Encoding.UTF8.GetBytes(body), mediaType)).Message);

    [Fact]
    public async Task A_body_of_another_form_is_an_error_with_pointer_cause_and_excerpt()
    {
        var error = await Fail("[1,\"x\"]"u8.ToArray(), "application/json");
        Assert.Equal(
            "GET /list returned status 200 (OK): the body does not match the API description: "
            + "Expected an integer at \"/1\", found a string.",
            error.Message);
        Assert.Equal("/1", Assert.IsType<JsonReadException>(error.InnerException).Pointer);
        Assert.Equal("[1,\"x\"]", error.ResponseBody);
    }

    [Theory]
    [InlineData(7, true)]
    [InlineData(6, false)]
    public async Task A_body_that_is_longer_than_the_limit_is_refused(int limit, bool isRead)
    {
        var options = new FakeOptions { MaxResponseBytes = limit, MaxErrorBytes = 3 };
        var read = Read("[1,2,3]"u8.ToArray(), "application/json", options);
        if (isRead)
        {
            Assert.Equal([1, 2, 3], await read);
        }
        else
        {
            var error = await Assert.ThrowsAsync<ApiException>(() => read);
            Assert.EndsWith("the body is longer than 6 bytes (MaxResponseBytes).", error.Message, StringComparison.Ordinal);
            Assert.Equal("[1,", error.ResponseBody);
        }
    }

    [Fact]
    public async Task A_long_body_is_read_in_full()
    {
        var json = $"[{string.Join(',', Enumerable.Range(0, 100_000))}]";
        Assert.Equal(100_000, (await ReadList(Encoding.UTF8.GetBytes(json), "application/json")).Count);
    }

    [Fact]
    public async Task Of_an_unknown_error_only_the_beginning_is_read()
    {
        var stream = new BrokenStream(new byte[100], _ => throw new IOException("read too far"));
        using var response = new HttpResponseMessage(HttpStatusCode.Conflict) { Content = new StreamContent(stream) };
        var (_, info, _) = await Receiving.ReadAsync(
            response, static (ReceivedBody body, out bool done) => done = body.TryExcerpt(), new FakeOptions { MaxErrorBytes = 10 });
        Assert.Equal(10, info.Body.Length);
        Assert.Equal(11, stream.Reads);
    }

    [Fact]
    public async Task Text_is_decoded()
    {
        using var response = Response(Encoding.Latin1.GetBytes("é"), "text/plain; charset=iso-8859-1");
        Assert.Equal("é", await ReadText(response));
    }

    [Fact]
    public async Task Reading_a_body_that_never_ends_stops_after_the_timeout_of_the_client()
    {
        using var response = Response(new BrokenStream("[1"u8.ToArray(), Never));
        using var http = new HttpClient { Timeout = TimeSpan.FromMilliseconds(20) };
        var error = await Assert.ThrowsAsync<TaskCanceledException>(() => ReadText(response, http));
        Assert.IsType<TimeoutException>(error.InnerException);
        Assert.Equal("The response body did not arrive in time.", error.Message);
    }

    [Fact]
    public async Task The_caller_can_stop_the_reading()
    {
        using var response = Response(new BrokenStream("[1"u8.ToArray(), Never));
        using var source = new CancellationTokenSource();
        var read = ReadText(response, cancellationToken: source.Token);
        await source.CancelAsync();
        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => read);
        Assert.Equal(source.Token, error.CancellationToken);
        Assert.IsNotType<TimeoutException>(error.InnerException);
    }

    private static async ValueTask<int> Never(CancellationToken cancellationToken)
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        return 0;
    }

    private static Task<IReadOnlyList<int>> ReadList(byte[] body, string mediaType) => Read(body, mediaType, new FakeOptions());

    private static Task<ApiException> Fail(byte[] body, string mediaType) =>
        Assert.ThrowsAsync<ApiException>(() => ReadList(body, mediaType));

    private static async Task<IReadOnlyList<int>> Read(byte[] body, string mediaType, FakeOptions options)
    {
        using var response = Response(body, mediaType);
        var read = await Receiving.ReadAsync<IReadOnlyList<int>>(
            response,
            static (ReceivedBody body, out IReadOnlyList<int>? list) =>
                body.TryJson<IReadOnlyList<int>, ListCodec<int, Int32Codec>>(out list),
            options,
            operation: "GET /list");
        return read.Value!;
    }

    private static async Task<string?> ReadText(
        HttpResponseMessage response, HttpClient? http = null, CancellationToken cancellationToken = default)
    {
        var read = await Receiving.ReadAsync<string>(
            response, static (ReceivedBody body, out string? text) => body.TryText(out text), http: http,
            cancellationToken: cancellationToken);
        return read.Value;
    }

    private static HttpResponseMessage Response(Stream stream) => new() { Content = new StreamContent(stream) };

    private static HttpResponseMessage Response(byte[] body, string mediaType, HttpStatusCode status = HttpStatusCode.OK)
    {
        var response = new HttpResponseMessage(status) { Content = new ByteArrayContent(body) };
        response.Content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
        return response;
    }
}
