using System.Net;

namespace InviteGen.Runtime.Tests;

/// <summary>The items of a response: read once, and closed by whoever reads them.</summary>
public sealed class ResponseSequenceTests
{
    [Fact]
    public async Task Items_of_a_response_are_read_only_once()
    {
        var items = new ResponseSequence<int>(Numbers(), new MemoryStream());
        Assert.Equal([1, 2], await ToList(items));
        var error = Assert.Throws<InvalidOperationException>(() => items.GetAsyncEnumerator());
        Assert.Equal("The items of a response can be read only once.", error.Message);
    }

    [Fact]
    public async Task Items_that_a_test_made_are_read_as_often_as_they_can()
    {
        var items = new ResponseSequence<int>(Numbers());
        Assert.Equal([1, 2], await ToList(items));
        Assert.Equal([1, 2], await ToList(items));
        await items.DisposeAsync();
    }

    [Fact]
    public async Task Disposing_closes_the_stream_also_before_an_item_is_read()
    {
        var stream = new MemoryStream();
        await new ResponseSequence<int>(Numbers(), stream).DisposeAsync();
        Assert.False(stream.CanRead);
    }

    [Fact]
    public async Task A_reader_that_stops_early_closes_the_stream()
    {
        var (items, stream) = await Lines("1\n2\n3\n");
        await foreach (var item in items)
        {
            Assert.Equal("1", item);
            break;
        }
        Assert.False(stream.CanRead);
    }

    [Fact]
    public async Task The_token_of_the_reader_stops_the_reading()
    {
        using var source = new CancellationTokenSource();
        var stream = new BrokenStream("1\n"u8.ToArray(), async token =>
        {
            await Task.Delay(Timeout.Infinite, token);
            return 0;
        });
        var items = await Lines(stream);
        await using var enumerator = items.GetAsyncEnumerator(source.Token);
        Assert.True(await enumerator.MoveNextAsync());
        var next = enumerator.MoveNextAsync();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next.AsTask());
    }

    [Fact]
    public void An_event_has_data_or_a_fault()
    {
        var retry = TimeSpan.FromSeconds(1);
        var good = new ServerSentEvent<int>(7, "add", "1", retry);
        Assert.Equal((7, null, "add", "1", retry), (good.Data, good.Fault, good.EventType, good.Id, good.Retry));
        var plain = new ServerSentEvent<int>(7);
        Assert.Equal(("message", "", null), (plain.EventType, plain.Id, plain.Retry));

        var fault = new ApiException(new ResponseInfo("GET /a", HttpStatusCode.OK));
        var bad = new ServerSentEvent<int>(fault, "add", "1", retry);
        Assert.Equal((fault, "add", "1", retry), (bad.Fault, bad.EventType, bad.Id, bad.Retry));
        Assert.Same(fault, Assert.Throws<ApiException>(() => bad.Data));
    }

    [Fact]
    public async Task An_event_that_cannot_be_read_does_not_end_the_stream()
    {
        var text = "event: a\nid: 1\nretry: 5\ndata: x\n\ndata: 2\n\n";
        var events = await Receiving.ReadItemsAsync(
            new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)),
            static (ReceivedBody body, out ResponseSequence<ServerSentEvent<int>>? events) =>
                body.TryEvents<int, Int32Codec>(out events));
        Assert.Equal([("a", "1", true), ("message", "1", false)], events.Select(one => (one.EventType, one.Id, one.Fault is not null)));
        Assert.Equal(5, events[0].Retry!.Value.TotalMilliseconds);
        Assert.Equal(2, events[1].Data);
    }

    [Theory]
    [InlineData(17, true)]
    [InlineData(18, false)]
    public async Task A_line_may_be_as_long_as_is_allowed(int limit, bool isRefused)
    {
        foreach (var end in new[] { "\n", "" })
        {
            var read = Receiving.ReadItemsAsync(
                new MemoryStream(System.Text.Encoding.UTF8.GetBytes($"\"{new string('x', 16)}\"{end}")),
                static (ReceivedBody body, out ResponseSequence<string>? items) => body.TryLines<string, StringCodec>(out items),
                new FakeOptions { MaxResponseBytes = limit });
            Assert.Equal(isRefused, await Record.ExceptionAsync(() => read) is ApiException);
        }
    }

    [Fact]
    public async Task Long_and_short_lines_alternate_in_one_buffer()
    {
        string[] expected = [.. Enumerable.Range(0, 60).Select(i => new string((char)('a' + (i % 26)), i % 3 == 0 ? 1 : 100 * i))];
        var (items, _) = await Lines(string.Concat(expected.Select(text => $"\"{text}\"\n")));
        Assert.Equal(expected.Select(text => $"\"{text}\""), await ToList(items));
    }

    [Theory]
    [InlineData("^{\"a\":\"[\"}\n^[1]\n", "{\"a\":\"[\"}|[1]")]
    [InlineData("{\"a\":1}\n[2]\n", "{\"a\":1}|[2]")]
    [InlineData("[[1],\n{\"a\":[]}]\n{}\n", "[[1],\n{\"a\":[]}]|{}")]
    [InlineData("\"\\\\\"\n\"{\"\n1\n", "\"\\\\\"|\"{\"|1")]
    [InlineData("\n\n1\n", "1")]
    [InlineData("\"\\\\\\\"[\"\n1\n", "\"\\\\\\\"[\"|1")]
    public async Task A_record_ends_after_its_value(string text, string expected)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(text.Replace('^', '\u001e'));
        var items = await Receiving.ReadItemsAsync(
            new MemoryStream(bytes),
            static (ReceivedBody body, out ResponseSequence<string>? items) => body.TryRecords<string, RawCodec>(out items));
        Assert.Equal(expected, string.Join('|', items));
    }

    [Fact]
    public async Task A_call_gives_the_items_of_its_response()
    {
        var items = SequenceCall.ItemsAsync<Response, int>(
            _ => Task.FromResult(new Response(new("GET /a", HttpStatusCode.OK), CaseOutcome.Of(new ResponseSequence<int>(Numbers())))),
            default);
        Assert.Equal([1, 2], await ToList(items));
        var failed = SequenceCall.ItemsAsync<Response, int>(
            _ => Task.FromResult(new Response(new("GET /a", HttpStatusCode.NotFound), CaseOutcome.Error("x"))), default);
        await Assert.ThrowsAsync<ApiException<string>>(() => ToList(failed));
    }

    private static async IAsyncEnumerable<int> Numbers()
    {
        yield return 1;
        await Task.Yield();
        yield return 2;
    }

    private static async Task<List<T>> ToList<T>(IAsyncEnumerable<T> items)
    {
        var list = new List<T>();
        await foreach (var item in items)
        {
            list.Add(item);
        }
        return list;
    }

    private static async Task<(ResponseSequence<string> Items, Stream Stream)> Lines(string text)
    {
        var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
        return (await Lines(stream), stream);
    }

    private static async Task<ResponseSequence<string>> Lines(Stream stream)
    {
        var response = new HttpResponseMessage { Content = new StreamContent(stream) };
        var read = await Receiving.ReadAsync(
            response, static (ReceivedBody body, out ResponseSequence<string>? items) => body.TryLines<string, RawCodec>(out items));
        return read.Value!;
    }

    private sealed class Response(ResponseInfo info, CaseOutcome? outcome) : ApiResponse(info, outcome);
}
