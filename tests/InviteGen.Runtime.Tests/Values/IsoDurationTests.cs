namespace InviteGen.Runtime.Tests;

public sealed class IsoDurationTests
{
    [Theory]
    [InlineData("PT0S", "00:00:00", "PT0S")]
    [InlineData("P1D", "1.00:00:00", "P1D")]
    [InlineData("P2W", "14.00:00:00", "P14D")]
    [InlineData("PT36H", "1.12:00:00", "P1DT12H")]
    [InlineData("PT90M", "01:30:00", "PT1H30M")]
    [InlineData("P1DT2H3M4.5S", "1.02:03:04.5", "P1DT2H3M4.5S")]
    [InlineData("PT0,25S", "00:00:00.25", "PT0.25S")]
    [InlineData("-PT1H", "-01:00:00", "-PT1H")]
    [InlineData("PT0.0000001S", "00:00:00.0000001", "PT0.0000001S")]
    public void A_duration_of_fixed_length_is_read_and_written(string text, string expected, string written)
    {
        Assert.True(IsoDuration.TryParse(text, out var value));
        Assert.Equal(TimeSpan.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), value);
        Assert.Equal(written, IsoDuration.Format(value));
    }

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P1")]
    [InlineData("1D")]
    [InlineData("P1DT")]
    [InlineData("P1H")]
    [InlineData("PT1D")]
    [InlineData("P1D1D")]
    [InlineData("PT1S1M")]
    [InlineData("PT1ST1H")]
    [InlineData("P1WT1H")]
    [InlineData("PT1W")]
    [InlineData("PT1.5H")]
    [InlineData("PT.5S")]
    [InlineData("P1W1D")]
    [InlineData("P1Y")]
    [InlineData("P1M")]
    [InlineData("P1TD")]
    [InlineData("P-1D")]
    [InlineData("PT1s")]
    [InlineData("P99999999999999D")]
    [InlineData("P999999999999999999999999999999D")]
    public void A_duration_without_a_fixed_length_is_refused(string text) =>
        Assert.False(IsoDuration.TryParse(text, out _));

    [Fact]
    public void The_greatest_and_the_least_time_span_are_written()
    {
        Assert.Equal("P10675199DT2H48M5.4775807S", IsoDuration.Format(TimeSpan.MaxValue));
        Assert.Equal("-P10675199DT2H48M5.4775808S", IsoDuration.Format(TimeSpan.MinValue));
    }
}
