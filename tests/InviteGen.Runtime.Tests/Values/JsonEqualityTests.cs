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
    [InlineData("1.5", "15e-1")]
    [InlineData("1.5E1", "15")]
    [InlineData("-1.50", "-1.5")]
    [InlineData("0.00", "-0e-5")]
    [InlineData("100.00e-2", "1")]
    [InlineData("1e-400", "0.1e-399")]
    [InlineData("1e+5", "100000")]
    [InlineData("10e999999999999999999999", "10.0E999999999999999999999")]
    [InlineData("-1e-99999999999999999999", "-1.0e-99999999999999999999")]
    [InlineData("true", " true")]
    [InlineData("null", "null ")]
    [InlineData("\"😀\"", "\"\\ud83d\\ude00\"")]
    [InlineData("{\"\\u0061\":{\"b\":1}}", "{\"a\":{\"b\":1.0}}")]
    [InlineData("[[1],{}]", "[[1.0],{}]")]
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
    [InlineData("{\"a\":1}", "{\"a\":2}")]
    [InlineData("{\"a\":1,\"b\":2}", "{\"a\":1,\"b\":3}")]
    [InlineData("{\"a\":1,\"b\":2}", "{\"a\":2,\"b\":1}")]
    [InlineData("{\"a\":{\"b\":[1]}}", "{\"a\":{\"b\":[2]}}")]
    [InlineData("{\"a\":1}", "{\"A\":1}")]
    [InlineData("{\"a\":1}", "{\"a\":\"1\"}")]
    [InlineData("{}", "[]")]
    [InlineData("{}", "null")]
    [InlineData("[]", "null")]
    [InlineData("[]", "[null]")]
    [InlineData("[[]]", "[{}]")]
    [InlineData("[{\"a\":1}]", "[{\"a\":2}]")]
    [InlineData("[1,2,3]", "[1,2,4]")]
    [InlineData("true", "false")]
    [InlineData("\"\"", "null")]
    [InlineData("\"a\"", "\"\"")]
    [InlineData("\"a\"", "\"a \"")]
    [InlineData("\"é\"", "\"e\\u0301\"")]
    [InlineData("0", "1e-400")]
    [InlineData("10", "1")]
    [InlineData("1.5", "15")]
    [InlineData("1e1", "1e-1")]
    [InlineData("1e1", "1e2")]
    [InlineData("12", "21")]
    [InlineData("1.20", "1.02")]
    [InlineData("-1.5", "1.5")]
    [InlineData("1e1000000000000000000", "1e999999999999999999")]
    [InlineData("{\"a\":null}", "{}")]
    [InlineData("{\"a\":1,\"a\":2}", "{\"a\":1,\"b\":2}")]
    public void Different_values_are_not_equal(string left, string right)
    {
        Assert.False(JsonEquality.Equal(JsonElement.Parse(left), JsonElement.Parse(right)));
        Assert.False(JsonEquality.Equal(JsonElement.Parse(right), JsonElement.Parse(left)));
    }

    // Hashes may be equal by chance, so many pairs are tried: a hash that ignores a part of a value makes all pairs equal.
    [Theory]
    [InlineData("<i>")]
    [InlineData("1e<i>")]
    [InlineData("\"<i>\"")]
    [InlineData("[<i>]")]
    [InlineData("[0,<i>]")]
    [InlineData("{\"a\":<i>}")]
    [InlineData("{\"<i>\":0}")]
    [InlineData("{\"a\":1,\"<i>\":[]}")]
    [InlineData("[{\"a\":[<i>]}]")]
    public void Different_values_have_different_hashes(string template)
    {
        var hashes = Enumerable.Range(1, 50).Select(i => JsonEquality.Hash(JsonElement.Parse(
            template.Replace("<i>", i.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal))));
        Assert.InRange(hashes.Distinct().Count(), 45, 50);
    }

    [Fact]
    public void The_hashes_of_the_literals_differ() => Assert.Equal(
        3, new[] { "true", "false", "null" }.Select(json => JsonEquality.Hash(JsonElement.Parse(json))).Distinct().Count());

    [Theory]
    [InlineData("0", true)]
    [InlineData("-7", true)]
    [InlineData("1.0", true)]
    [InlineData("1.50e1", true)]
    [InlineData("100e-2", true)]
    [InlineData("1e400", true)]
    [InlineData("0.0e-5", true)]
    [InlineData("1e99999999999999999999", true)]
    [InlineData("1e-99999999999999999999", false)]
    [InlineData("0.5", false)]
    [InlineData("-1.5", false)]
    [InlineData("15e-1", false)]
    [InlineData("1e-400", false)]
    [InlineData("100e-3", false)]
    public void A_number_is_an_integer_by_its_value(string number, bool expected) =>
        Assert.Equal(expected, JsonNumber.IsInteger(number));

    [Fact]
    public void A_value_that_was_never_set_equals_itself_only()
    {
        Assert.True(JsonEquality.Equal(default, default));
        Assert.False(JsonEquality.Equal(default, JsonElement.Parse("null")));
    }
}
