using System.Collections.Immutable;
using System.Text.Json;

namespace InviteGen.Runtime.Tests;

public sealed class CollectionCodecTests
{
    [Fact]
    public void A_list_holds_its_items_in_order() =>
        Assert.Equal([3, 1, 2], Codec.Read<IReadOnlyList<int>, ListCodec<int, Int32Codec>>(" [3, 1,2 ]"));

    [Fact]
    public void Every_kind_of_list_is_written_alike()
    {
        string[] items = ["a", "b"];
        Assert.Equal("[\"a\",\"b\"]", WriteTexts(items));
        Assert.Equal("[\"a\",\"b\"]", WriteTexts(items.ToList()));
        Assert.Equal("[\"a\",\"b\"]", WriteTexts(items.ToImmutableArray()));
        Assert.Equal("[]", WriteTexts([]));
    }

    [Fact]
    public void An_object_is_not_read_as_a_list() =>
        Assert.Equal("an array", Codec.Fail<IReadOnlyList<int>, ListCodec<int, Int32Codec>>("{}").Expected);

    [Fact]
    public void Null_is_not_read_as_a_list() =>
        Assert.Equal("null", Codec.Fail<IReadOnlyList<int>, ListCodec<int, Int32Codec>>("null").Found);

    [Fact]
    public void A_map_keeps_names_as_they_are_and_the_last_of_equal_names()
    {
        var map = Codec.Read<IReadOnlyDictionary<string, int>, MapCodec<int, Int32Codec>>(
            "{\"a\":1,\"A\":2,\"\\u0061\":3,\"\":4}");
        Assert.Equal([new("", 4), new("A", 2), new("a", 3)], map.OrderBy(member => member.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void A_map_is_written_as_an_object() =>
        Assert.Equal("{\"a b\":1}", Codec.Write<IReadOnlyDictionary<string, int>, MapCodec<int, Int32Codec>>(
            new Dictionary<string, int> { ["a b"] = 1 }));

    [Fact]
    public void A_nullable_item_may_be_null()
    {
        var numbers = Codec.Read<IReadOnlyList<int?>, ListCodec<int?, NullableValueCodec<int, Int32Codec>>>("[1,null]");
        Assert.Equal([1, null], numbers);
        Assert.Equal(
            "[1,null]", Codec.Write<IReadOnlyList<int?>, ListCodec<int?, NullableValueCodec<int, Int32Codec>>>(numbers));

        var texts = Codec.Read<IReadOnlyList<string?>, ListCodec<string?, NullableReferenceCodec<string, StringCodec>>>(
            "[\"a\",null]");
        Assert.Equal(["a", null], texts);
    }

    [Fact]
    public void Any_value_is_kept_as_it_is()
    {
        var value = Codec.Read<JsonElement, AnyCodec>("{\"a\":[1.0,null]}");
        Assert.Equal("{\"a\":[1.0,null]}", Codec.Write<JsonElement, AnyCodec>(value));
    }

    [Fact]
    public void A_list_or_map_of_anything_is_one_document()
    {
        var list = Codec.Read<IReadOnlyList<JsonElement>, ListCodec<JsonElement, AnyCodec>>("[{\"a\":1.0},null,[]]");
        Assert.Equal(["{\"a\":1.0}", "null", "[]"], list.Select(item => item.GetRawText()));
        var map = Codec.Read<IReadOnlyDictionary<string, JsonElement>, MapCodec<JsonElement, AnyCodec>>(
            "{\"a\":1,\"\\u0061\":[2],\"b\":{}}");
        Assert.Equal([("a", "[2]"), ("b", "{}")], map.Select(member => (member.Key, member.Value.GetRawText())));
        Assert.Equal("an array", Codec.Fail<IReadOnlyList<JsonElement>, ListCodec<JsonElement, AnyCodec>>("{}").Expected);
        Assert.Equal(
            "an object", Codec.Fail<IReadOnlyDictionary<string, JsonElement>, MapCodec<JsonElement, AnyCodec>>("[]").Expected);
    }

    [Fact]
    public void A_name_of_anything_that_is_not_text_is_an_error_of_its_object()
    {
        var error = Codec.Fail<
            IReadOnlyDictionary<string, IReadOnlyDictionary<string, JsonElement>>,
            MapCodec<IReadOnlyDictionary<string, JsonElement>, MapCodec<JsonElement, AnyCodec>>>(
            "{\"x\":{\"a\":1,\"\\ud800\":2}}");
        Assert.Equal(("Unicode text", "/x"), (error.Expected, error.Pointer));
    }

    [Fact]
    public void A_list_of_anything_costs_little_more_than_its_text()
    {
        var json = System.Text.Encoding.UTF8.GetBytes($"[{string.Join(',', Enumerable.Repeat("1", 10_000))}]");
        Assert.InRange(Allocated<IReadOnlyList<JsonElement>, ListCodec<JsonElement, AnyCodec>>(json), 1, 100 * 10_000);
    }

    [Fact]
    public void A_map_of_anything_is_one_document_and_not_one_for_each_member()
    {
        var members = Enumerable.Range(0, 10_000).Select(i => $"\"{i}\":1");
        var json = System.Text.Encoding.UTF8.GetBytes($"{{{string.Join(',', members)}}}");
        var many = Allocated<IReadOnlyDictionary<string, JsonElement>, MapCodec<JsonElement, AnyCodec>>(json);
        Assert.InRange(many, 1, 280 * 10_000);
    }

    [Fact]
    public void A_value_that_was_never_set_is_written_as_null() =>
        Assert.Equal("null", Codec.Write<JsonElement, AnyCodec>(default));

    private static long Allocated<T, TCodec>(byte[] json)
        where TCodec : struct, IJsonCodec<T>
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        JsonText.Read<T, TCodec>(json);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string WriteTexts(IReadOnlyList<string> items) =>
        Codec.Write<IReadOnlyList<string>, ListCodec<string, StringCodec>>(items);
}
