namespace InviteGen.Runtime.Tests;

public sealed class TextCodecTests
{
    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"a\\u00e9\\n\\\"\"", "aé\n\"")]
    [InlineData("\"\\ud83d\\ude00\"", "😀")]
    public void A_string_is_unescaped(string json, string expected) =>
        Assert.Equal(expected, Codec.Read<string, StringCodec>(json));

    [Fact]
    public void A_string_is_written_without_needless_escapes() =>
        Assert.Equal("\"Zoë <a+b@c.de> 😀\\n\"".Replace("😀", "\\uD83D\\uDE00", StringComparison.Ordinal),
            Codec.Write<string, StringCodec>("Zoë <a+b@c.de> 😀\n"));

    [Theory]
    [InlineData("null", "null")]
    [InlineData("1", "a number")]
    [InlineData("true", "true")]
    [InlineData("{}", "an object")]
    [InlineData("[]", "an array")]
    public void What_is_not_a_string_is_an_error(string json, string found)
    {
        var error = Codec.Fail<string, StringCodec>(json);
        Assert.Equal(("a string", found), (error.Expected, error.Found));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_an_error() =>
        Assert.Equal("Unicode text", Codec.Fail<string, StringCodec>("\"\\ud83d\"").Expected);

    [Fact]
    public void Bytes_that_are_not_utf8_are_an_error() =>
        Assert.Equal("Unicode text", Assert.Throws<JsonReadException>(
            () => JsonText.Read<string, StringCodec>([(byte)'"', 0xC3, 0x28, (byte)'"'])).Expected);

    [Fact]
    public void A_boolean_is_no_number_and_no_string()
    {
        Assert.True(Codec.Read<bool, BooleanCodec>("true"));
        Assert.False(Codec.Read<bool, BooleanCodec>("false"));
        Assert.Equal("a boolean", Codec.Fail<bool, BooleanCodec>("0").Expected);
        Assert.Equal("a boolean", Codec.Fail<bool, BooleanCodec>("\"true\"").Expected);
        Assert.Equal("true", Codec.Write<bool, BooleanCodec>(true));
    }

    [Theory]
    [InlineData("\"6f9619ff-8b86-d011-b42d-00c04fc964ff\"")]
    [InlineData("\"6F9619FF-8B86-D011-B42D-00C04FC964FF\"")]
    public void A_uuid_is_read_in_either_case(string json) =>
        Assert.Equal("\"6f9619ff-8b86-d011-b42d-00c04fc964ff\"", Codec.Write<Guid, GuidCodec>(Codec.Read<Guid, GuidCodec>(json)));

    [Theory]
    [InlineData("\"{6f9619ff-8b86-d011-b42d-00c04fc964ff}\"")]
    [InlineData("\"6f9619ff8b86d011b42d00c04fc964ff\"")]
    [InlineData("\"\"")]
    public void A_uuid_has_one_form_only(string json) => Assert.Equal("a UUID", Codec.Fail<Guid, GuidCodec>(json).Expected);

    [Theory]
    [InlineData("\"https://example.com/a?b=c\"", true)]
    [InlineData("\"/a/b\"", false)]
    [InlineData("\"a/b?c\"", false)]
    [InlineData("\"\"", false)]
    public void A_uri_is_absolute_or_relative_and_written_as_it_came(string json, bool isAbsolute)
    {
        var uri = Codec.Read<Uri, UriCodec>(json);
        Assert.Equal(isAbsolute, uri.IsAbsoluteUri);
        Assert.Equal(json, Codec.Write<Uri, UriCodec>(uri));
    }

    [Fact]
    public void A_text_that_is_not_a_uri_is_an_error() => Assert.Equal("a URI", Codec.Fail<Uri, UriCodec>("\"http://\"").Expected);

    [Fact]
    public void Bytes_are_base64()
    {
        Assert.Equal([0xFB, 0xFF], Codec.Read<byte[], BytesCodec>("\"+/8=\""));
        Assert.Equal("\"+/8=\"", Codec.Write<byte[], BytesCodec>([0xFB, 0xFF]));
        Assert.Equal("base64 text", Codec.Fail<byte[], BytesCodec>("\"-_8=\"").Expected);
    }
}
