using InviteGen.Core.Contract.Operations;

namespace InviteGen.Core.Tests.Contract.Operations;

public sealed class StatusKeyTests
{
    [Theory]
    [InlineData("200", "200")]
    [InlineData("4xx", "4XX")]
    [InlineData("Default", "default")]
    [InlineData("600", null)]
    [InlineData("20", null)]
    [InlineData("2000", null)]
    [InlineData("2X0", null)]
    [InlineData("", null)]
    public void A_key_is_read_in_any_case_and_only_where_OpenAPI_allows_it(string key, string? expected) =>
        Assert.Equal(expected, StatusKey.Parse(key)?.Text);

    [Theory]
    [InlineData("404", 404, 404)]
    [InlineData("4XX", 400, 499)]
    [InlineData("default", 0, 999)]
    public void A_key_stands_for_the_statuses_between_two_codes(string key, int first, int last)
    {
        var status = Key(key);

        Assert.Equal((first, last), (status.FirstCode, status.LastCode));
    }

    [Fact]
    public void A_code_precedes_a_range_and_a_range_precedes_the_default()
    {
        var sorted = new[] { "default", "2XX", "201" }.Select(Key).OrderBy(key => key.Precedence);

        Assert.Equal("201 2XX default", string.Join(' ', sorted));
    }

    [Fact]
    public void Equal_keys_are_equal_values()
    {
        Assert.Equal(Key("5XX"), Key("5xx"));
        Assert.Equal(StatusKey.Default, Key("DEFAULT"));
        Assert.NotEqual(StatusKey.Default, Key("200"));
    }

    private static StatusKey Key(string key) => Assert.NotNull(StatusKey.Parse(key));
}
