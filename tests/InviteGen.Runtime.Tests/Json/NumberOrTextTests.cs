using System.Text;

namespace InviteGen.Runtime.Tests.Json;

/// <summary>Numbers that the other side may write as text.</summary>
public sealed class NumberOrTextTests
{
    [Theory]
    [InlineData("12", 12)]
    [InlineData("\"12\"", 12)]
    [InlineData("\"-1.0\"", -1)]
    public void A_number_is_read_from_a_number_and_from_a_string(string json, int expected) => Assert.Equal(expected, Read(json));

    [Theory]
    [InlineData("\"twelve\"")]
    [InlineData("\"\"")]
    [InlineData("\" 12\"")]
    [InlineData("\"12 \"")]
    [InlineData("\"1 2\"")]
    [InlineData("\"true\"")]
    [InlineData("\"12.5\"")]
    [InlineData("true")]
    public void A_string_that_is_not_a_number_is_an_error(string json) => Assert.Equal(
        json[0] == '"' ? "a number, or a number as a string" : "an integer",
        Assert.Throws<JsonReadException>(() => Read(json)).Expected);

    [Fact]
    public void A_number_that_was_read_from_a_string_is_written_as_a_number() =>
        Assert.Equal("12", Encoding.UTF8.GetString(JsonText.Write<int, NumberOrTextCodec<int, Int32Codec>>(12).WrittenSpan));

    private static int Read(string json) => JsonText.Read<int, NumberOrTextCodec<int, Int32Codec>>(Encoding.UTF8.GetBytes(json));
}
