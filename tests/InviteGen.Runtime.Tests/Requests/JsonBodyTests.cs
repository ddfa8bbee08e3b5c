namespace InviteGen.Runtime.Tests;

public sealed class JsonBodyTests
{
    [Fact]
    public async Task A_body_has_its_length_and_media_type_and_can_be_sent_twice()
    {
        using var body = new JsonBody<string, StringCodec>("é", "application/vnd.acme+json");
        Assert.Equal(4, body.Headers.ContentLength);
        Assert.Equal("application/vnd.acme+json", body.Headers.ContentType!.ToString());
        foreach (var _ in new[] { 1, 2 })
        {
            using var stream = new MemoryStream();
            await body.CopyToAsync(stream);
            Assert.Equal("\"é\""u8.ToArray(), stream.ToArray());
        }
    }

    [Fact]
    public void A_body_can_be_sent_without_waiting_on_tasks()
    {
        using var body = new JsonBody<int, Int32Codec>(12, "application/json");
        using var stream = new MemoryStream();
        body.CopyTo(stream, null, CancellationToken.None);
        Assert.Equal("12"u8.ToArray(), stream.ToArray());
    }
}
