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
    [InlineData("PT0.00000019S", "00:00:00.0000001", "PT0.0000001S")]
    [InlineData("P0D", "00:00:00", "PT0S")]
    [InlineData("PT00000000000000000001S", "00:00:01", "PT1S")]
    [InlineData("-PT0S", "00:00:00", "PT0S")]
    [InlineData("P1DT1S", "1.00:00:01", "P1DT1S")]
    [InlineData("PT23H59M59S", "23:59:59", "PT23H59M59S")]
    [InlineData("PT24H", "1.00:00:00", "P1D")]
    [InlineData("PT60M", "01:00:00", "PT1H")]
    [InlineData("PT60S", "00:01:00", "PT1M")]
    [InlineData("PT1H1S", "01:00:01", "PT1H1S")]
    [InlineData("P1W", "7.00:00:00", "P7D")]
    [InlineData("PT0000000000000001.5S", "00:00:01.5", "PT1.5S")]
    [InlineData("P10675199DT2H48M5.4775807S", "10675199.02:48:05.4775807", "P10675199DT2H48M5.4775807S")]
    [InlineData("-P10675199DT2H48M5.4775808S", "-10675199.02:48:05.4775808", "-P10675199DT2H48M5.4775808S")]
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
    [InlineData("P10")]
    [InlineData("-P10")]
    [InlineData("PT10")]
    [InlineData("P1DT10")]
    [InlineData("P1D10")]
    [InlineData("-")]
    [InlineData("-P")]
    [InlineData("--P1D")]
    [InlineData("+P1D")]
    [InlineData("PD")]
    [InlineData("PTS")]
    [InlineData("PT000000000000000000001S")]
    [InlineData("PT1.S")]
    [InlineData("PT1,S")]
    [InlineData("PT1.5.5S")]
    [InlineData("PT1.5,5S")]
    [InlineData("PTT1H")]
    [InlineData("PT1HT1M")]
    [InlineData("PT1H1H")]
    [InlineData("P1.5D")]
    [InlineData("PT1.5M")]
    [InlineData("P1,5W")]
    [InlineData("P\u0661D")]
    [InlineData("P1D ")]
    [InlineData(" P1D")]
    [InlineData("p1d")]
    [InlineData("PT0.0000000000000000001S")]
    [InlineData("PT1000000000000000S")]
    [InlineData("PT922337203685.4775808S")]
    [InlineData("-PT922337203685.4775809S")]
    [InlineData("P10675200D")]
    [InlineData("-P10675200D")]
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
