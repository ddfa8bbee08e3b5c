using System.Globalization;
using System.Text.Json;

namespace InviteGen.Runtime.Tests;

public sealed class CollectionCheckTests
{
    [Theory]
    [InlineData(2, null)]
    [InlineData(1, "minItems: must have at least 2 items")]
    public void A_list_has_a_least_number_of_items(int count, string? expected) =>
        Assert.Equal(expected, CheckCase.Of((ref ValidationErrors e) => Check.MinItems(ref e, "/x", count, 2)));

    [Theory]
    [InlineData(1, null)]
    [InlineData(2, "maxItems: must have at most 1 item")]
    public void A_list_has_a_greatest_number_of_items(int count, string? expected) =>
        Assert.Equal(expected, CheckCase.Of((ref ValidationErrors e) => Check.MaxItems(ref e, "/x", count, 1)));

    [Theory]
    [InlineData(0, "minProperties: must have at least 1 property")]
    [InlineData(1, null)]
    [InlineData(3, "maxProperties: must have at most 2 properties")]
    public void An_object_has_a_number_of_properties(int count, string? expected) =>
        Assert.Equal(expected, CheckCase.Of((ref ValidationErrors e) =>
        {
            Check.MinProperties(ref e, "/x", count, 1);
            Check.MaxProperties(ref e, "/x", count, 2);
        }));

    [Theory]
    [InlineData("[]", true)]
    [InlineData("[1,2]", true)]
    [InlineData("[1,1.0]", false)]
    [InlineData("[{\"a\":1,\"b\":2},{\"b\":2,\"a\":1}]", false)]
    [InlineData("[[1],[1]]", false)]
    [InlineData("[1,true]", true)]
    [InlineData("[\"1\",1]", true)]
    public void Unique_items_differ_by_content(string json, bool expected) =>
        Assert.Equal(expected, AreUnique(JsonElement.Parse(json).EnumerateArray().ToList()));

    [Fact]
    public void Unique_items_may_be_many()
    {
        var many = Enumerable.Range(0, 100).Select(i => (IReadOnlyList<int>)[i]).ToList();
        Assert.True(AreUnique(many));
        many[99] = [7];
        Assert.False(AreUnique(many));
    }

    [Fact]
    public void Every_item_that_is_null_is_reported_with_its_place()
    {
        var errors = default(ValidationErrors);
        IReadOnlyList<string> items = ["a", null!, "b", null!];
        IReadOnlyDictionary<string, string> members = new Dictionary<string, string> { ["a"] = "", ["b/c"] = null! };
        Check.NoNullItems(ref errors, "/x", items);
        Check.NoNullItems(ref errors, "/y", members);
        Assert.Equal(
            [("/x/1", "type", "must not be null"), ("/x/3", "type", "must not be null"), ("/y/b~1c", "type", "must not be null")],
            errors.ToList().Select(e => (e.Pointer, e.Keyword, e.Message)));
    }

    [Fact]
    public void Every_item_that_repeats_a_key_is_reported_with_its_place()
    {
        var errors = default(ValidationErrors);
        string?[] keys = ["a@b.c", null, "d@e.f", "A@B.C", null, "a@b.c"];
        Check.UniqueBy(ref errors, "/users", keys, static key => key, "/email", StringComparer.OrdinalIgnoreCase);
        Assert.Equal(
            [
                "/users/3/email must not have the same value as an earlier item",
                "/users/5/email must not have the same value as an earlier item",
            ],
            errors.ToList().Select(e => e.ToString()));
    }

    [Fact]
    public void Keys_that_differ_in_case_are_two_when_the_comparer_says_so()
    {
        var errors = default(ValidationErrors);
        Check.UniqueBy(ref errors, "", ["a", "A"], static key => key, "", StringComparer.Ordinal);
        Assert.Equal(0, errors.Count);
        Check.UniqueBy(ref errors, "", ["a", "a"], static key => key, "", StringComparer.Ordinal);
        Assert.Equal(("/1", "x-invitegen-unique-by"), (errors.ToList()[0].Pointer, errors.ToList()[0].Keyword));
    }

    [Fact]
    public void Keys_with_a_type_of_their_own_are_equal_as_their_values_are()
    {
        var errors = default(ValidationErrors);
        var noon = DateTimeOffset.Parse("2030-01-01T12:00:00.250Z", CultureInfo.InvariantCulture);
        DateTimeOffset?[] keys = [noon, null, noon.AddMilliseconds(1), noon.ToOffset(TimeSpan.FromHours(2)), null];
        Check.UniqueBy(ref errors, "", keys, static key => key, "/at");
        Assert.Equal(["/3/at must not have the same value as an earlier item"], errors.ToList().Select(e => e.ToString()));
    }

    private static bool AreUnique<T>(IReadOnlyList<T> items) =>
        CheckCase.Of((ref ValidationErrors e) => Check.UniqueItems(ref e, "/x", items)) switch
        {
            null => true,
            "uniqueItems: must not contain the same item twice" => false,
            var other => throw new InvalidOperationException(other),
        };
}
