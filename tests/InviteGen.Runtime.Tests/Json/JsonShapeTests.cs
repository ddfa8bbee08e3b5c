using System.Text;
using System.Text.Json;

namespace InviteGen.Runtime.Tests;

public sealed class JsonShapeTests
{
    private delegate T Question<T>(Utf8JsonReader reader);

    [Theory]
    [InlineData("""{"a":1}""", true)]
    [InlineData("""{"a":null}""", true)]
    [InlineData("""{"b":{"a":1},"c":[{"a":1}]}""", false)]
    [InlineData("""{"b":{"x":[1,{}]},"c":[[]],"a":{}}""", true)]
    [InlineData("""{"\u0061":1}""", true)]
    [InlineData("""{"A":1}""", false)]
    [InlineData("{}", false)]
    [InlineData("""["a"]""", false)]
    [InlineData("\"a\"", false)]
    [InlineData("null", false)]
    public void A_property_is_looked_for_in_the_object_itself(string json, bool expected) =>
        Assert.Equal(expected, Ask(json, reader => JsonShape.Has(reader, "a"u8)));

    [Theory]
    [InlineData("""{"a":"text"}""", true)]
    [InlineData("""{"a":"\u0074ext"}""", true)]
    [InlineData("""{"a":"Text"}""", false)]
    [InlineData("""{"a":"texts"}""", false)]
    [InlineData("""{"a":1}""", false)]
    [InlineData("""{"a":null}""", false)]
    [InlineData("""{"a":["text"]}""", false)]
    [InlineData("""{"b":"text"}""", false)]
    [InlineData("""{"a":"other","a":"text"}""", false)]
    public void A_text_is_compared_without_its_escapes(string json, bool expected) =>
        Assert.Equal(expected, Ask(json, reader => JsonShape.Is(reader, "a"u8, "text"u8)));

    [Theory]
    [InlineData("""{"b":1,"a":"t\u0065xt"}""", "text")]
    [InlineData("""{"a":1}""", null)]
    [InlineData("""{"a":null}""", null)]
    [InlineData("""{"b":"text"}""", null)]
    [InlineData("[]", null)]
    public void The_text_of_a_property_is_looked_up(string json, string? expected) =>
        Assert.Equal(expected, Ask(json, reader => JsonShape.Value(reader, "a"u8)));

    [Theory]
    [InlineData("""{"a":"5"}""", JsonTokenType.String, true)]
    [InlineData("""{"a":5}""", JsonTokenType.String, false)]
    [InlineData("""{"a":null}""", JsonTokenType.String, false)]
    [InlineData("""{"b":"5"}""", JsonTokenType.String, false)]
    [InlineData("""{"a":true}""", JsonTokenType.True, true)]
    [InlineData("""{"a":false}""", JsonTokenType.True, true)]
    [InlineData("""{"a":[false]}""", JsonTokenType.StartArray, true)]
    [InlineData("""{"a":false}""", JsonTokenType.String, false)]
    [InlineData("""{"a":false}""", JsonTokenType.Number, false)]
    [InlineData("""{"a":false}""", JsonTokenType.StartObject, false)]
    [InlineData("""{"a":false}""", JsonTokenType.StartArray, false)]
    [InlineData("""{"a":false}""", JsonTokenType.Null, false)]
    [InlineData("""{"a":true}""", JsonTokenType.String, false)]
    [InlineData("""{"a":null}""", JsonTokenType.True, false)]
    [InlineData("""{"a":0}""", JsonTokenType.True, false)]
    [InlineData("""["a"]""", JsonTokenType.String, false)]
    [InlineData("""{}""", JsonTokenType.True, false)]
    public void What_a_value_starts_with_tells_its_type(string json, JsonTokenType token, bool expected) =>
        Assert.Equal(expected, Ask(json, reader => JsonShape.Has(reader, "a"u8, token)));

    [Theory]
    [InlineData("""{"a":5}""", true)]
    [InlineData("""{"a":"5"}""", false)]
    [InlineData("""{"a":55}""", false)]
    [InlineData("""{"a":[5]}""", false)]
    [InlineData("""{"a":true}""", false)]
    public void A_number_is_compared_as_it_is_written(string json, bool expected) =>
        Assert.Equal(expected, Ask(json, reader => JsonShape.IsLiteral(reader, "a"u8, "5"u8)));

    [Theory]
    [InlineData("""{"a":true}""", true)]
    [InlineData("""{"a":false}""", false)]
    [InlineData("""{"a":"true"}""", false)]
    [InlineData("""{"a":null}""", false)]
    [InlineData("""{"b":true}""", false)]
    public void A_boolean_is_compared(string json, bool expected) =>
        Assert.Equal(expected, Ask(json, reader => JsonShape.IsLiteral(reader, "a"u8, "true"u8)));

    [Theory]
    [InlineData("""{"b":1,"a":"x\ny"}""", "x\ny")]
    [InlineData("""{"a":""}""", "")]
    [InlineData("""{"a":1}""", null)]
    [InlineData("""{"a":{"a":"x"}}""", null)]
    [InlineData("""{}""", null)]
    [InlineData("""[]""", null)]
    public void The_text_of_a_property_is_null_when_there_is_none(string json, string? expected) =>
        Assert.Equal(expected, Ask(json, reader => JsonShape.Text(reader, "a"u8)));

    [Theory]
    [InlineData("""{"a":"\ud800"}""")]
    [InlineData("""{"\ud800":1,"a":"\ud800"}""")]
    public void What_is_not_Unicode_is_an_error_of_reading_and_not_of_the_program(string json)
    {
        Assert.Throws<JsonReadException>(() => Ask(json, reader => JsonShape.Text(reader, "a"u8)));
        Assert.Throws<JsonReadException>(() => Ask(json, reader => JsonShape.Is(reader, "a"u8, "text"u8)));
    }

    [Fact]
    public void Values_are_skipped_while_the_text_is_read_in_pieces()
    {
        var reader = new Utf8JsonReader("""{"b":[1,{}],"a":"x"}"""u8, isFinalBlock: false, default);
        reader.Read();

        Assert.True(JsonShape.Has(reader, "a"u8));
    }

    [Fact]
    public void The_reader_of_the_caller_does_not_move()
    {
        var reader = new Utf8JsonReader("""{"b":1,"a":"x"}"""u8);
        reader.Read();

        JsonShape.Text(reader, "a"u8);

        Assert.Equal((JsonTokenType.StartObject, 1L), (reader.TokenType, reader.BytesConsumed));
    }

    [Theory]
    [InlineData("""{"b":1""")]
    [InlineData("""{"b":}""")]
    [InlineData("""{"b":[1,""")]
    public void Broken_JSON_is_an_error_of_reading(string json) =>
        Assert.ThrowsAny<JsonException>(() => Ask(json, reader => JsonShape.Has(reader, "a"u8)));

    private static T Ask<T>(string json, Question<T> question)
    {
        var whole = AskInOnePiece(json, question);
        var reader = new Utf8JsonReader(Pieces.Of(Encoding.UTF8.GetBytes(json)));
        reader.Read();
        Assert.Equal(whole, question(reader));
        return whole;
    }

    private static T AskInOnePiece<T>(string json, Question<T> question)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return question(reader);
    }
}
