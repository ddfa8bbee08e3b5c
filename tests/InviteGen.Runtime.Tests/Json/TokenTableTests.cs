namespace InviteGen.Runtime.Tests;

/// <summary>Every codec meets every kind of token, in one piece and byte by byte.</summary>
public sealed class TokenTableTests
{
    private static readonly (string Kind, string Json, string Name)[] Tokens =
    [
        ("number", "7", "a number"),
        ("number", "-1.5e3", "a number"),
        ("string", "\"text\"", "a string"),
        ("string", "\"\"", "a string"),
        ("true", "true", "true"),
        ("false", "false", "false"),
        ("null", "null", "null"),
        ("array", "[]", "an array"),
        ("array", "[1]", "an array"),
        ("object", "{}", "an object"),
        ("object", "{\"a\":1}", "an object"),
    ];

    public static TheoryData<string, string, string, bool> WrongTokens()
    {
        var data = new TheoryData<string, string, string, bool>();
        foreach (var (name, codec) in CodecCase.All)
        {
            foreach (var token in Tokens.Where(token => !codec.Reads.Split(' ').Contains(token.Kind)))
            {
                data.Add(name, token.Json, token.Name, false);
                data.Add(name, token.Json, token.Name, true);
            }
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(WrongTokens))]
    public void A_token_of_another_kind_is_an_error_of_reading(string codec, string json, string found, bool inPieces)
    {
        var error = Assert.Throws<JsonReadException>(() => CodecCase.All[codec].RoundTrip(json, inPieces));
        Assert.Equal((CodecCase.All[codec].Expected, found, ""), (error.Expected, error.Found, error.Pointer));
    }

    [Theory]
    [InlineData("bool", "true", "true")]
    [InlineData("bool", "false", "false")]
    [InlineData("int", "-2147483648", "-2147483648")]
    [InlineData("int", "12.0e1", "120")]
    [InlineData("long", "9223372036854775807", "9223372036854775807")]
    [InlineData("float", "1.25", "1.25")]
    [InlineData("double", "-1.5e300", "-1.5E+300")]
    [InlineData("decimal", "10.50", "10.50")]
    [InlineData("int or text", "12", "12")]
    [InlineData("int or text", "\"12\"", "12")]
    [InlineData("string", "\"text\"", "\"text\"")]
    [InlineData("string", "\"\\u0041é\\n\"", "\"Aé\\n\"")]
    [InlineData("string", "\"\"", "\"\"")]
    [InlineData("enum", "\"some\\u0064ay\"", "\"someday\"")]
    [InlineData("uuid", "\"6f9619ff-8b86-d011-b42d-00c04fc964ff\"", "\"6f9619ff-8b86-d011-b42d-00c04fc964ff\"")]
    [InlineData("uuid", "\"\\u0036f9619ff-8b86-d011-b42d-00c04fc964ff\"", "\"6f9619ff-8b86-d011-b42d-00c04fc964ff\"")]
    [InlineData("uri", "\"https:\\/\\/example.com\"", "\"https://example.com\"")]
    [InlineData("uri", "\"/orders/5\"", "\"/orders/5\"")]
    [InlineData("bytes", "\"AQID\"", "\"AQID\"")]
    [InlineData("bytes", "\"\\u0041QID\"", "\"AQID\"")]
    [InlineData("date", "\"2024-02-29\"", "\"2024-02-29\"")]
    [InlineData("date-time", "\"2024-02-29T10:00:00+01:00\"", "\"2024-02-29T10:00:00+01:00\"")]
    [InlineData("duration", "\"PT1H\"", "\"PT1H\"")]
    [InlineData("list", "[ 1, 20 ]", "[1,20]")]
    [InlineData("list of anything", "[ 1, \"a\", [], {} ]", "[1,\"a\",[],{}]")]
    [InlineData("map", "{ \"a\\u0062\": \"x\", \"é\": \"y\" }", "{\"ab\":\"x\",\"é\":\"y\"}")]
    [InlineData("map of anything", "{ \"a\\u0062\": 1, \"c\": [true] }", "{\"ab\":1,\"c\":[true]}")]
    [InlineData("record", "{ \"new\": [{}], \"\\u0065mails\": [\"a\"] }", "{\"emails\":[\"a\"]}")]
    [InlineData("record", "{ \"emails\": [], \"state\": \"someday\" }", "{\"emails\":[],\"state\":\"someday\"}")]
    [InlineData("string or null", "null", "null")]
    [InlineData("string or null", "\"a\"", "\"a\"")]
    [InlineData("int or null", "null", "null")]
    [InlineData("int or null", "12", "12")]
    [InlineData("anything", "{\"a\":[1.0,null,true]}", "{\"a\":[1.0,null,true]}")]
    public void Text_in_pieces_is_read_like_text_in_one_piece(string codec, string json, string written)
    {
        Assert.Equal(written, CodecCase.All[codec].RoundTrip(json, false));
        Assert.Equal(written, CodecCase.All[codec].RoundTrip(json, true));
    }

    [Theory]
    [InlineData("int", "2147483648")]
    [InlineData("int", "-2147483649")]
    [InlineData("int", "0.5")]
    [InlineData("long", "9223372036854775808")]
    [InlineData("long", "-9223372036854775809")]
    [InlineData("long", "0.5")]
    [InlineData("float", "3.5e38")]
    [InlineData("double", "1.8e308")]
    [InlineData("decimal", "79228162514264337593543950336")]
    [InlineData("decimal", "-79228162514264337593543950336")]
    [InlineData("int or text", "2147483648")]
    [InlineData("int or null", "2147483648")]
    public void A_number_beyond_the_boundary_is_another_number(string codec, string json)
    {
        Assert.Equal("another number", Fail(codec, json, false).Found);
        Assert.Equal("another number", Fail(codec, json, true).Found);
    }

    [Theory]
    [InlineData("int", "2147483647")]
    [InlineData("int", "-2147483648")]
    [InlineData("long", "9223372036854775807")]
    [InlineData("long", "-9223372036854775808")]
    [InlineData("float", "3.4028235E+38")]
    [InlineData("float", "-3.4028235E+38")]
    [InlineData("double", "1.7976931348623157E+308")]
    [InlineData("double", "-1.7976931348623157E+308")]
    [InlineData("decimal", "79228162514264337593543950335")]
    [InlineData("decimal", "-79228162514264337593543950335")]
    public void A_number_at_the_boundary_is_read(string codec, string json) =>
        Assert.Equal(json, CodecCase.All[codec].RoundTrip(json, false));

    [Theory]
    [InlineData("int", "2147483647.0", "2147483647")]
    [InlineData("int", "-2147483648.0", "-2147483648")]
    [InlineData("long", "9223372036854775807.0", "9223372036854775807")]
    [InlineData("long", "-9223372036854775808.0", "-9223372036854775808")]
    public void An_integer_at_the_boundary_may_have_a_zero_fraction(string codec, string json, string written) =>
        Assert.Equal(written, CodecCase.All[codec].RoundTrip(json, false));

    [Theory]
    [InlineData("int", "2147483648.0")]
    [InlineData("int", "-2147483649.0")]
    [InlineData("int", "1e10")]
    [InlineData("long", "9223372036854775808.0")]
    [InlineData("long", "-9223372036854775809.0")]
    [InlineData("int", "2147483646.5")]
    [InlineData("long", "9223372036854775806.5")]
    public void A_zero_fraction_does_not_move_the_boundary(string codec, string json) =>
        Assert.Equal("another number", Fail(codec, json, false).Found);

    [Theory]
    [InlineData("int or text", "\"\"")]
    [InlineData("int or text", "\"2147483648\"")]
    [InlineData("uuid", "\"6f9619ff-8b86-d011-b42d-00c04fc964fg\"")]
    [InlineData("bytes", "\"A\"")]
    [InlineData("uri", "\"http://\"")]
    [InlineData("date", "\"2023-02-29\"")]
    [InlineData("date-time", "\"2024-02-29T24:00:00Z\"")]
    [InlineData("duration", "\"P10\"")]
    public void A_text_of_another_format_is_another_string(string codec, string json)
    {
        Assert.Equal("another string", Fail(codec, json, false).Found);
        Assert.Equal("another string", Fail(codec, json, true).Found);
    }

    [Theory]
    [InlineData(107, true)]
    [InlineData(108, false)]
    [InlineData(5000, false)]
    public void A_date_time_has_at_most_128_characters(int digits, bool isRead)
    {
        var json = $"\"2024-01-01T00:00:00.{new string('1', digits)}Z\"";
        foreach (var inPieces in new[] { false, true })
        {
            var error = Record.Exception(() => CodecCase.All["date-time"].RoundTrip(json, inPieces));
            Assert.Equal(isRead ? null : "another string", ((JsonReadException?)error)?.Found);
        }
    }

    private static JsonReadException Fail(string codec, string json, bool inPieces) =>
        Assert.Throws<JsonReadException>(() => CodecCase.All[codec].RoundTrip(json, inPieces));
}
