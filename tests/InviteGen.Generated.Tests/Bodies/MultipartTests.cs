using System.Text;
using InviteGen.Generated.Tests.ClientSupport;
using InviteGen.Generated.Tests.Forms;
using InviteGen.Generated.Tests.Server;

namespace InviteGen.Generated.Tests.Bodies;

/// <summary>Bodies of parts (RFC 7578).</summary>
public sealed class MultipartTests : ServerTest
{
    private FormsClient Client => new(Server.Http, new FormsClientOptions { BaseAddress = Server.Address });

    [Fact]
    public async Task A_file_is_a_part_with_its_name_and_the_media_type_of_the_spec()
    {
        await Client.UploadAvatarAsync(new Avatar { Image = new FileContent(Bytes("PNG"), "me.png") });

        Assert.Equal(
            """
            --#
            Content-Type: image/png
            Content-Disposition: form-data; name="image"; filename="me.png"

            PNG
            --#--

            """,
            Body());
    }

    [Fact]
    public async Task Other_values_are_parts_of_text_or_JSON_and_a_list_of_files_is_a_part_for_each()
    {
        await Client.UploadAvatarAsync(new Avatar
        {
            Image = new FileContent(Bytes("PNG"), contentType: "image/webp"),
            Thumbnails = ["1"u8.ToArray(), "2"u8.ToArray()],
            Title = "Mé",
            Crop = new AvatarCrop { X = 1 },
        });

        Assert.Equal(
            """
            --#
            Content-Type: image/webp
            Content-Disposition: form-data; name="image"; filename="image"

            PNG
            --#
            Content-Type: application/octet-stream
            Content-Disposition: form-data; name="thumbnails"; filename="thumbnails"

            1
            --#
            Content-Type: application/octet-stream
            Content-Disposition: form-data; name="thumbnails"; filename="thumbnails"

            2
            --#
            Content-Type: text/plain; charset=utf-8
            Content-Disposition: form-data; name="title"

            Mé
            --#
            Content-Type: application/json
            Content-Disposition: form-data; name="crop"

            {"x":1}
            --#--

            """,
            Body());
    }

    [Fact]
    public async Task A_form_without_files_takes_the_same_records_as_JSON()
    {
        await Client.SaveDraftAsync(new SaveDraftMultipart { Title = "t", Meta = new() { A = 1 }, Tags = ["x", "y"] });

        Assert.Equal(
            """
            --#
            Content-Type: text/plain; charset=utf-8
            Content-Disposition: form-data; name="title"

            t
            --#
            Content-Type: application/json
            Content-Disposition: form-data; name="meta"

            {"a":1}
            --#
            Content-Type: text/plain; charset=utf-8
            Content-Disposition: form-data; name="tags"

            x
            --#
            Content-Type: text/plain; charset=utf-8
            Content-Disposition: form-data; name="tags"

            y
            --#--

            """,
            Body());
    }

    [Fact]
    public async Task A_file_name_cannot_begin_another_header()
    {
        await Client.UploadAvatarAsync(new Avatar { Image = new FileContent(Bytes("x"), "a\"\r\nX-Evil: 1ü.png") });

        Assert.Contains("filename=\"a%22%0D%0AX-Evil: 1ü.png\"", Body(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stream_is_read_from_where_it_stands_and_stays_open()
    {
        using var stream = Bytes("abc");
        stream.Position = 1;

        await Client.UploadAvatarAsync(new Avatar { Image = stream });

        Assert.Contains("\n\nbc\n", Body(), StringComparison.Ordinal);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task Fields_beside_a_file_are_validated()
    {
        var exception = await Assert.ThrowsAsync<RequestValidationException>(
            () => Client.UploadAvatarAsync(new Avatar { Image = Bytes("x"), Title = "t" }));

        Assert.Equal("/title", Assert.Single(exception.Errors).Pointer);
    }

    [Fact]
    public async Task Of_files_their_number_is_validated_but_not_their_content()
    {
        var avatar = new Avatar { Image = Bytes("x"), Thumbnails = ["longer"u8.ToArray(), ""u8.ToArray()] };

        await Client.UploadAvatarAsync(avatar);
        var exception = await Assert.ThrowsAsync<RequestValidationException>(
            () => Client.UploadAvatarAsync(avatar with { Thumbnails = [.. avatar.Thumbnails!, Bytes("y")] }));

        Assert.Equal(("/thumbnails", "maxItems"), (exception.Errors.Single().Pointer, exception.Errors.Single().Keyword));
        Assert.Single(Server.Requests);
    }

    private static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));

    private string Body()
    {
        var boundary = Server.Request.Headers["Content-Type"].Split("boundary=")[1].Trim('"');
        Assert.StartsWith("multipart/form-data;", Server.Request.Headers["Content-Type"], StringComparison.Ordinal);
        return Server.Request.Body.Replace(boundary, "#", StringComparison.Ordinal).ReplaceLineEndings("\n");
    }
}
