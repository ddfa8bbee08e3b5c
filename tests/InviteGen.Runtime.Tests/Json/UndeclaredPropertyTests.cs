using System.Buffers;
using System.Text;
using System.Text.Json;

namespace InviteGen.Runtime.Tests;

/// <summary>The properties of an object that its schema does not declare are kept, all of them.</summary>
public sealed class UndeclaredPropertyTests
{
    [Theory]
    [InlineData("{\"a\":1,\"b\":2,\"c\":3}", "{\"a\":1,\"b\":2,\"c\":3}")]
    [InlineData("{\"\\u0061\":1,\"é\":2,\"\":3}", "{\"a\":1,\"é\":2,\"\":3}")]
    [InlineData("{\"a\":1,\"A\":2,\"a\":3}", "{\"a\":3,\"A\":2}")]
    [InlineData("{}", "{}")]
    public void Every_property_is_kept_and_the_last_of_equal_names(string json, string written)
    {
        Assert.Equal(written, Codec.Write<Bag, BagCodec>(Codec.Read<Bag, BagCodec>(json)));
        Assert.Equal(written, Codec.Write<Bag, BagCodec>(Codec.ReadInPieces<Bag, BagCodec>(json)));
    }

    [Fact]
    public void An_object_without_such_properties_has_no_dictionary_of_them() =>
        Assert.Null(Codec.Read<Bag, BagCodec>("{}").Others);

    [Theory]
    [InlineData("{\"\\ud800\":1}")]
    [InlineData("{\"a\":1,\"\\udc00x\":2}")]
    public void A_name_that_is_not_text_is_an_error(string json)
    {
        Assert.Equal("Unicode text", Codec.Fail<Bag, BagCodec>(json).Expected);
        Assert.Equal("Unicode text", Assert.Throws<JsonReadException>(() => Codec.ReadInPieces<Bag, BagCodec>(json)).Expected);
    }

    [Fact]
    public void A_wrong_value_is_located_by_its_name_also_in_pieces()
    {
        Assert.Equal("/b", Codec.Fail<Bag, BagCodec>("{\"a\":1,\"b\":\"x\"}").Pointer);
        Assert.Equal("/b", Assert.Throws<JsonReadException>(() => Codec.ReadInPieces<Bag, BagCodec>("{\"a\":1,\"b\":\"x\"}")).Pointer);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{\"a\"")]
    [InlineData("{\"a\":")]
    [InlineData("{\"a\":1")]
    public void An_object_that_does_not_end_is_an_error_and_not_a_shorter_object(string json)
    {
        var error = Assert.Throws<JsonReadException>(() =>
        {
            var reader = new Utf8JsonReader(new ReadOnlySequence<byte>(Encoding.UTF8.GetBytes(json)), isFinalBlock: false, default);
            reader.Read();
            BagCodec.Read(ref reader);
        });
        Assert.Equal(("more JSON", "the end of the text"), (error.Expected, error.Found));
    }

    private sealed record Bag(Dictionary<string, int>? Others);

    private readonly struct BagCodec : IJsonCodec<Bag>
    {
        public static Bag Read(ref Utf8JsonReader reader)
        {
            Dictionary<string, int>? others = null;
            JsonObjectReader.Start(ref reader);
            while (JsonObjectReader.NextProperty(ref reader, out var name))
            {
                UndeclaredProperties.Read<int, Int32Codec>(ref reader, name, ref others);
            }
            return new Bag(others);
        }

        public static void Write(Utf8JsonWriter writer, Bag value)
        {
            writer.WriteStartObject();
            UndeclaredProperties.Write<int, Int32Codec>(writer, value.Others);
            writer.WriteEndObject();
        }
    }
}
