namespace InviteGen.Generated.Tests.Shapes;

public sealed class DiscriminatorTests : ShapesTest
{
    [Theory]
    [InlineData("cat")]
    [InlineData("kitten")]
    public Task Each_mapped_value_selects_its_alternative(string kind) => SurvivesAsync<Pet>(
        pet => Client.ExchangePetAsync(pet), new Cat { Kind = kind, Lives = 7 }, $$"""{"kind":"{{kind}}","lives":7}""");

    [Fact]
    public Task A_schema_without_a_mapping_is_named_by_its_name() => SurvivesAsync<Pet>(
        pet => Client.ExchangePetAsync(pet), new Dog { Kind = "Dog", Tricks = ["sit"] }, """{"kind":"Dog","tricks":["sit"]}""");

    [Fact]
    public async Task Inline_alternatives_are_named_by_the_values_that_they_allow()
    {
        await SignalAsync(new SignalStart { At = "now" }, """{"kind":"start","at":"now"}""");
        await SignalAsync(new SignalHalt { Kind = SignalHaltKind.Halt }, """{"kind":"halt"}""");
        await SignalAsync(new Signal.HaltCase(new() { Kind = SignalHaltKind.Stop }), """{"kind":"stop"}""");
        await SignalAsync(new Dog { Kind = "Dog" }, """{"kind":"Dog"}""");
        await SignalAsync("pause", "\"pause\"");
        await SignalAsync(new Signal.Unknown(Json("""{"kind":"begin"}""")), """{"kind":"begin"}""");
    }

    [Theory]
    [InlineData("""{"kind":"fish","fins":[1,{"a":null}]}""")]
    [InlineData("""{"kind":null}""")]
    [InlineData("""{"kind":1}""")]
    [InlineData("""{"name":{"kind":"cat"}}""")]
    [InlineData("[]")]
    [InlineData("\"cat\"")]
    public Task A_value_of_an_unknown_discriminator_is_kept(string json) =>
        SurvivesAsync<Pet>(pet => Client.ExchangePetAsync(pet), new Pet.Unknown(Json(json)), json);

    [Fact]
    public async Task The_discriminator_may_come_last()
    {
        Server.Answer(200, """{"new":{"kind":"Dog","a":[{}]},"lives":3,"kind":"cat"}""");

        var pet = await Client.ExchangePetAsync(new Cat { Kind = "cat" });

        Assert.Equal(3, Assert.IsType<Pet.CatCase>(pet).Value.Lives);
    }

    [Fact]
    public Task A_child_has_the_properties_of_its_parent() => SurvivesAsync<Animal>(
        animal => Client.ExchangeAnimalAsync(animal),
        new Bird { Kind = "Bird", Name = "b", Wings = 2 }, """{"kind":"Bird","name":"b","wings":2}""");

    [Fact]
    public Task A_grandchild_has_the_properties_of_both() => SurvivesAsync<Animal>(
        animal => Client.ExchangeAnimalAsync(animal),
        new Parrot { Kind = "Parrot", Name = "p", Wings = 2, Words = 9 }, """{"kind":"Parrot","name":"p","wings":2,"words":9}""");

    [Fact]
    public Task A_subtype_without_properties_of_its_own_is_an_alternative() => SurvivesAsync<Animal>(
        animal => Client.ExchangeAnimalAsync(animal), new Plain { Kind = "Plain" }, """{"kind":"Plain"}""");

    [Fact]
    public Task Unions_stand_in_lists_maps_and_properties() => SurvivesAsync(
        holder => Client.ExchangeHolderAsync(holder),
        new Holder
        {
            List = [new Cat { Kind = "cat" }, new Pet.Unknown(Json("""{"kind":"x"}"""))],
            Map = new Dictionary<string, Pet> { ["a"] = new Dog { Kind = "Dog" } },
            Maybe = null,
            Tree = [new TreeItem { Id = 1, Children = [new TreeItem { Id = 2 }] }],
        },
        """{"list":[{"kind":"cat"},{"kind":"x"}],"map":{"a":{"kind":"Dog"}},"maybe":null,"tree":[{"id":1,"children":[{"id":2}]}]}""");

    [Fact]
    public void Cases_with_equal_values_are_equal()
    {
        Pet one = new Dog { Kind = "Dog", Tricks = ["sit"] }, same = new Dog { Kind = "Dog", Tricks = ["sit"] };

        Assert.Equal(one, same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(one, new Dog { Kind = "Dog", Tricks = [] });
        Assert.Equal<Pet>(new Pet.Unknown(Json("""{"a":1,"b":2}""")), new Pet.Unknown(Json("""{"b":2,"a":1}""")));
    }

    private Task SignalAsync(Signal value, string json) => SurvivesAsync(signal => Client.ExchangeSignalAsync(signal), value, json);
}
