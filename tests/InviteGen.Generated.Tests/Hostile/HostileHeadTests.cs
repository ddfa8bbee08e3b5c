namespace InviteGen.Generated.Tests.Hostile;

/// <summary>Servers whose status line or headers are wrong.</summary>
public sealed class HostileHeadTests : HostileTest
{
    [Theory]
    [InlineData("no status line", Failed)]
    [InlineData("no status", Failed)]
    [InlineData("two digits", Failed)]
    [InlineData("four digits", Failed)]
    [InlineData("status 000", "0: ")]
    [InlineData("status 999", "999: ")]
    [InlineData("negative status", Failed)]
    [InlineData("status in letters", Failed)]
    [InlineData("version 9", Failed)]
    [InlineData("version 0.9", Failed)]
    [InlineData("control characters in the reason", Failed)]
    [InlineData("bytes that are not text", Failed)]
    [InlineData("endless status line", Failed)]
    [InlineData("switching protocols", "101: ")]
    [InlineData("endless other protocol", "101: ")]
    [InlineData("many early hints", "a 1")]
    [InlineData("endless continue", TimedOut)]
    public Task A_status_line_that_is_wrong(string way, string expected) => ExpectAsync(expected, Answer(way));

    [Theory]
    [InlineData("header without colon", Failed)]
    [InlineData("space in a header name", Failed)]
    [InlineData("header without name", Failed)]
    [InlineData("NUL in a header", "a 1")]
    [InlineData("bare line feeds", "a 1")]
    [InlineData("bare carriage return", "a 1")]
    [InlineData("folded header", "a 1")]
    [InlineData("not ASCII", "a 1")]
    [InlineData("large header", Failed)]
    [InlineData("endless header", Failed)]
    [InlineData("endless headers", Failed)]
    [InlineData("broken content type", "a 1")]
    [InlineData("two content types", "a 1")]
    [InlineData("charset that does not exist", "200: the charset of the body is not supported.")]
    [InlineData("charset without a name", "a 1")]
    [InlineData("UTF-7", "200: the charset of the body is not supported.")]
    public Task A_header_that_is_wrong(string way, string expected) => ExpectAsync(expected, Answer(way));

    [Fact]
    public Task A_header_of_another_type_is_an_error_of_the_header_alone() => ExpectAsync(
        "200: the header X-Count…",
        async client =>
        {
            var response = (GetAnswerResponse.Ok)await client.GetAnswerWithResponseAsync("a number header that is text");
            Assert.Equal("a", response.Value.Text);
            return $"{response.XCount}";
        });
}
