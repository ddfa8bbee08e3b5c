using InviteGen.Generated.Tests.ClientSupport;
using InviteGen.Generated.Tests.Forms;
using InviteGen.Generated.Tests.Server;

namespace InviteGen.Generated.Tests.Bodies;

/// <summary>Text, bytes, and operations that take several kinds of body.</summary>
public sealed class OtherBodyTests : ServerTest
{
    private FormsClient Client => new(Server.Http, new FormsClientOptions { BaseAddress = Server.Address });

    [Fact]
    public async Task Each_kind_of_body_is_an_overload()
    {
        await Client.AddNoteAsync("höre");
        await Client.AddNoteAsync(new byte[] { 65, 66 });
        await Client.AddNoteAsync(new AddNoteRequest { Text = "t" });
        await Client.AddNoteAsync();

        Assert.Equal(
            [
                ("text/plain; charset=utf-8", "höre"), ("application/octet-stream", "AB"),
                ("application/json", """{"text":"t"}"""), ("", ""),
            ],
            Server.Requests.Select(request => (request.Headers.GetValueOrDefault("Content-Type", ""), request.Body)));
    }

    [Fact]
    public async Task The_media_type_of_bytes_can_be_the_callers()
    {
        using var stream = new MemoryStream([65]);

        await Client.AddNoteAsync(new FileContent(stream, contentType: "image/gif"));

        Assert.Equal("image/gif", Server.Request.Headers["Content-Type"]);
    }

    [Fact]
    public void A_media_type_cannot_begin_another_header() =>
        Assert.Throws<ArgumentException>(() => new FileContent(Stream.Null, contentType: "a/b\r\nX: 1"));

    [Fact]
    public async Task Text_is_validated() =>
        await Assert.ThrowsAsync<RequestValidationException>(() => Client.AddNoteAsync("longer than ten"));

    [Fact]
    public async Task XML_is_handed_over_as_text()
    {
        await Client.PutDocumentAsync("<a/>");

        Assert.Equal(("application/xml; charset=utf-8", "<a/>"), (Server.Request.Headers["Content-Type"], Server.Request.Body));
    }

    [Fact]
    public async Task DELETE_may_have_a_body()
    {
        await Client.RemoveDocumentsAsync(["a"]);

        Assert.Equal(("DELETE", """["a"]"""), (Server.Request.Method, Server.Request.Body));
    }
}
