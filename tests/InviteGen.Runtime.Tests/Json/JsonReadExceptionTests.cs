using System.Text;
using System.Text.Json;

namespace InviteGen.Runtime.Tests;

public sealed class JsonReadExceptionTests
{
    [Theory]
    [InlineData("{\"a\":{\"b\":[1,2,\"x\"]}}", "/a/b/2")]
    [InlineData("{\"a\":{\"b\":[]},\"c\":{\"d\":[0,true]}}", "/c/d/1")]
    [InlineData("{\"a/b~c\":{\"\":[null]}}", "/a~1b~0c//0")]
    [InlineData("{\"\\u00e9\":{\"d\":{}}}", "/é/d")]
    [InlineData("{\"a\":7}", "/a")]
    [InlineData("[]", "")]
    public void The_pointer_names_the_value_that_is_wrong(string json, string pointer) =>
        Assert.Equal(pointer, Fail(json).Pointer);

    [Fact]
    public void The_message_contains_the_location_and_the_types_but_no_value() =>
        Assert.Equal("Expected an integer at \"/a/b/0\", found a string.", Fail("{\"a\":{\"b\":[\"secret\"]}}").Message);

    [Theory]
    [InlineData("a\\nb", "/a\nb", "/a\\u000ab")]
    [InlineData("\\u001b[31m", "/\u001b[31m", "/\\u001b[31m")]
    [InlineData("\u202egnp", "/\u202egnp", "/\\u202egnp")]
    [InlineData("\u2028", "/\u2028", "/\\u2028")]
    [InlineData("a\\\"b\\\\", "/a\"b\\", "/a\"b\\u005c")]
    [InlineData("größe €", "/größe €", "/größe €")]
    public void Names_from_the_server_are_escaped_in_the_message_only(string name, string pointer, string shown)
    {
        var error = Fail($"{{\"{name}\":1}}");
        Assert.Equal(pointer, error.Pointer);
        Assert.Equal($"Expected an object at \"{shown}\", found a number.", error.Message);
    }

    [Theory]
    [InlineData(64, "")]
    [InlineData(65, "...")]
    public void Long_names_are_shortened_in_the_message_only(int length, string end)
    {
        var error = Fail($"{{\"{new string('x', length)}\":{{\"b\":1}}}}");
        Assert.Equal($"/{new string('x', length)}/b", error.Pointer);
        Assert.Equal($"Expected an array at \"/{new string('x', 64)}{end}/b\", found a number.", error.Message);
    }

    [Fact]
    public void The_whole_value_is_called_the_root() =>
        Assert.Equal("Expected an object at the root, found an array.", Fail("[1]").Message);

    [Theory]
    [InlineData("{\"a\":{\"b\":[1 2]}}", "/a/b/0")]
    [InlineData("{\"a\":{\"b\":[1,2,", "/a/b/1")]
    [InlineData("{\"a\":{\"b\" 1", "/a")]
    [InlineData("nope", "")]
    [InlineData("", "")]
    public void Text_that_is_not_json_is_located_by_the_last_location_that_can_be_read(string json, string pointer)
    {
        var error = Fail(json);
        Assert.Equal(("JSON", pointer), (error.Expected, error.Pointer));
        Assert.IsAssignableFrom<JsonException>(error.InnerException);
    }

    [Theory]
    [InlineData("{} {}")]
    [InlineData("{}x")]
    [InlineData("{},")]
    public void Text_after_the_value_is_an_error(string json) => Assert.Equal("invalid JSON in line 1", Fail(json).Found);

    [Fact]
    public void White_space_after_the_value_is_not_an_error() =>
        Assert.Empty(Codec.Read<IReadOnlyDictionary<string, int>, MapCodec<int, Int32Codec>>("{}\r\n\t "));

    [Fact]
    public void Deep_nesting_is_an_error_and_overflows_nothing()
    {
        var deep = new string('[', 100_000);
        var error = Codec.Fail<JsonElement, AnyCodec>(deep);
        Assert.Equal("JSON that is nested at most 64 levels deep", error.Expected);
        Assert.Equal(string.Concat(Enumerable.Repeat("/0", 63)), error.Pointer);
    }

    [Theory]
    [InlineData(1023, "")]
    [InlineData(1024, "...")]
    public void A_pointer_has_at_most_1024_characters(int length, string end)
    {
        var pointer = Fail($"{{\"{new string('x', length)}\":1}}").Pointer;
        Assert.Equal($"/{new string('x', 1023)}{end}", pointer);
    }

    [Fact]
    public void An_error_that_was_not_located_yet_is_at_the_root() =>
        Assert.Equal("Expected x at the root, found y.", new JsonReadException("x", "y", 0).Message);

    [Fact]
    public void A_pointer_of_hostile_length_is_cut_off()
    {
        var error = Fail($"{{\"{new string('x', 100_000)}\":1}}");
        Assert.Equal(1027, error.Pointer.Length);
        Assert.EndsWith("x...", error.Pointer, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_not_text_is_an_error()
    {
        byte[] json = [.. "{\"a\":{"u8, (byte)'"', 0xFF, (byte)'"', .. ":[]}}"u8];
        var error = Assert.Throws<JsonReadException>(() => JsonText.Read<Maps, MapsCodec>(json));
        Assert.Equal(("Unicode text", "/a"), (error.Expected, error.Pointer));
    }

    [Fact]
    public void A_mistake_of_the_program_is_not_called_bad_text() =>
        Assert.Equal("a bug", Assert.Throws<InvalidOperationException>(() => JsonText.Read<int, BrokenCodec>("1"u8)).Message);

    [Theory]
    [InlineData("\"\\ud800\"")]
    [InlineData("\"\\udc00\\ud800\"")]
    public void Half_a_surrogate_pair_is_no_text_for_any_codec(string json)
    {
        Assert.Equal("Unicode text", Codec.Fail<string, StringCodec>(json).Expected);
        Assert.Equal("invalid bytes or escape sequences", Codec.Fail<string, StringCodec>(json).Found);
        Assert.Equal("Unicode text", Codec.Fail<Guid, GuidCodec>(json).Expected);
        Assert.Equal("Unicode text", Codec.Fail<byte[], BytesCodec>(json).Expected);
        Assert.Equal("Unicode text", Codec.Fail<DateOnly, DateOnlyCodec>(json).Expected);
        Assert.Equal("Unicode text", Codec.Fail<Uri, UriCodec>(json).Expected);
    }

    private static JsonReadException Fail(string json) =>
        Assert.Throws<JsonReadException>(() => JsonText.Read<Maps, MapsCodec>(Encoding.UTF8.GetBytes(json)));

    /// <summary>A map of maps of lists of integers.</summary>
    private sealed record Maps(IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<int>>> Value);

    private readonly struct MapsCodec : IJsonCodec<Maps>
    {
        public static Maps Read(ref Utf8JsonReader reader) => new(MapCodec<
            IReadOnlyDictionary<string, IReadOnlyList<int>>,
            MapCodec<IReadOnlyList<int>, ListCodec<int, Int32Codec>>>.Read(ref reader));

        public static void Write(Utf8JsonWriter writer, Maps value) => throw new NotSupportedException();
    }

    private readonly struct BrokenCodec : IJsonCodec<int>
    {
        public static int Read(ref Utf8JsonReader reader) => throw new InvalidOperationException("a bug");

        public static void Write(Utf8JsonWriter writer, int value) => throw new NotSupportedException();
    }
}
