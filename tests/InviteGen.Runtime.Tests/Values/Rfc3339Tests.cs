namespace InviteGen.Runtime.Tests;

public sealed class Rfc3339Tests
{
    // The examples of RFC 3339, section 5.8, and the borders of each field.
    [Theory]
    [InlineData("1985-04-12T23:20:50.52Z", "1985-04-12T23:20:50.52Z")]
    [InlineData("1996-12-19T16:39:57-08:00", "1996-12-19T16:39:57-08:00")]
    [InlineData("1990-12-31T23:59:60Z", "1991-01-01T00:00:00Z")]
    [InlineData("1990-12-31T15:59:60-08:00", "1990-12-31T16:00:00-08:00")]
    [InlineData("1937-01-01T12:00:27.87+00:20", "1937-01-01T12:00:27.87+00:20")]
    [InlineData("2024-01-01T00:00:00.123456789Z", "2024-01-01T00:00:00.1234567Z")]
    [InlineData("2024-01-01T00:00:00-00:00", "2024-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999Z")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z")]
    [InlineData("0001-01-01T14:00:00+14:00", "0001-01-01T14:00:00+14:00")]
    [InlineData("9999-12-31T09:59:59.9999999-14:00", "9999-12-31T09:59:59.9999999-14:00")]
    [InlineData("2024-01-01T00:00:00+14:00", "2024-01-01T00:00:00+14:00")]
    [InlineData("2024-01-01T00:00:00-14:00", "2024-01-01T00:00:00-14:00")]
    [InlineData("2024-01-01T00:00:00+00:59", "2024-01-01T00:00:00+00:59")]
    [InlineData("2024-01-01T23:59:59z", "2024-01-01T23:59:59Z")]
    [InlineData("2024-01-01 10:20:30.5+05:30", "2024-01-01T10:20:30.5+05:30")]
    [InlineData("2024-06-30T23:59:60.9Z", "2024-07-01T00:00:00Z")]
    [InlineData("2024-07-01T05:29:60+05:30", "2024-07-01T05:30:00+05:30")]
    public void A_date_time_is_read_and_written(string text, string written)
    {
        Assert.True(Rfc3339.TryParseDateTime(text, out var value));
        Assert.Equal(written, Rfc3339.Format(value));
    }

    [Theory]
    [InlineData("2024-02-30T00:00:00Z")]
    [InlineData("2024-01-01T24:00:00Z")]
    [InlineData("2024-01-01T00:60:00Z")]
    [InlineData("2024-01-01T00:00:61Z")]
    [InlineData("2024-01-01T00:00:60Z")]
    [InlineData("2024-01-01T00:00:00.Z")]
    [InlineData("2024-01-01T00:00:00,5Z")]
    [InlineData("2024-01-01T00:00:00+24:00")]
    [InlineData("2024-01-01T00:00:00+01")]
    [InlineData("2024-01-01T00:00:00+0100")]
    [InlineData("2024-01-01T00:00Z")]
    [InlineData("2024-01-01X00:00:00Z")]
    [InlineData("2024-01-01T00:00:00Z ")]
    [InlineData("2024-01-01T00:00:00\u0660Z")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("9999-12-31T23:59:60Z")]
    [InlineData("0001-01-01T13:59:59+14:00")]
    [InlineData("9999-12-31T10:00:00-14:00")]
    [InlineData("2024-01-01T00:00:00+14:01")]
    [InlineData("2024-01-01T00:00:00-14:01")]
    [InlineData("2024-01-01T00:00:00+01:60")]
    [InlineData("2024-01-01T00:00:00*01:00")]
    [InlineData("2024-01-01T00:00:00+01-00")]
    [InlineData("2024-01-01T00:00:00+01:000")]
    [InlineData("2024-01-01T00:00:00+0a:00")]
    [InlineData("2024-01-01T00:00:00+a0:00")]
    [InlineData("2024-01-01T00:00:00ZZ")]
    [InlineData("2024-01-01T00:00:00")]
    [InlineData("2024-01-01T00:00:00.5")]
    [InlineData("2024-01-01T00-00:00Z")]
    [InlineData("2024-01-01T00:00-00Z")]
    [InlineData("2024-01-01T0a:00:00Z")]
    [InlineData("2024-01-01Ta0:00:00Z")]
    [InlineData("2024-01-01T00:00:0aZ")]
    [InlineData("2024-01-01T00:0a:00Z")]
    [InlineData("2024-01-01T00:00:0")]
    [InlineData("2024-01-01T")]
    [InlineData("2024-01-01")]
    [InlineData("2024-13-01T00:00:00Z")]
    [InlineData("2024-00-01T00:00:00Z")]
    [InlineData("0000-01-01T00:00:00Z")]
    [InlineData("2023-02-29T00:00:00Z")]
    public void A_text_that_is_not_a_date_time_is_refused(string text) => Assert.False(Rfc3339.TryParseDateTime(text, out _));

    [Theory]
    [InlineData("00:00:00Z", true)]
    [InlineData("23:59:59.999z", true)]
    [InlineData("23:59:60Z", true)]
    [InlineData("05:29:60+05:30", true)]
    [InlineData("00:00:00-23:59", true)]
    [InlineData("24:00:00Z", false)]
    [InlineData("00:60:00Z", false)]
    [InlineData("00:00:61Z", false)]
    [InlineData("00:58:60Z", false)]
    [InlineData("00:00:00+24:00", false)]
    [InlineData("00:00:00", false)]
    [InlineData("00:00:00.", false)]
    [InlineData("00:00", false)]
    [InlineData("", false)]
    public void A_time_of_day_has_an_offset(string text, bool expected) => Assert.Equal(expected, Rfc3339.IsFullTime(text));

    [Theory]
    [InlineData("0001-01-01", true)]
    [InlineData("9999-12-31", true)]
    [InlineData("2000-02-29", true)]
    [InlineData("1900-02-29", false)]
    [InlineData("0000-01-01", false)]
    [InlineData("10000-01-01", false)]
    [InlineData("2024-00-10", false)]
    [InlineData("2024-13-10", false)]
    [InlineData("2024-04-31", false)]
    [InlineData("2024-04-00", false)]
    [InlineData("2024-4-01", false)]
    [InlineData(" 2024-04-01", false)]
    [InlineData("2024-04-01 ", false)]
    public void A_date_is_one_of_the_calendar(string text, bool expected)
    {
        Assert.Equal(expected, Rfc3339.TryParseDate(text, out var date));
        if (expected)
        {
            Span<char> written = stackalloc char[Rfc3339.DateLength];
            Assert.Equal(text, written[..Rfc3339.Format(date, written)].ToString());
        }
    }
}
