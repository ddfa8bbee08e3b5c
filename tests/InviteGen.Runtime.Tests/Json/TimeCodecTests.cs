namespace InviteGen.Runtime.Tests;

public sealed class TimeCodecTests
{
    [Theory]
    [InlineData("\"2024-02-29T23:59:59Z\"", "\"2024-02-29T23:59:59Z\"")]
    [InlineData("\"2024-02-29t23:59:59.1234567+05:30\"", "\"2024-02-29T23:59:59.1234567+05:30\"")]
    [InlineData("\"2024-01-01T00:00:00.5\\u002B00:00\"", "\"2024-01-01T00:00:00.5Z\"")]
    [InlineData("\"2024-01-01 00:00:00-08:00\"", "\"2024-01-01T00:00:00-08:00\"")]
    public void A_date_time_keeps_its_offset(string json, string written)
    {
        var value = Codec.Read<DateTimeOffset, DateTimeOffsetCodec>(json);
        Assert.Equal(written, Codec.Write<DateTimeOffset, DateTimeOffsetCodec>(value));
    }

    [Theory]
    [InlineData("\"2024-01-01T00:00:00\"")]
    [InlineData("\"2024-01-01\"")]
    [InlineData("\"01/02/2024 00:00:00Z\"")]
    [InlineData("\"\"")]
    public void A_date_time_without_offset_is_an_error_not_a_guess(string json) =>
        Assert.Equal("a date and time (RFC 3339)", Codec.Fail<DateTimeOffset, DateTimeOffsetCodec>(json).Expected);

    [Fact]
    public void A_very_long_text_is_not_a_date_time() =>
        Assert.Equal("another string", Codec.Fail<DateTimeOffset, DateTimeOffsetCodec>($"\"{new string('1', 10_000)}\"").Found);

    [Fact]
    public void A_number_is_not_a_date_time() =>
        Assert.Equal("a number", Codec.Fail<DateTimeOffset, DateTimeOffsetCodec>("1700000000").Found);

    [Fact]
    public void A_date_has_four_two_and_two_digits()
    {
        Assert.Equal(new DateOnly(2024, 2, 29), Codec.Read<DateOnly, DateOnlyCodec>("\"2024-02-29\""));
        Assert.Equal("\"0001-01-01\"", Codec.Write<DateOnly, DateOnlyCodec>(DateOnly.MinValue));
        Assert.Equal("a date (YYYY-MM-DD)", Codec.Fail<DateOnly, DateOnlyCodec>("\"2023-02-29\"").Expected);
        Assert.Equal("a date (YYYY-MM-DD)", Codec.Fail<DateOnly, DateOnlyCodec>("\"2024-2-9\"").Expected);
    }

    [Fact]
    public void A_duration_is_iso_8601()
    {
        Assert.Equal(new TimeSpan(1, 2, 3, 4), Codec.Read<TimeSpan, DurationCodec>("\"P1DT2H3M4S\""));
        Assert.Equal("\"P1DT2H3M4S\"", Codec.Write<TimeSpan, DurationCodec>(new TimeSpan(1, 2, 3, 4)));
        Assert.Equal("a duration (ISO 8601)", Codec.Fail<TimeSpan, DurationCodec>("\"1.02:03:04\"").Expected);
    }
}
