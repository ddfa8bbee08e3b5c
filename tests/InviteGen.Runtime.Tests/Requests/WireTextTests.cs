namespace InviteGen.Runtime.Tests;

public sealed class WireTextTests
{
    [Fact]
    public void Values_are_written_as_in_json_and_in_no_culture()
    {
        var id = new Guid("6F9619FF-8B86-D011-B42D-00C04FC964FF");
        Assert.Equal("true", WireText.Format(true));
        Assert.Equal("-5", WireText.Format(-5));
        Assert.Equal("9223372036854775807", WireText.Format(long.MaxValue));
        Assert.Equal("0.1", WireText.Format(0.1f));
        Assert.Equal("1E-07", WireText.Format(1e-7));
        Assert.Equal("10.50", WireText.Format(10.50m));
        Assert.Equal("6f9619ff-8b86-d011-b42d-00c04fc964ff", WireText.Format(id));
        Assert.Equal("2024-01-02T03:04:05Z", WireText.Format(new DateTimeOffset(2024, 1, 2, 3, 4, 5, TimeSpan.Zero)));
        Assert.Equal("2024-01-02", WireText.Format(new DateOnly(2024, 1, 2)));
        Assert.Equal("PT90S".Replace("90", "1M30", StringComparison.Ordinal), WireText.Format(TimeSpan.FromSeconds(90)));
        Assert.Equal("a/b", WireText.Format(new Uri("a/b", UriKind.Relative)));
        Assert.Equal("AQI=", WireText.Format([1, 2]));
        Assert.Equal("[1,2]", WireText.Json<IReadOnlyList<int>, ListCodec<int, Int32Codec>>([1, 2]));
    }

    [Fact]
    public void Infinity_cannot_be_sent()
    {
        Assert.Throws<ArgumentException>(() => WireText.Format(double.PositiveInfinity));
        Assert.Equal(
            "A number in a parameter must be finite (not NaN or infinity).",
            Assert.Throws<ArgumentException>(() => WireText.Format(float.NaN)).Message);
    }

    [Fact]
    public void A_value_that_is_null_has_no_text()
    {
        Assert.Equal("false", WireText.Format(false));
        Assert.Null(WireText.Format((bool?)null));
        Assert.Null(WireText.Format((byte[]?)null));
        Assert.Null(WireText.Format((Uri?)null));
        Assert.Null(WireText.Json<string, StringCodec>(null));
        Assert.Null(WireText.AsciiJson<string, StringCodec>(null));
        Assert.Null(WireText.Form<IReadOnlyDictionary<string, int>, MapCodec<int, Int32Codec>>(null));
        Assert.True(WireShape.Of<string, StringCodec>(null).IsUndefined);
        Assert.True(WireShape.Deep<string, StringCodec>(null).IsUndefined);
    }

    [Fact]
    public void A_value_that_is_not_null_has_one()
    {
        var map = new Dictionary<string, int> { ["a"] = 1 };
        Assert.Equal("a=1", WireText.Form<IReadOnlyDictionary<string, int>, MapCodec<int, Int32Codec>>(map));
        Assert.Equal("x", WireShape.Of<string, StringCodec>("x").Text);
        Assert.Equal("x", WireShape.Deep<string, StringCodec>("x").Text);
        Assert.Equal([new("[a]", "1")], WireShape.Deep<IReadOnlyDictionary<string, int>, MapCodec<int, Int32Codec>>(map).Members);
    }

    [Theory]
    [InlineData("a", "\"a\"")]
    [InlineData("é\u007F", "\"\\u00E9\\u007F\"")]
    public void JSON_in_a_header_is_ASCII(string value, string expected) =>
        Assert.Equal(expected, WireText.AsciiJson<string, StringCodec>(value));

    [Fact]
    public void A_list_is_formatted_item_by_item() =>
        Assert.Equal(["1", "2"], WireValue.List<int>([1, 2], WireText.Format).Items);

    [Fact]
    public void A_missing_list_is_undefined() => Assert.True(WireValue.List<int>(null, WireText.Format).IsUndefined);
}
