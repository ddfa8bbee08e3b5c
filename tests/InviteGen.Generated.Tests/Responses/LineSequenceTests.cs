using InviteGen.Generated.Tests.ClientSupport;
using InviteGen.Generated.Tests.Server;
using InviteGen.Generated.Tests.Streams;

namespace InviteGen.Generated.Tests.Responses;

/// <summary>JSON lines and JSON text sequences are read item by item.</summary>
public sealed class LineSequenceTests : ServerTest
{
    private StreamsClient Client => new(Server.Http, new StreamsClientOptions { BaseAddress = Server.Address });

    [Fact]
    public async Task Each_line_is_an_item()
    {
        Server.Answer(200, "{\"number\":1}\r\n\n{\"number\":2,\"text\":\"a\\nb\"}", "application/x-ndjson");

        var items = await Client.GetLinesStreamAsync(from: 1).ToListAsync();

        Assert.Equal([(1, null), (2, "a\nb")], items.Select(one => (one.Number, one.Text)));
        Assert.Equal("/lines?from=1", Server.Request.Target);
    }

    [Fact]
    public async Task Each_record_is_an_item()
    {
        Server.Answer(200, "\u001e{\"number\":1}\n\u001e{\n\"number\":\n2}\n\u001e{\"number\":3}", "application/json-seq");

        Assert.Equal([1, 2, 3], (await Client.GetRecordsStreamAsync().ToListAsync()).Select(one => one.Number));
    }

    [Fact]
    public async Task A_list_can_come_whole_or_line_by_line()
    {
        Server.Answer(200, "[{\"number\":1}]");
        Assert.Equal(1, Assert.Single(await Client.GetListAsync()).Number);

        Server.Answer(200, "{\"number\":2}\n", "application/jsonl");
        Assert.Equal(2, Assert.Single(await Client.GetListStreamAsync().ToListAsync()).Number);
        Assert.Equal(["application/json", "application/jsonl"], Server.Requests.Select(one => one.Headers["Accept"]));
    }

    [Fact]
    public async Task An_item_that_does_not_match_the_spec_ends_the_sequence_with_an_error()
    {
        Server.Answer(200, "{\"number\":1}\n{\"number\":\"x\"}\n", "application/x-ndjson");
        await using var items = Client.GetLinesStreamAsync().GetAsyncEnumerator();

        Assert.True(await items.MoveNextAsync());
        var exception = await Assert.ThrowsAsync<ApiException>(() => items.MoveNextAsync().AsTask());

        Assert.Equal("/number", Assert.IsType<JsonReadException>(exception.InnerException).Pointer);
        Assert.Equal("{\"number\":\"x\"}", exception.ResponseBody);
    }

    [Fact]
    public async Task The_items_of_a_response_can_be_read_once()
    {
        Server.Answer(200, "{\"number\":1}\n", "application/x-ndjson");
        var items = Assert.IsType<GetLinesResponse.Ok>(await Client.GetLinesWithResponseAsync()).Value;

        Assert.Single(await items.ToListAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => items.ToListAsync());
    }

    [Fact]
    public async Task A_broken_connection_does_not_look_like_the_end_of_the_sequence()
    {
        Server.Answer(async context =>
        {
            context.Response.ContentType = "application/x-ndjson";
            await context.Response.Body.WriteAsync("{\"number\":1}\n"u8.ToArray());
            await context.Response.Body.FlushAsync();
            context.Abort();
        });

        await Assert.ThrowsAsync<HttpRequestException>(() => Client.GetLinesStreamAsync().ToListAsync());
    }
}
