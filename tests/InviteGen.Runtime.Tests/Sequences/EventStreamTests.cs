using System.Text;

namespace InviteGen.Runtime.Tests;

/// <summary>Server-sent events by the rules of WHATWG HTML, section 9.2.6. Each is shown as type, id and data.</summary>
public sealed class EventStreamTests
{
    public static TheoryData<string, string[]> Streams => new()
    {
        // The examples of the specification.
        { "data: This is the first message.\n\ndata: This is the second message, it\ndata: has two lines.\n\n",
            ["message||This is the first message.", "message||This is the second message, it\nhas two lines."] },
        { "event: add\ndata: 73857293\n\nevent: remove\ndata: 2153\n\nevent: add\ndata: 113411\n\n",
            ["add||73857293", "remove||2153", "add||113411"] },
        { "data: YHOO\ndata: +2\ndata: 10\n\n", ["message||YHOO\n+2\n10"] },
        { ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n",
            ["message|1|first event", "message||second event", "message|| third event"] },
        { "data\n\ndata\ndata\n\ndata:", ["message||", "message||\n"] },
        { "data:test\n\ndata: test\n\n", ["message||test", "message||test"] },

        // Ends of lines.
        { "data: a\r\rdata: b\r\r", ["message||a", "message||b"] },
        { "data: a\r\n\r\ndata: b\r\n\r\n", ["message||a", "message||b"] },
        { "data: a\r\ndata: b\r\n\r\n", ["message||a\nb"] },
        { "data: a\rdata: b\r\r\n", ["message||a\nb"] },
        { "data: a\n\r\ndata: b\r\n\ndata: c\r\n\r", ["message||a", "message||b", "message||c"] },
        { "\uFEFFdata: a\n\n\uFEFFdata: b\n\n", ["message||a"] },

        // Fields.
        { "event: x\n\ndata: a\n\n", ["message||a"] },
        { "event: x\nevent: y\ndata: a\n\n", ["y||a"] },
        { "event:\ndata: a\n\n", ["message||a"] },
        { "id: 1\n\ndata: a\n\nid: 2\u00001\ndata: b\n\n", ["message|1|a", "message|1|b"] },
        { "Data: a\nother: b\n data: c\n\n", [] },
        { "data: a:b: c\n\n", ["message||a:b: c"] },
        { ":\n:data: a\n\ndata: b\n\n", ["message||b"] },

        // Ends.
        { "", [] },
        { "\n\n\n", [] },
        { "data: a\n\ndata: b\n", ["message||a"] },
        { "data: a\n\ndata: b", ["message||a"] },
        { "data: a\n\ndata: [DONE]\n\ndata: b\n\n", ["message||a"] },
        { "data: [DONE] not yet\n\n", ["message||[DONE] not yet"] },
        { "data: größer\n\n", ["message||größer"] },
    };

    [Theory]
    [MemberData(nameof(Streams))]
    public async Task An_event_stream_is_split_into_events(string text, string[] expected)
    {
        Assert.Equal(expected, (await ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)))).Select(Show));
    }

    [Theory]
    [MemberData(nameof(Streams))]
    public async Task An_event_stream_is_split_into_the_same_events_if_each_byte_arrives_alone(string text, string[] expected)
    {
        Assert.Equal(expected, (await ReadAsync(new BrokenStream(Encoding.UTF8.GetBytes(text), _ => new(0)))).Select(Show));
    }

    [Theory]
    [InlineData("retry: 1500\ndata: a\n\n", 1500)]
    [InlineData("retry:0\n\ndata: a\n\n", 0)]
    [InlineData("retry: 1.5\ndata: a\n\n", null)]
    [InlineData("retry: -1\ndata: a\n\n", null)]
    [InlineData("retry\ndata: a\n\n", null)]
    [InlineData("retry: 99999999999\ndata: a\n\n", null)]
    [InlineData("retry: 5\ndata: [DONE]\n\n", null)]
    public async Task The_time_before_the_next_connection_is_in_milliseconds(string text, int? expected)
    {
        var events = await ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)));

        Assert.Equal(expected, events.FirstOrDefault()?.Retry?.TotalMilliseconds);
    }

    [Theory]
    [InlineData("data: 12345678901234567890\n\n")]
    [InlineData("data: 123456789\ndata: 123456789\n\n")]
    [InlineData(":12345678901234567890")]
    public async Task No_line_and_no_event_is_longer_than_allowed(string text)
    {
        var exception = await Assert.ThrowsAsync<ApiException>(
            () => ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), new() { MaxResponseBytes = 18 }));

        Assert.EndsWith("an item of the body is longer than 18 bytes (MaxResponseBytes).", exception.Message);
    }

    [Fact]
    public async Task A_line_without_an_end_is_refused_before_the_stream_ends()
    {
        var stream = new BrokenStream(new byte[100], _ => throw new IOException("read too far"));
        await Assert.ThrowsAsync<ApiException>(() => ReadAsync(stream, new() { MaxResponseBytes = 18 }));
        Assert.Equal(19, stream.Reads);
    }

    [Fact]
    public async Task A_long_event_is_read_whole()
    {
        var data = new string('x', 100_000);

        Assert.Equal(data, Assert.Single(await ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes($"data: {data}\n\n")))).Data);
    }

    [Fact]
    public async Task The_stream_is_closed_at_the_end_and_after_a_fault()
    {
        var ended = new MemoryStream();
        await ReadAsync(ended);
        var broken = new BrokenStream([], _ => throw new IOException("reset"));
        await Assert.ThrowsAsync<HttpRequestException>(() => ReadAsync(broken));

        Assert.False(ended.CanRead);
        Assert.False(broken.CanRead);
    }

    private static string Show(ServerSentEvent<string> one) => $"{one.EventType}|{one.Id}|{one.Data}";

    private static Task<List<ServerSentEvent<string>>> ReadAsync(Stream stream, FakeOptions? options = null) =>
        Receiving.ReadItemsAsync(
            stream,
            static (ReceivedBody body, out ResponseSequence<ServerSentEvent<string>>? events) => body.TryTextEvents(out events),
            options);
}
