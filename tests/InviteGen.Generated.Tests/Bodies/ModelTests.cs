using System.Text.Json;

namespace InviteGen.Generated.Tests.Bodies;

public sealed class ModelTests
{
    private static Thing Sample => new()
    {
        Name = "a", NullableName = null, Tags = ["x"], Labels = new Dictionary<string, string> { ["k"] = "v" }, Data = [1],
        Anything = JsonElement.Parse("""{"a":1,"b":2}"""),
    };

    [Fact]
    public void Lists_dictionaries_and_JSON_are_compared_by_what_they_hold()
    {
        var other = Sample with { Tags = new List<string> { "x" }, Anything = JsonElement.Parse("""{ "b": 2, "a": 1.0 }""") };

        Assert.Equal(Sample, other);
        Assert.Equal(Sample.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void A_difference_anywhere_makes_unequal()
    {
        Assert.NotEqual(Sample, Sample with { Tags = ["y"] });
        Assert.NotEqual(Sample, Sample with { Tags = null });
        Assert.NotEqual(Sample, Sample with { Role = null });
        Assert.NotEqual(Sample, Sample with { Labels = new Dictionary<string, string> { ["k"] = "w" } });
        Assert.NotEqual(Sample, Sample with { Data = [2] });
        Assert.NotEqual(Sample, Sample with { Anything = JsonElement.Parse("{}") });
    }

    [Fact]
    public void JsonSerializer_writes_and_reads_generated_types()
    {
        var json = JsonSerializer.Serialize(new[] { Sample });

        Assert.Equal(
            """[{"name":"a","nullableName":null,"tags":["x"],"labels":{"k":"v"},"data":"AQ==","anything":{"a":1,"b":2}}]""",
            json);
        Assert.Equal(Sample, Assert.Single(JsonSerializer.Deserialize<Thing[]>(json)!));
    }

    [Fact]
    public void JsonSerializer_names_the_place_of_an_error()
    {
        var exception = Assert.ThrowsAny<JsonException>(
            () => JsonSerializer.Deserialize<Thing>("""{"name":"a","nullableName":1}"""));

        Assert.Contains("/nullableName", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_enum_knows_its_values_and_keeps_others()
    {
        Assert.True(State.Open.IsKnown);
        Assert.False(new State("new").IsKnown);
        Assert.Equal("\"new\"", JsonSerializer.Serialize(JsonSerializer.Deserialize<State>("\"new\"")));
        Assert.Equal("open", State.Open.ToString());
        Assert.Equal(State.Open, new State(State.Values.Open));
    }

    [Fact]
    public void An_enum_without_a_value_is_an_empty_text()
    {
        Assert.Equal("", default(State).ToString());
        Assert.False(default(State).IsKnown);
    }
}
