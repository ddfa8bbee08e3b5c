using System.Text.Json;

namespace InviteGen.Runtime.Tests;

public sealed class JsonEqualityTests
{
    [Theory]
    [InlineData("1", "1.0")]
    [InlineData("1", "10e-1")]
    [InlineData("100", "1E+2")]
    [InlineData("-0", "0.0")]
    [InlineData("0e7", "0")]
    [InlineData("0.001", "1e-3")]
    [InlineData("123456789012345678901234567890.10", "123456789012345678901234567890.1")]
    [InlineData("\"a\"", "\"\\u0061\"")]
    [InlineData("{\"a\":1,\"b\":[true,null]}", "{ \"b\": [true, null], \"a\": 1 }")]
    [InlineData("[]", "[ ]")]
    [InlineData("{\"a\":1,\"a\":2}", "{\"a\":2}")]
    public void Equal_values_have_equal_hashes(string left, string right)
    {
        Assert.True(JsonEquality.Equal(JsonElement.Parse(left), JsonElement.Parse(right)));
        Assert.Equal(JsonEquality.Hash(JsonElement.Parse(left)), JsonEquality.Hash(JsonElement.Parse(right)));
    }

    [Theory]
    [InlineData("1", "-1")]
    [InlineData("1", "10")]
    [InlineData("0.1", "0.10000000000000001")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567891")]
    [InlineData("1e99999999999999999999", "1e-99999999999999999999")]
    [InlineData("1", "\"1\"")]
    [InlineData("1", "true")]
    [InlineData("null", "false")]
    [InlineData("\"a\"", "\"A\"")]
    [InlineData("[1,2]", "[2,1]")]
    [InlineData("[1]", "[1,1]")]
    [InlineData("{\"a\":1}", "{\"a\":1,\"b\":1}")]
    [InlineData("{\"a\":1}", "{\"b\":1}")]
    [InlineData("{\"a\":null}", "{}")]
    [InlineData("{\"a\":1,\"a\":2}", "{\"a\":1,\"b\":2}")]
    public void Different_values_are_not_equal(string left, string right)
    {
        Assert.False(JsonEquality.Equal(JsonElement.Parse(left), JsonElement.Parse(right)));
        Assert.False(JsonEquality.Equal(JsonElement.Parse(right), JsonElement.Parse(left)));
    }

    [Fact]
    public void A_value_that_was_never_set_equals_itself_only()
    {
        Assert.True(JsonEquality.Equal(default, default));
        Assert.False(JsonEquality.Equal(default, JsonElement.Parse("null")));
    }
}
