using System.IO.Compression;

namespace InviteGen.Runtime.Tests;

public sealed class BrokenBodyTests
{
    public static TheoryData<string, Func<Stream, Stream>> Decoders => new()
    {
        { "gzip", static stream => new GZipStream(stream, CompressionMode.Decompress) },
        { "deflate", static stream => new ZLibStream(stream, CompressionMode.Decompress) },
        { "br", static stream => new BrotliStream(stream, CompressionMode.Decompress) },
    };

    [Theory]
    [MemberData(nameof(Decoders))]
    public async Task A_corrupt_compressed_body_is_a_broken_connection(string name, Func<Stream, Stream> decode)
    {
        using var response = Response(decode(new MemoryStream([0xFF, 0xFF, 0xFF, 0xFF, 1, 2, 3, 4, 5, 6, 7, 8])));
        var error = await Assert.ThrowsAsync<HttpRequestException>(() => Read(response));
        Assert.Equal(("The response body cannot be decompressed.", name), (error.Message, name));
        Assert.NotNull(error.InnerException);
    }

    [Fact]
    public async Task A_broken_connection_is_not_an_api_exception()
    {
        using var response = Response(new BrokenStream("[1"u8.ToArray(), _ => throw new IOException("reset")));
        var error = await Assert.ThrowsAsync<HttpRequestException>(() => Read(response));
        Assert.Equal("The connection broke while the response body was read.", error.Message);
    }

    [Fact]
    public async Task Reading_a_disposed_response_throws_ObjectDisposedException()
    {
        using var response = Response(new BrokenStream([], _ => throw new ObjectDisposedException("response")));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => Read(response));
    }

    private static async Task Read(HttpResponseMessage response) =>
        await Receiving.ReadAsync<string>(response, static (ReceivedBody body, out string? text) => body.TryText(out text));

    private static HttpResponseMessage Response(Stream stream) => new() { Content = new StreamContent(stream) };
}
