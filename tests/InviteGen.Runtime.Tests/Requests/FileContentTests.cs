namespace InviteGen.Runtime.Tests;

/// <summary>Bodies of bytes and of text.</summary>
public sealed class FileContentTests
{
    [Fact]
    public async Task A_stream_that_can_seek_is_sent_again_from_where_it_stood()
    {
        using var stream = new MemoryStream("abcde"u8.ToArray()) { Position = 2 };
        using var body = RequestBody.Binary(stream, "image/png");
        Assert.Equal(3, body.Headers.ContentLength);
        Assert.Equal("cde", await Sent(body));
        Assert.Equal("cde", await Sent(body));
        Assert.Equal("cde", SentWithoutWaiting(body));
        Assert.Equal("cde", SentWithoutWaiting(body));
    }

    [Fact]
    public async Task A_stream_that_cannot_seek_is_sent_once()
    {
        using var body = RequestBody.Binary(new OneWayStream("abc"u8.ToArray()), "image/png");
        Assert.Null(body.Headers.ContentLength);
        Assert.Equal("abc", await Sent(body));
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => Sent(body));
        Assert.Equal("The stream was already sent and cannot seek, so the request cannot be repeated.", error.Message);
        Assert.Throws<InvalidOperationException>(() => SentWithoutWaiting(body));
    }

    [Fact]
    public async Task The_stream_stays_open_because_the_caller_owns_it()
    {
        using var stream = new MemoryStream([1]);
        using (var body = RequestBody.Binary(stream, "image/png"))
        {
            await Sent(body);
        }
        Assert.True(stream.CanRead);
    }

    [Theory]
    [InlineData(null, "image/png", "image/png")]
    [InlineData("image/gif", "image/png", "image/gif")]
    [InlineData("image/gif", "image/*", "image/gif")]
    public void The_media_type_of_the_file_comes_before_that_of_the_API(string? own, string ofApi, string expected)
    {
        using var body = RequestBody.Binary(new FileContent(Stream.Null, contentType: own), ofApi);
        Assert.Equal(expected, body.Headers.NonValidated["Content-Type"].ToString());
    }

    [Fact]
    public void A_range_of_media_types_needs_one_of_the_file() => Assert.Contains(
        "image/*", Assert.Throws<ArgumentException>(() => RequestBody.Binary(Stream.Null, "image/*")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_keeps_what_it_was_given()
    {
        var file = new FileContent(Stream.Null, "a.png", "image/png");
        Assert.Equal((Stream.Null, "a.png", "image/png"), (file.Content, file.FileName, file.ContentType));
        Assert.Null(FileContent.FromStream(Stream.Null).ContentType);
        Assert.False(FileContent.FromBytes([1, 2]).Content.CanWrite);
        Assert.Equal(2, FileContent.FromBytes([1, 2]).Content.Length);
    }

    [Theory]
    [InlineData("image/png\r\nX-A: 1")]
    [InlineData("image/\0png")]
    public void A_media_type_with_a_control_character_is_refused(string mediaType) => Assert.Equal(
        "A media type must not contain control characters. (Parameter 'contentType')",
        Assert.Throws<ArgumentException>(() => new FileContent(Stream.Null, null, mediaType)).Message);

    [Fact]
    public void A_file_has_content() => Assert.Throws<ArgumentNullException>(() => new FileContent(null!));

    [Theory]
    [InlineData("text/plain", "text/plain; charset=utf-8")]
    [InlineData("text/plain; Charset=UTF-8", "text/plain; Charset=UTF-8")]
    [InlineData("text/csv; header=present", "text/csv; header=present; charset=utf-8")]
    public async Task A_text_is_UTF_8_and_says_so(string mediaType, string expected)
    {
        using var body = RequestBody.Text("é😀", mediaType);
        Assert.Equal(expected, body.Headers.NonValidated["Content-Type"].ToString());
        Assert.Equal([0xC3, 0xA9, 0xF0, 0x9F, 0x98, 0x80], await body.ReadAsByteArrayAsync());
    }

    private static async Task<string> Sent(HttpContent body)
    {
        using var target = new MemoryStream();
        await body.CopyToAsync(target);
        return System.Text.Encoding.UTF8.GetString(target.ToArray());
    }

    private static string SentWithoutWaiting(HttpContent body)
    {
        using var target = new MemoryStream();
        body.CopyTo(target, null, CancellationToken.None);
        return System.Text.Encoding.UTF8.GetString(target.ToArray());
    }

    private sealed class OneWayStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }
    }
}
