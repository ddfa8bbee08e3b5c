using System.Net;
using System.Net.Http;
using InviteGen.Generated.Tests.ClientSupport;
using InviteGen.Generated.Tests.Wire;

namespace InviteGen.Generated.Tests.Responses;

/// <summary>
/// Responses whose end cannot be found while the connection is open (RFC 9112, section 6.3). HttpClient waits for the end of the
/// connection; a test that waits ends with another exception.
/// </summary>
public sealed class FramingTests : RawTest
{
    private const string Body = """{"text":"a","items":[]}""";

    private ResponsesClient Client => new(Http, new ResponsesClientOptions { BaseAddress = Address });

    [Theory]
    [InlineData("-5")]
    [InlineData("+23")]
    [InlineData("abc")]
    [InlineData("")]
    [InlineData("99999999999999999999999")]
    [InlineData("23, 24")]
    public async Task A_length_that_is_no_length_is_an_invalid_response(string length)
    {
        Respond($"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n{Body}");

        var error = await Assert.ThrowsAsync<HttpRequestException>(() => Client.GetTypedAsync());

        Assert.Equal(HttpRequestError.InvalidResponse, error.HttpRequestError);
        Assert.Equal("The header Content-Length of the response is invalid, so the end of the body cannot be found.", error.Message);
    }

    [Fact]
    public async Task A_stream_without_a_valid_length_is_an_invalid_response()
    {
        Respond("HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nContent-Length: -1\r\n\r\n%PDF");

        var error = await Assert.ThrowsAsync<HttpRequestException>(() => Client.GetFileAsync());

        Assert.Equal(HttpRequestError.InvalidResponse, error.HttpRequestError);
    }

    [Fact]
    public async Task Switching_to_another_protocol_is_a_response_without_a_body()
    {
        Respond("HTTP/1.1 101 Switching Protocols\r\nUpgrade: other\r\nConnection: upgrade\r\nContent-Type: application/json\r\n\r\n{}");

        foreach (var call in (Func<Task>[])[() => Client.GetTypedAsync(), () => Client.DeleteNothingAsync(), () => Client.GetFileAsync()])
        {
            var error = await Assert.ThrowsAsync<ApiException>(call);

            Assert.Equal(HttpStatusCode.SwitchingProtocols, error.StatusCode);
            Assert.Equal("", error.ResponseBody);
        }
    }

    [Theory]
    [InlineData("Content-Length: 23\r\n\r\n" + Body)]
    [InlineData("Transfer-Encoding: chunked\r\nContent-Length: -5\r\n\r\n17\r\n" + Body + "\r\n0\r\n\r\n")]
    public async Task A_body_whose_end_can_be_found_is_read(string rest)
    {
        Respond("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + rest);

        Assert.Equal("a", (await Client.GetTypedAsync()).Text);
    }

    [Theory]
    [InlineData("Content-Length: 23, 23\r\n")]
    [InlineData("")]
    public async Task A_body_that_ends_with_its_connection_is_read(string headers)
    {
        Server.Answer = $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n{headers}\r\n{Body}";

        Assert.Equal("a", (await Client.GetTypedAsync()).Text);
    }

    [Fact]
    public async Task A_response_that_has_no_body_needs_no_length()
    {
        Respond("HTTP/1.1 204 No Content\r\nContent-Length: -5\r\n\r\n");

        await Client.DeleteNothingAsync();
    }

    [Fact]
    public async Task A_response_without_a_body_that_is_not_declared_needs_no_length()
    {
        Respond("HTTP/1.1 304 Not Modified\r\nContent-Length: -5\r\n\r\n");

        var error = await Assert.ThrowsAsync<ApiException>(() => Client.DeleteNothingAsync());

        Assert.Equal(HttpStatusCode.NotModified, error.StatusCode);
    }

    private void Respond(string response) => (Server.Answer, Server.StaysOpen) = (response, true);
}
