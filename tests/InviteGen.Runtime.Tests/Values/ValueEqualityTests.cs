using System.Collections.Immutable;
using System.Text.Json;

namespace InviteGen.Runtime.Tests;

public sealed class ValueEqualityTests
{
    public static TheoryData<object?, object?, bool> Pairs => new()
    {
        { null, null, true },
        { null, Array.Empty<int>(), false },
        { Items(1, 2), new List<int> { 1, 2 }, true },
        { Items(1, 2), ImmutableList.Create(1, 2), true },
        { Items(1, 2), Items(2, 1), false },
        { Items(1), Items(1, 2), false },
        { Items(1, 2), Items(1), false },
        { Items<string?>("a", null), Items<string?>("a", null), true },
        { "ab", Items('a', 'b'), false },
        { Items<byte>(1), Items<byte>(1), true },
        { Items<int[]>([1], []), Items<int[]>([1], []), true },
        { Items(Items(1)), Items(Items(2)), false },
        { Map(("a", 1), ("b", 2)), Map(("b", 2), ("a", 1)), true },
        { Map(("a", 1)), Map(("a", 1)).ToImmutableDictionary(), true },
        { Map(("a", 1)), Map(("A", 1)), false },
        { Map(("a", 1)), Map(("a", 2)), false },
        { Map(("a", Items(1))), Map(("a", Items(1))), true },
        { Items(Map(("a", Items(1)))), Items(Map(("a", Items(2)))), false },
        { new Uri("https://h/#a"), new Uri("https://h/#a"), true },
        { new Uri("https://h/#a"), new Uri("https://h/#b"), false },
        { new Uri("https://h/a"), new Uri("https://H/a"), false },
        { Items(new Uri("https://h/#a")), Items(new Uri("https://h/#b")), false },
        { Map(("x", new Uri("https://h/#a"))), Map(("x", new Uri("https://h/#b"))), false },
        { JsonElement.Parse("{\"a\":1}"), JsonElement.Parse("{\"a\":1.0}"), true },
        { Items(JsonElement.Parse("[1]")), Items(JsonElement.Parse("[1e0]")), true },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Content_decides_at_any_depth(object? left, object? right, bool expected)
    {
        Assert.Equal(expected, ValueEquality.Equal(left, right));
        Assert.Equal(expected, ValueEquality.Equal(right, left));
        if (expected)
        {
            Assert.Equal(ValueEquality.Hash(left), ValueEquality.Hash(right));
        }
    }

    [Fact]
    public void A_list_compares_item_by_item()
    {
        IReadOnlyList<string>? list = ["a", "b"], same = new List<string> { "a", "b" }, none = null;
        Assert.True(ValueEquality.Equal(list, same));
        Assert.Equal(ValueEquality.Hash(list), ValueEquality.Hash(same));
        Assert.False(ValueEquality.Equal(list, ["b", "a"]));
        Assert.False(ValueEquality.Equal(list, ["a"]));
        Assert.False(ValueEquality.Equal(list, none));
        Assert.True(ValueEquality.Equal(none, none));
    }

    [Fact]
    public void A_dictionary_compares_without_order()
    {
        IReadOnlyDictionary<string, int> map = Map(("a", 1), ("b", 2)), same = Map(("b", 2), ("a", 1));
        Assert.True(ValueEquality.Equal(map, same));
        Assert.Equal(ValueEquality.Hash(map), ValueEquality.Hash(same));
        Assert.False(ValueEquality.Equal(map, Map(("a", 1), ("c", 2))));
        Assert.False(ValueEquality.Equal(map, null));
    }

    [Fact]
    public void Bytes_compare_by_content()
    {
        Assert.True(ValueEquality.Equal("ab"u8.ToArray(), "ab"u8.ToArray()));
        Assert.Equal(ValueEquality.Hash("ab"u8.ToArray()), ValueEquality.Hash("ab"u8.ToArray()));
        Assert.False(ValueEquality.Equal("ab"u8.ToArray(), "ac"u8.ToArray()));
        Assert.False(ValueEquality.Equal((byte[]?)null, []));
    }

    [Fact]
    public void Optional_json_compares_by_content()
    {
        JsonElement? one = JsonElement.Parse("10"), same = JsonElement.Parse("1e1"), none = null;
        Assert.True(ValueEquality.Equal(one, same));
        Assert.Equal(ValueEquality.Hash(one), ValueEquality.Hash(same));
        Assert.False(ValueEquality.Equal(one, none));
        Assert.True(ValueEquality.Equal(none, none));
    }

    [Fact]
    public void Different_content_has_different_hashes()
    {
        DistinctHashes(i => ValueEquality.Hash((IReadOnlyList<int>)[1, i]));
        DistinctHashes(i => ValueEquality.Hash((IReadOnlyDictionary<string, int>)Map(("a", 1), ("b", i))));
        DistinctHashes(i => ValueEquality.Hash((IReadOnlyDictionary<string, int>)Map(("a", 1), ($"b{i}", 1))));
        DistinctHashes(i => ValueEquality.Hash(new byte[] { 1, (byte)i }));
        DistinctHashes(i => ValueEquality.Hash((JsonElement?)JsonElement.Parse($"[{i}]")));
        DistinctHashes(i => ValueEquality.Hash<object>(Items(1, i)));
        DistinctHashes(i => ValueEquality.Hash<object>(Map(("a", i))));
        DistinctHashes(i => ValueEquality.Hash<object>($"{i}"));
        DistinctHashes(i => ValueEquality.Hash<object>(new byte[] { (byte)i }));
        DistinctHashes(i => ValueEquality.Hash<object>(new Uri($"https://h/{i}")));
        DistinctHashes(i => ValueEquality.Hash<object>(JsonElement.Parse($"[{i}]")));
        DistinctHashes(i => ValueEquality.Hash(JsonElement.Parse($"[{i}]")));
        DistinctHashes(i => ValueEquality.Hash<JsonElement>(JsonElement.Parse($"[{i}]")));
        DistinctHashes(i => ValueEquality.Hash(i));
        DistinctHashes(i => new Optional<int>(i).GetHashCode());
    }

    [Fact]
    public void Null_has_a_hash()
    {
        Assert.Equal(0, ValueEquality.Hash((JsonElement?)null));
        Assert.Equal(0, ValueEquality.Hash((Uri?)null));
        Assert.Equal(0, ValueEquality.Hash((IReadOnlyDictionary<string, int>?)null));
        Assert.Equal(ValueEquality.Hash((IReadOnlyList<int>?)null), ValueEquality.Hash((IReadOnlyList<int>)Array.Empty<int>()));
        Assert.Equal(ValueEquality.Hash((byte[]?)null), ValueEquality.Hash(Array.Empty<byte>()));
        Assert.Equal(-1, default(Optional<int>).GetHashCode());
        Assert.Equal(new Optional<string>("a").GetHashCode(), new Optional<string>("a").GetHashCode());
    }

    [Fact]
    public void Optional_json_that_differs_is_not_equal()
    {
        JsonElement? one = JsonElement.Parse("1"), two = JsonElement.Parse("2");
        Assert.False(ValueEquality.Equal(one, two));
        Assert.False(ValueEquality.Equal(null, one));
        Assert.False(ValueEquality.Equal<JsonElement>(one.Value, two.Value));
    }

    private static void DistinctHashes(Func<int, int> hash) =>
        Assert.InRange(Enumerable.Range(1, 50).Select(hash).Distinct().Count(), 45, 50);

    private static T[] Items<T>(params T[] items) => items;

    private static Dictionary<string, T> Map<T>(params (string Key, T Value)[] members) =>
        members.ToDictionary(m => m.Key, m => m.Value);
}
