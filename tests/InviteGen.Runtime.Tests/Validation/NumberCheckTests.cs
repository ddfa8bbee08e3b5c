namespace InviteGen.Runtime.Tests;

public sealed class NumberCheckTests
{
    [Theory]
    [InlineData(1, 1, null, null, "exclusiveMinimum: must be greater than 1", "exclusiveMaximum: must be less than 1")]
    [InlineData(0, 1, "minimum: must be at least 1", null, "exclusiveMinimum: must be greater than 1", null)]
    [InlineData(2, 1, null, "maximum: must be at most 1", null, "exclusiveMaximum: must be less than 1")]
    public void Limits_hold_for_every_type(
        int value, int limit, string? min, string? max, string? exclusiveMin, string? exclusiveMax)
    {
        string?[] expected = [min, max, exclusiveMin, exclusiveMax];
        Assert.Equal(expected, Integers(value, limit));
        Assert.Equal(expected, Decimals(value, limit));
        Assert.Equal(expected, Doubles(value, limit));
        Assert.Equal(expected, Floats(value, limit));
    }

    [Fact]
    public void A_float_meets_a_limit_that_it_cannot_represent() => Assert.All(Floats(0.1f, 0.1f).Take(2), Assert.Null);

    [Fact]
    public void Limits_are_written_without_the_users_culture() => Assert.Equal(
        "maximum: must be at most 1.5", CheckCase.Of((ref ValidationErrors e) => Check.Maximum(ref e, "/x", 2, 1.5)));

    [Theory]
    [InlineData(9, 3, true)]
    [InlineData(10, 3, false)]
    [InlineData(0, 3, true)]
    [InlineData(-9, 3, true)]
    [InlineData(long.MinValue, -1, true)]
    public void An_integer_is_a_multiple_or_not(long value, long step, bool expected) =>
        Assert.Equal(expected, CheckCase.Of((ref ValidationErrors e) => Check.MultipleOf(ref e, "/x", value, step)) is null);

    [Theory]
    [InlineData(0.3, 0.1, true)]
    [InlineData(1.1, 0.1, true)]
    [InlineData(0.35, 0.1, false)]
    [InlineData(0.0075, 0.0001, true)]
    [InlineData(1e308, 0.5, true)]
    [InlineData(1e308, 0.123456789, false)]
    [InlineData(0, 0.1, true)]
    public void A_double_counts_by_its_decimal_digits(double value, double step, bool expected) =>
        Assert.Equal(expected, CheckCase.Of((ref ValidationErrors e) => Check.MultipleOf(ref e, "/x", value, step)) is null);

    [Fact]
    public void A_float_counts_by_its_decimal_digits()
    {
        Assert.Null(CheckCase.Of((ref ValidationErrors e) => Check.MultipleOf(ref e, "/x", 0.3f, 0.1f)));
        Assert.Equal(
            "multipleOf: must be a multiple of 0.1",
            CheckCase.Of((ref ValidationErrors e) => Check.MultipleOf(ref e, "/x", 0.35f, 0.1f)));
    }

    [Fact]
    public void A_decimal_is_exact() => Assert.Equal(
        "multipleOf: must be a multiple of 0.01",
        CheckCase.Of((ref ValidationErrors e) => Check.MultipleOf(ref e, "/x", 1.0000000000000000001m, 0.01m)));

    private static string?[] Integers(long value, long limit) =>
    [
        CheckCase.Of((ref ValidationErrors e) => Check.Minimum(ref e, "/x", value, limit)),
        CheckCase.Of((ref ValidationErrors e) => Check.Maximum(ref e, "/x", value, limit)),
        CheckCase.Of((ref ValidationErrors e) => Check.ExclusiveMinimum(ref e, "/x", value, limit)),
        CheckCase.Of((ref ValidationErrors e) => Check.ExclusiveMaximum(ref e, "/x", value, limit)),
    ];

    private static string?[] Decimals(decimal value, decimal limit) =>
    [
        CheckCase.Of((ref ValidationErrors e) => Check.Minimum(ref e, "/x", value, limit)),
        CheckCase.Of((ref ValidationErrors e) => Check.Maximum(ref e, "/x", value, limit)),
        CheckCase.Of((ref ValidationErrors e) => Check.ExclusiveMinimum(ref e, "/x", value, limit)),
        CheckCase.Of((ref ValidationErrors e) => Check.ExclusiveMaximum(ref e, "/x", value, limit)),
    ];

    private static string?[] Doubles(double value, double limit) =>
    [
        CheckCase.Of((ref ValidationErrors e) => Check.Minimum(ref e, "/x", value, limit)),
        CheckCase.Of((ref ValidationErrors e) => Check.Maximum(ref e, "/x", value, limit)),
        CheckCase.Of((ref ValidationErrors e) => Check.ExclusiveMinimum(ref e, "/x", value, limit)),
        CheckCase.Of((ref ValidationErrors e) => Check.ExclusiveMaximum(ref e, "/x", value, limit)),
    ];

    private static string?[] Floats(float value, float limit) =>
    [
        CheckCase.Of((ref ValidationErrors e) => Check.Minimum(ref e, "/x", value, limit)),
        CheckCase.Of((ref ValidationErrors e) => Check.Maximum(ref e, "/x", value, limit)),
        CheckCase.Of((ref ValidationErrors e) => Check.ExclusiveMinimum(ref e, "/x", value, limit)),
        CheckCase.Of((ref ValidationErrors e) => Check.ExclusiveMaximum(ref e, "/x", value, limit)),
    ];
}
