namespace InviteGen.Runtime.Tests;

public sealed class StringCheckTests
{
    [Theory]
    [InlineData("", 0, null)]
    [InlineData("abc", 3, null)]
    [InlineData("ab", 3, "minLength: must have at least 3 characters")]
    [InlineData("", 1, "minLength: must have at least 1 character")]
    [InlineData("😀😀", 2, null)]
    [InlineData("😀😀", 3, "minLength: must have at least 3 characters")]
    [InlineData("\ud83d\ud83d", 2, null)]
    public void The_least_length_counts_code_points(string value, int limit, string? expected) =>
        Assert.Equal(expected, CheckCase.Of((ref ValidationErrors e) => Check.MinLength(ref e, "/x", value, limit)));

    [Theory]
    [InlineData("abc", 3, null)]
    [InlineData("abcd", 3, "maxLength: must have at most 3 characters")]
    [InlineData("😀😀", 2, null)]
    [InlineData("😀😀", 1, "maxLength: must have at most 1 character")]
    public void The_greatest_length_counts_code_points(string value, int limit, string? expected) =>
        Assert.Equal(expected, CheckCase.Of((ref ValidationErrors e) => Check.MaxLength(ref e, "/x", value, limit)));

    [Theory]
    [InlineData("xaby", "ab", null)]
    [InlineData("xaby", "^ab", "pattern: must match the pattern ^ab")]
    public void A_pattern_is_searched_not_matched_in_full(string value, string pattern, string? expected) =>
        Assert.Equal(expected, Match(value, pattern));

    [Fact]
    public void A_message_never_contains_the_value() => Assert.DoesNotContain(
        "secret", CheckCase.Of((ref ValidationErrors e) => Check.Email(ref e, "/x", "secret")), StringComparison.Ordinal);

    [Fact]
    public void A_closed_enumeration_lists_its_values() => Assert.Equal(
        "enum: must be one of \"a\", \"b\"",
        CheckCase.Of((ref ValidationErrors e) => Check.Enum(ref e, "/x", false, "\"a\", \"b\"")));

    [Theory]
    [InlineData("a", null)]
    [InlineData("b", "const: must be \"a\"")]
    public void A_constant_is_the_only_value(string value, string? expected) =>
        Assert.Equal(expected, CheckCase.Of((ref ValidationErrors e) => Check.Const(ref e, "/x", value, "a", "\"a\"")));

    [Fact]
    public void A_value_that_is_not_set_is_reported_and_told()
    {
        var (isSet, isNotNull) = (true, true);
        Assert.Equal(
            "required: must be set", CheckCase.Of((ref ValidationErrors e) => isSet = Check.Required(ref e, "/x", (string?)null)));
        Assert.Equal(
            "required: must be set", CheckCase.Of((ref ValidationErrors e) => Check.Set(ref e, "/x", default)));
        CheckCase.Of((ref ValidationErrors e) => isNotNull = Check.NotNull(ref e, "/x", (string?)null));
        Assert.Equal((false, false), (isSet, isNotNull));
        Assert.Null(CheckCase.Of((ref ValidationErrors e) => isSet = Check.Required(ref e, "/x", "")));
        Assert.Null(CheckCase.Of((ref ValidationErrors e) => isNotNull = Check.NotNull(ref e, "/x", "")));
        Assert.Equal((true, true), (isSet, isNotNull));
    }

    [Fact]
    public void An_item_that_is_null_is_reported() => Assert.Equal(
        "type: must not be null", CheckCase.Of((ref ValidationErrors e) => Check.NotNull(ref e, "/x", (string?)null)));

    private static string? Match(string value, string pattern) =>
        CheckCase.Of((ref ValidationErrors e) => Check.Pattern(ref e, "/x", value, new TextPattern(pattern)));
}
