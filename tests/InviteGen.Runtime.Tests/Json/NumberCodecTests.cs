namespace InviteGen.Runtime.Tests;

public sealed class NumberCodecTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("-2147483648", int.MinValue)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("1.0", 1)]
    [InlineData("12e2", 1200)]
    [InlineData("-1.50e1", -15)]
    public void An_integer_may_be_written_with_a_zero_fraction_or_an_exponent(string json, int expected) =>
        Assert.Equal(expected, Codec.Read<int, Int32Codec>(json));

    [Theory]
    [InlineData("2147483648")]
    [InlineData("-2147483649")]
    [InlineData("1.5")]
    [InlineData("1e400")]
    public void A_number_that_is_no_32_bit_integer_is_an_error(string json) =>
        Assert.Equal("an integer between -2147483648 and 2147483647", Codec.Fail<int, Int32Codec>(json).Expected);

    [Theory]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("9007199254740993.0", 9007199254740993)]
    public void A_64_bit_integer_keeps_every_digit(string json, long expected) =>
        Assert.Equal(expected, Codec.Read<long, Int64Codec>(json));

    [Theory]
    [InlineData("9223372036854775808")]
    [InlineData("0.1")]
    public void A_number_that_is_no_64_bit_integer_is_an_error(string json) =>
        Assert.Equal("another number", Codec.Fail<long, Int64Codec>(json).Found);

    [Theory]
    [InlineData("1e999")]
    [InlineData("-1e999")]
    public void A_number_too_large_for_a_double_is_an_error_not_infinity(string json) =>
        Assert.Equal("a number in the range of double", Codec.Fail<double, DoubleCodec>(json).Expected);

    [Fact]
    public void A_number_too_large_for_a_float_is_an_error_not_infinity() =>
        Assert.Equal("a number in the range of float", Codec.Fail<float, SingleCodec>("1e39").Expected);

    [Fact]
    public void Floating_point_numbers_survive_a_round_trip()
    {
        Assert.Equal("0.1", Codec.Write<double, DoubleCodec>(Codec.Read<double, DoubleCodec>("0.1")));
        Assert.Equal("0.1", Codec.Write<float, SingleCodec>(Codec.Read<float, SingleCodec>("0.1")));
    }

    [Fact]
    public void A_decimal_keeps_its_trailing_zeros() =>
        Assert.Equal("10.50", Codec.Write<decimal, DecimalCodec>(Codec.Read<decimal, DecimalCodec>("10.50")));

    [Fact]
    public void A_number_too_large_for_a_decimal_is_an_error() =>
        Assert.Equal("a number between -7.9e28 and 7.9e28", Codec.Fail<decimal, DecimalCodec>("1e29").Expected);

    [Fact]
    public void A_number_in_quotes_is_not_a_number()
    {
        Assert.Equal(("an integer", "a string"), Kinds(Codec.Fail<int, Int32Codec>("\"1\"")));
        Assert.Equal(("an integer", "a string"), Kinds(Codec.Fail<long, Int64Codec>("\"1\"")));
        Assert.Equal(("a number", "a string"), Kinds(Codec.Fail<float, SingleCodec>("\"1\"")));
        Assert.Equal(("a number", "a string"), Kinds(Codec.Fail<double, DoubleCodec>("\"1\"")));
        Assert.Equal(("a number", "a string"), Kinds(Codec.Fail<decimal, DecimalCodec>("\"1\"")));
    }

    private static (string Expected, string Found) Kinds(JsonReadException exception) => (exception.Expected, exception.Found);
}
