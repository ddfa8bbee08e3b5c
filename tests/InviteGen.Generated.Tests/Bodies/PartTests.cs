using System.Text;
using InviteGen.Generated.Tests.ClientSupport;
using InviteGen.Generated.Tests.Parts;
using InviteGen.Generated.Tests.Server;

namespace InviteGen.Generated.Tests.Bodies;

/// <summary>What the Encoding Objects of a form say (OpenAPI 3.2.0, section 4.15).</summary>
public sealed class PartTests : ServerTest
{
    private static readonly SendStylesMultipartObject Object = new() { A = "x y", B = 2 };

    private PartsClient Client => new(Server.Http, new PartsClientOptions { BaseAddress = Server.Address });

    [Fact]
    public async Task A_list_in_a_style_is_one_part_or_several() => Assert.Equal(
        ["list=a b", "list=c", "joined=a b,c", "spaces=a b c", "pipes=a b|c"],
        await StylesAsync(new() { List = ["a b", "c"], Joined = ["a b", "c"], Spaces = ["a b", "c"], Pipes = ["a b", "c"] }));

    [Fact]
    public async Task An_object_in_a_style_is_one_part_or_one_for_each_member() => Assert.Equal(
        ["a=x y", "b=2", "joinedObject=a,x y,b,2"],
        await StylesAsync(new() { Object = Object, JoinedObject = new() { A = "x y", B = 2 } }));

    [Fact]
    public async Task A_deep_object_has_its_keys_in_brackets() => Assert.Equal(
        ["deep[inner][a]=x", "deep[list][0]=y"],
        await StylesAsync(new() { Deep = new() { Inner = new() { A = "x" }, List = ["y"] } }));

    [Fact]
    public async Task A_part_has_a_style_only_if_it_has_style_explode_or_allowReserved() => Assert.Equal(
        ["a=x", "plain={\"a\":\"x\"}", "text=a/b"],
        await StylesAsync(new() { Exploded = new() { A = "x" }, Plain = new() { A = "x" }, Text = "a/b" }));

    [Fact]
    public async Task Empty_values_are_no_parts() =>
        Assert.Empty(await StylesAsync(new() { List = [], Object = new(), Deep = new() { List = [] } }));

    [Fact]
    public async Task Before_OpenAPI_3_1_parts_have_no_style()
    {
        var client = new Oldparts.OldpartsClient(Server.Http, new() { BaseAddress = Server.Address });

        await client.SendStylesAsync(new() { Object = new() { A = "x" } });

        Assert.Equal(["object={\"a\":\"x\"}"], Server.Request.Parts());
    }

    [Fact]
    public async Task Explode_alone_is_a_style_in_a_form_of_fields()
    {
        await Client.SendFieldsAsync(
            new() { Exploded = new() { A = "1" }, Joined = new() { A = "2" }, Reserved = new() { A = "3" }, Plain = new() { A = "4" } });

        Assert.Equal("a=1&joined=a,2&a=3&plain=%7B%22a%22%3A%224%22%7D", Server.Request.Body);
    }

    [Fact]
    public async Task A_part_has_headers_of_its_own()
    {
        await Client.SendHeadersAsync(new SendHeadersMultipart
        {
            Log = "text",
            LogXKind = SendHeadersMultipartLogXKind.Structured,
            LogXLines = 3,
            Image = Encoding.ASCII.GetBytes("PNG"),
            ImageXSize = [10, 20],
            Tags = ["a", "b"],
            TagsXTag = "t",
        });

        Assert.Equal(
            """
            --#
            Content-Type: text/x-log
            Content-Disposition: form-data; name="log"
            X-Kind: structured
            X-Lines: 3

            text
            --#
            Content-Type: application/octet-stream
            Content-Disposition: form-data; name="image"; filename="image"
            X-Size: 10,20

            PNG
            --#
            Content-Type: text/plain; charset=utf-8
            Content-Disposition: form-data; name="tags"
            X-Tag: t

            a
            --#
            Content-Type: text/plain; charset=utf-8
            Content-Disposition: form-data; name="tags"
            X-Tag: t

            b
            --#--

            """,
            Server.Request.Multipart());
    }

    [Fact]
    public async Task A_header_of_a_part_is_validated_and_cannot_begin_another_one()
    {
        var exception = await Assert.ThrowsAsync<RequestValidationException>(
            () => Client.SendHeadersAsync(new SendHeadersMultipart { Log = "x", LogXKind = new("plain"), LogXLines = 0 }));
        await Assert.ThrowsAsync<ArgumentException>(
            () => Client.SendHeadersAsync(new SendHeadersMultipart { Log = "x", LogXKind = new("a\r\nb: c") }));

        Assert.Equal("/log: X-Lines", Assert.Single(exception.Errors).Pointer);
        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task A_multipart_body_with_alternatives_has_an_overload_for_each()
    {
        await Client.SendUnionAsync(new Upload { File = Encoding.ASCII.GetBytes("x"), Name = "n" });
        await Client.SendUnionAsync(new Link { Url = "u" });

        Assert.Equal(["file=x", "name=n"], Server.Requests.First().Parts());
        Assert.Equal(["url=u"], Server.Requests.Last().Parts());
    }

    private async Task<IReadOnlyList<string>> StylesAsync(SendStylesMultipart body)
    {
        await Client.SendStylesAsync(body);
        return Server.Request.Parts();
    }
}
