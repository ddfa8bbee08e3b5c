namespace InviteGen.Runtime.Tests;

public sealed class FormatTests
{
    [Theory]
    [InlineData("example.com", true)]
    [InlineData("localhost", true)]
    [InlineData("a-b.c0", true)]
    [InlineData("", false)]
    [InlineData("-a.b", false)]
    [InlineData("a-.b", false)]
    [InlineData("a_b", false)]
    [InlineData("a..b", false)]
    [InlineData("a.", false)]
    [InlineData("exämple.com", false)]
    [InlineData(".a", false)]
    [InlineData("A-Z.0", true)]
    [InlineData("a23456789012345678901234567890123456789012345678901234567890123", true)]
    [InlineData("a234567890123456789012345678901234567890123456789012345678901234", false)]
    public void Hostname(string value, bool expected) =>
        Verify(expected, "format: must be a host name", (ref ValidationErrors e) => Check.Hostname(ref e, "/x", value));

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("255.255.255.255", true)]
    [InlineData("256.0.0.1", false)]
    [InlineData("127.0.1", false)]
    [InlineData("127.0.0.0.1", false)]
    [InlineData("087.10.0.1", false)]
    [InlineData("1..2.3", false)]
    [InlineData("0x7f000001", false)]
    [InlineData("1২7.0.0.1", false)]
    public void Ipv4(string value, bool expected) =>
        Verify(expected, "format: must be an IPv4 address", (ref ValidationErrors e) => Check.Ipv4(ref e, "/x", value));

    [Theory]
    [InlineData("::1", true)]
    [InlineData("2001:db8::ff00:42:8329", true)]
    [InlineData("::ffff:192.168.0.1", true)]
    [InlineData("1:2:3:4:5:6:7:8", true)]
    [InlineData("1:2:3:4:5:6:7:8:9", false)]
    [InlineData("::ffff:192.168.0.01", false)]
    [InlineData("12345::", false)]
    [InlineData("fe80::1%eth0", false)]
    [InlineData("[::1]", false)]
    [InlineData("127.0.0.1", false)]
    [InlineData("", false)]
    public void Ipv6(string value, bool expected) =>
        Verify(expected, "format: must be an IPv6 address", (ref ValidationErrors e) => Check.Ipv6(ref e, "/x", value));

    [Theory]
    [InlineData("2eb8aa08-aa98-11ea-b4aa-73b441d16380", true)]
    [InlineData("2EB8AA08-AA98-11EA-B4AA-73B441D16380", true)]
    [InlineData("2eb8aa08-aa98-11ea-b4aa-73b441d1638", false)]
    [InlineData("2eb8aa08aa9811eab4aa73b441d16380", false)]
    [InlineData("{2eb8aa08-aa98-11ea-b4aa-73b441d16380}", false)]
    public void Uuid(string value, bool expected) =>
        Verify(expected, "format: must be a UUID", (ref ValidationErrors e) => Check.Uuid(ref e, "/x", value));

    [Theory]
    [InlineData("2024-02-29", true)]
    [InlineData("2023-02-29", false)]
    [InlineData("2024-2-29", false)]
    public void Date(string value, bool expected) =>
        Verify(expected, "format: must be a date (YYYY-MM-DD)", (ref ValidationErrors e) => Check.Date(ref e, "/x", value));

    [Theory]
    [InlineData("2024-02-29T10:00:00Z", true)]
    [InlineData("2024-02-29T10:00:00", false)]
    public void DateTime(string value, bool expected) => Verify(
        expected,
        "format: must be a date and time with a UTC offset (RFC 3339)",
        (ref ValidationErrors e) => Check.DateTime(ref e, "/x", value));

    [Theory]
    [InlineData("10:00:00Z", true)]
    [InlineData("10:00:00.5+23:59", true)]
    [InlineData("10:00:00", false)]
    [InlineData("10:00Z", false)]
    public void Time(string value, bool expected) => Verify(
        expected,
        "format: must be a time of day with a UTC offset (RFC 3339)",
        (ref ValidationErrors e) => Check.Time(ref e, "/x", value));

    [Theory]
    [InlineData("P4DT12H30M5S", true)]
    [InlineData("P4Y", true)]
    [InlineData("P1Y2M3D", true)]
    [InlineData("PT0S", true)]
    [InlineData("P2W", true)]
    [InlineData("PT1D", false)]
    [InlineData("P", false)]
    [InlineData("P1YT", false)]
    [InlineData("P2D1Y", false)]
    [InlineData("P1Y2D", false)]
    [InlineData("P2S", false)]
    [InlineData("P1D2H", false)]
    [InlineData("P1Y2W", false)]
    [InlineData("P1", false)]
    [InlineData("P২Y", false)]
    [InlineData("P10", false)]
    [InlineData("P1YM", false)]
    [InlineData("PTHM", false)]
    [InlineData("X1D", false)]
    [InlineData("1Y", false)]
    [InlineData("", false)]
    [InlineData("P1Y1M1DT1H1M1S", true)]
    [InlineData("P1DT1M", true)]
    [InlineData("P1M", true)]
    [InlineData("PT1M", true)]
    [InlineData("P1W1D", false)]
    [InlineData("P1DT", false)]
    [InlineData("PT", false)]
    public void Duration(string value, bool expected) => Verify(
        expected, "format: must be a duration (ISO 8601)", (ref ValidationErrors e) => Check.Duration(ref e, "/x", value));

    [Theory]
    [InlineData("AQID", true)]
    [InlineData("", true)]
    [InlineData("AQI", false)]
    [InlineData("A*ID", false)]
    public void Byte(string value, bool expected) =>
        Verify(expected, "format: must be base64 text", (ref ValidationErrors e) => Check.Byte(ref e, "/x", value));

    [Theory]
    [InlineData(253, true)]
    [InlineData(254, false)]
    public void A_host_name_has_at_most_253_characters(int length, bool expected)
    {
        var labels = string.Join('.', Enumerable.Repeat(new string('a', 50), 5));
        Assert.Equal(expected, HostText.IsHostname(labels[..^2] + new string('b', length - labels.Length + 2)));
    }

    private static void Verify(bool isValid, string error, CheckCase.Run check) =>
        Assert.Equal(isValid ? null : error, CheckCase.Of(check));
}
