using InviteGen.Generated.Tests.ClientSupport;
using InviteGen.Generated.Tests.Loose;
using InviteGen.Generated.Tests.Server;

namespace InviteGen.Generated.Tests.Bodies;

/// <summary>A range such as <c>image/*</c> says what the server accepts, but it is not a media type (RFC 9110, section 8.3.1).</summary>
public sealed class MediaRangeTests : ServerTest
{
    private LooseClient Client => new(Server.Http, new LooseClientOptions { BaseAddress = Server.Address });

    [Fact]
    public async Task A_body_of_a_range_of_media_types_has_the_media_type_of_the_file()
    {
        using var image = new MemoryStream([65]);

        await Client.SendImageAsync(new FileContent(image, contentType: "image/gif"));

        Assert.Equal("image/gif", Server.Request.Headers["Content-Type"]);
    }

    [Fact]
    public async Task A_body_of_a_range_of_media_types_without_one_of_its_own_is_refused()
    {
        var exception = await Assert.ThrowsAsync<ArgumentException>(() => Client.SendImageAsync(new byte[] { 65 }));

        Assert.Contains("image/*", exception.Message, StringComparison.Ordinal);
        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task A_part_of_a_range_of_media_types_is_sent_with_a_concrete_one()
    {
        await Client.SendAlbumAsync(new SendAlbumMultipart { Cover = new byte[] { 65 }, Photo = new byte[] { 66 }, Note = "n" });

        Assert.Equal(
            ["application/octet-stream", "image/png", "text/plain; charset=utf-8"],
            Server.Request.Multipart().Split('\n').Where(line => line.StartsWith("Content-Type: ", StringComparison.Ordinal))
                .Select(line => line["Content-Type: ".Length..]));
    }

    [Fact]
    public async Task TRACE_has_no_body()
    {
        await Client.TraceAsync();

        Assert.Equal(("TRACE", ""), (Server.Request.Method, Server.Request.Body));
    }
}
