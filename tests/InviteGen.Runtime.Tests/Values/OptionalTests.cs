using System.Text.Json;

namespace InviteGen.Runtime.Tests;

public sealed class OptionalTests
{
    [Fact]
    public void Absent_null_and_a_value_are_three_things()
    {
        Optional<string?> absent = default, nothing = null, value = "x";
        Assert.Equal([false, true, true], [absent.IsSet, nothing.IsSet, value.IsSet]);
        Assert.Equal(["(absent)", "null", "x"], [absent.ToString(), nothing.ToString(), value.ToString()]);
        Assert.NotEqual(absent, nothing);
        Assert.NotEqual(nothing, value);
        Assert.Equal(Optional<string?>.Absent, absent);
    }

    [Fact]
    public void An_absent_property_has_no_value() =>
        Assert.Equal(
            "The optional property is absent and has no value.",
            Assert.Throws<InvalidOperationException>(() => default(Optional<int>).Value).Message);

    [Fact]
    public void An_absent_property_can_be_given_another_value()
    {
        Assert.Equal(7, default(Optional<int>).ValueOr(7));
        Assert.Equal(0, new Optional<int>(0).ValueOr(7));
        Assert.Null(new Optional<string?>(null).ValueOr("x"));
    }

    [Fact]
    public void TryGet_tells_whether_there_is_a_value()
    {
        Assert.False(default(Optional<int>).TryGet(out _));
        Assert.True(new Optional<int>(5).TryGet(out var value));
        Assert.Equal(5, value);
    }

    [Fact]
    public void Uris_compare_as_they_were_written()
    {
        Optional<Uri?> one = new Uri("https://h/#a"), same = new Uri("https://h/#a"), other = new Uri("https://h/#b");
        Assert.Equal((true, false), (one == same, one == other));
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
    }

    [Fact]
    public void Collections_and_json_compare_by_content()
    {
        Optional<IReadOnlyList<int>?> one = new([1, 2]), other = new([1, 2]);
        Assert.True(one == other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.True(one != new Optional<IReadOnlyList<int>?>([2, 1]));

        Optional<JsonElement?> json = JsonElement.Parse("1.0"), same = JsonElement.Parse("1");
        Assert.Equal(json, same);
        Assert.Equal(json.GetHashCode(), same.GetHashCode());
    }
}
