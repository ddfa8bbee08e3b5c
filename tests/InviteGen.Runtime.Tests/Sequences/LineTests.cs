using System.Text;

namespace InviteGen.Runtime.Tests;

/// <summary>JSON lines, and JSON text sequences (RFC 7464), whose record separator is shown as <c>^</c>.</summary>
public sealed class LineTests
{
    public static TheoryData<string, string[]> Lines => new()
    {
        { "", [] },
        { "1\n2\n", ["1", "2"] },
        { "1\n2", ["1", "2"] },
        { "1\r\n \t\r\n\n2\r\n", ["1", "2"] },
        { "\uFEFF1\n", ["1"] },
        { "{\"a\":\"\\n\"}\n[1,2]", ["{\"a\":\"\\n\"}", "[1,2]"] },
    };

    public static TheoryData<string, string[]> Records => new()
    {
        { "", [] },
        { "^1\n^2\n", ["1", "2"] },
        { "^1\n^2", ["1", "2"] },
        { "^^1\n^^^\n^2\n", ["1", "2"] },
        { "^{\n\"a\": \"\\\"}\\\\\"\n}\n^[\n[\n]\n]\n", ["{\n\"a\": \"\\\"}\\\\\"\n}", "[\n[\n]\n]"] },
        { "^\"}\"\n^\"a\"\n", ["\"}\"", "\"a\""] },
        { "1\n2\n", ["1", "2"] },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task Each_line_is_an_item(string text, string[] expected)
    {
        Assert.Equal(expected, await ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), areRecords: false));
        Assert.Equal(expected, await ReadAsync(new BrokenStream(Encoding.UTF8.GetBytes(text), _ => new(0)), areRecords: false));
    }

    [Theory]
    [MemberData(nameof(Records))]
    public async Task Each_record_is_an_item(string text, string[] expected)
    {
        var bytes = Encoding.UTF8.GetBytes(text.Replace('^', '\u001e'));

        Assert.Equal(expected, await ReadAsync(new MemoryStream(bytes), areRecords: true));
        Assert.Equal(expected, await ReadAsync(new BrokenStream(bytes, _ => new(0)), areRecords: true));
    }

    [Theory]
    [InlineData("1\n[\n", false)]
    [InlineData("^1\n^[1^2\n", true)]
    [InlineData("^1\n^[1", true)]
    public async Task An_item_that_is_incomplete_is_an_error(string text, bool areRecords)
    {
        var bytes = Encoding.UTF8.GetBytes(text.Replace('^', '\u001e'));

        var exception = await Assert.ThrowsAsync<ApiException>(() => ReadAsync(new MemoryStream(bytes), areRecords));

        Assert.StartsWith("[", exception.ResponseBody);
        Assert.IsType<JsonReadException>(exception.InnerException);
    }

    [Fact]
    public async Task A_record_arrives_before_the_next_one_is_sent()
    {
        var stream = new BrokenStream("\u001e{\"a\":\n[1]}\n"u8.ToArray(), _ => throw new IOException("reset"));
        using var response = new HttpResponseMessage { Content = new StreamContent(stream) };
        var items = (await Receiving.ReadAsync<ResponseSequence<string>>(response, Raw)).Value!;
        await using var enumerator = items.GetAsyncEnumerator();

        Assert.True(await enumerator.MoveNextAsync());
        await Assert.ThrowsAsync<HttpRequestException>(() => enumerator.MoveNextAsync().AsTask());
    }

    private static bool Raw(ReceivedBody body, out ResponseSequence<string>? items) => body.TryRecords<string, RawCodec>(out items);

    private static Task<List<string>> ReadAsync(Stream stream, bool areRecords) => Receiving.ReadItemsAsync<string>(
        stream,
        areRecords ? Raw : static (ReceivedBody body, out ResponseSequence<string>? items) => body.TryLines<string, RawCodec>(out items));
}
