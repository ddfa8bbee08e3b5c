using InviteGen.Generated.Tests.ClientSupport;

namespace InviteGen.Generated.Tests.Hostile;

/// <summary>Servers whose bodies or connections end where they should not, or do not end.</summary>
public sealed class HostileFramingTests : HostileTest
{
    [Theory]
    [InlineData("negative length", Failed)]
    [InlineData("length in letters", Failed)]
    [InlineData("length with a sign", Failed)]
    [InlineData("length beyond 64 bits", Failed)]
    [InlineData("two lengths", "a 1")]
    [InlineData("the same length twice", "a 1")]
    [InlineData("lengths in a list", Failed)]
    [InlineData("empty length", Failed)]
    [InlineData("huge length", Failed)]
    [InlineData("too little", Failed)]
    [InlineData("too little and silent", TimedOut)]
    [InlineData("too much", "a 1")]
    [InlineData("nothing", "200: the body is empty, but JSON was expected.")]
    [InlineData("no length", "a 1")]
    [InlineData("length and chunks", "a 1")]
    [InlineData("204 with a body", "204: the API description does not declare this status.")]
    [InlineData("304 with a body", "304: ")]
    public Task A_length_that_is_wrong(string way, string expected) => ExpectAsync(expected, Answer(way));

    [Theory]
    [InlineData("chunk size in letters", Failed)]
    [InlineData("negative chunk size", Failed)]
    [InlineData("huge chunk size", Failed)]
    [InlineData("large chunk size", Failed)]
    [InlineData("chunk too short", Failed)]
    [InlineData("chunk too long", Failed)]
    [InlineData("no last chunk", Failed)]
    [InlineData("no last chunk and silent", TimedOut)]
    [InlineData("endless chunk extension", Failed)]
    [InlineData("endless trailer", Failed)]
    [InlineData("endless chunks", "200: the body is longer than 1048576 bytes (MaxResponseBytes).")]
    [InlineData("endless empty lines of chunks", Failed)]
    [InlineData("unknown transfer encoding", "a 1")]
    [InlineData("two transfer encodings", "a 1")]
    public Task A_chunk_that_is_wrong(string way, string expected) => ExpectAsync(expected, Answer(way));

    [Theory]
    [InlineData("closed at once", Failed)]
    [InlineData("closed in the status line", Failed)]
    [InlineData("closed in the headers", Failed)]
    [InlineData("reset at once", Failed)]
    [InlineData("reset in the status line", Failed)]
    [InlineData("reset in the headers", Failed)]
    [InlineData("reset after the headers", Failed)]
    [InlineData("reset in the body", Failed)]
    [InlineData("reset in a chunk", Failed)]
    [InlineData("silent at once", TimedOut)]
    [InlineData("silent in the status line", TimedOut)]
    [InlineData("silent in the headers", TimedOut)]
    [InlineData("silent after the headers", TimedOut)]
    [InlineData("silent in an error", TimedOut)]
    [InlineData("slow headers", TimedOut)]
    [InlineData("slow body", TimedOut)]
    [InlineData("slow error", TimedOut)]
    public Task A_connection_that_ends_or_falls_silent(string way, string expected) => ExpectAsync(expected, Answer(way));

    [Theory]
    [InlineData("redirect to itself", "302: ")]
    [InlineData("redirect to a script", Failed)]
    [InlineData("redirect to a file", Failed)]
    [InlineData("redirect to another protocol", Failed)]
    [InlineData("redirect to nowhere", "302: ")]
    [InlineData("redirect to no host", "302: ")]
    [InlineData("redirect without address", "302: ")]
    [InlineData("redirect with an endless body", "302: ")]
    public Task A_redirect_that_leads_nowhere(string way, string expected) => ExpectAsync(expected, Answer(way));

    [Theory]
    [InlineData("redirect to itself")]
    [InlineData("redirect to a script")]
    [InlineData("redirect to a file")]
    [InlineData("redirect to another protocol")]
    [InlineData("redirect to nowhere")]
    [InlineData("redirect to no host")]
    [InlineData("redirect without address")]
    [InlineData("redirect with an endless body")]
    public Task A_redirect_that_leads_nowhere_is_the_response_of_a_registered_client(string way) =>
        ExpectAsync("302: ", Answer(way), new RedirectHandler { InnerHandler = RedirectHandler.CreateInner() });

    [Theory]
    [InlineData("no length", "23 bytes")]
    [InlineData("negative length", Failed)]
    [InlineData("too little", "IOException")]
    [InlineData("reset in the body", "IOException")]
    public Task A_stream_is_that_of_the_caller(string way, string expected) => ExpectAsync(expected, async client =>
    {
        await using var stream = await client.GetFileAsync(way);
        using var bytes = new MemoryStream();
        var fault = await Record.ExceptionAsync(() => stream.CopyToAsync(bytes));
        return fault is IOException ? "IOException" : $"{bytes.Length} bytes";
    });
}
