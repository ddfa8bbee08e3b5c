namespace InviteGen.Generated.Tests.Shapes;

/// <summary>Without a discriminator, the JSON type and the properties of a value select the alternative.</summary>
public sealed class ShapeTests : ShapesTest
{
    [Fact]
    public async Task Scalars_and_lists_are_told_by_their_form()
    {
        await SurvivesAsync("abc", "\"abc\"");
        await SurvivesAsync(5, "5");
        await SurvivesAsync(true, "true");
        await SurvivesAsync(new Shape.ListCase(["a", 1, false]), """["a",1,false]""");
    }

    [Fact]
    public async Task Objects_are_told_by_what_they_require_and_those_that_require_most_come_first()
    {
        await SurvivesAsync(new Circle { Radius = 1 }, """{"radius":1}""");
        await SurvivesAsync(new Ring { Radius = 2, Hole = 1 }, """{"radius":2,"hole":1}""");
    }

    [Fact]
    public async Task Objects_that_require_nothing_are_told_by_what_only_they_have()
    {
        await SurvivesAsync(new Label { LabelValue = "l", Color = "red" }, """{"label":"l","color":"red"}""");
        await SurvivesAsync(new Note { NoteValue = "n", Color = "red" }, """{"note":"n","color":"red"}""");
    }

    [Fact]
    public async Task Objects_are_told_by_constants()
    {
        Server.Answer(200, """{"type":"opened","at":"now"}""");
        var opened = await Client.ExchangeEventAsync(new EventClosed { At = "then" });

        Assert.Equal("now", Assert.IsType<Event.OpenedCase>(opened).Value.At);
        Assert.Equal("""{"type":"closed","at":"then"}""", Server.Request.Body);
    }

    [Fact]
    public async Task Objects_are_told_by_constant_numbers_and_by_the_types_of_their_properties()
    {
        await OptionAsync(new Sum { Kind = 1, Value = 2.5 }, """{"kind":1,"value":2.5}""");
        await OptionAsync(new Flag { Kind = 2, Value = true }, """{"kind":2,"value":true}""");
        await OptionAsync(new Words { Value = "a" }, """{"value":"a"}""");
        await OptionAsync(new Many { Value = ["a"] }, """{"value":["a"]}""");
        await OptionAsync(new Option.Unknown(Json("""{"value":null}""")), """{"value":null}""");
    }

    [Fact]
    public async Task Objects_are_told_by_the_values_that_a_property_may_have_and_by_properties_that_only_one_has()
    {
        await BillAsync(new Invoice { Id = Json("1"), Type = InvoiceType.Out }, """{"id":1,"type":"out"}""");
        await BillAsync(new Credit { Id = Json("1"), Type = CreditType.Refund }, """{"id":1,"type":"refund"}""");
        await BillAsync(new Draft { Id = Json("1"), State = DraftState.New }, """{"id":1,"state":"new"}""");
        await BillAsync(new Copy { Id = Json("1"), State = CopyState.Gone }, """{"id":1,"state":"gone"}""");
        await BillAsync(new Scan { Id = Json("1"), Pages = 3 }, """{"id":1,"pages":3}""");
        await BillAsync(new Other { Id = Json("1") }, """{"id":1}""");
        await BillAsync(new Bill.Unknown(Json("""{"type":"in"}""")), """{"type":"in"}""");
    }

    [Theory]
    [InlineData("""{"type":"moved","to":[1]}""")]
    [InlineData("""{"type":"closed"}""")]
    [InlineData("""{}""")]
    [InlineData("""3""")]
    public Task A_value_that_matches_no_alternative_is_kept(string json) =>
        SurvivesAsync<Event>(value => Client.ExchangeEventAsync(value), new Event.Unknown(Json(json)), json);

    [Fact]
    public async Task A_union_can_be_an_alternative_of_another_union()
    {
        await UnionAsync(new UnionOfUnions.PetCase(new Cat { Kind = "kitten" }), """{"kind":"kitten"}""");
        await UnionAsync(new UnionOfUnions.AnimalCase(new Plain { Kind = "Plain" }), """{"kind":"Plain"}""");
        await UnionAsync("text", "\"text\"");
        await UnionAsync(1.5, "1.5");
        await UnionAsync(new Label { LabelValue = "l" }, """{"label":"l"}""");
        await UnionAsync(
            new UnionOfUnions.MapCase(new Dictionary<string, string> { ["any"] = "thing" }), """{"any":"thing"}""");
    }

    [Fact]
    public void The_validator_of_a_union_validates_the_case_and_points_into_it()
    {
        Assert.Equal(["/0", "/1/0"], ShapeValidator
            .Validate(new Shape.ListCase(["long text", new Shape.ListCase([6])])).Select(error => error.Pointer));
        Assert.Empty(ShapeValidator.Validate(new Shape.Unknown(Json("null"))));
        Assert.Equal("/lives", Assert.Single(PetValidator.Validate(new Cat { Kind = "cat", Lives = 10 })).Pointer);
        Assert.Equal("/list/1/lives", Assert.Single(HolderValidator.Validate(
            new Holder { List = [new Dog { Kind = "Dog" }, new Cat { Kind = "cat", Lives = 10 }] })).Pointer);
    }

    [Fact]
    public void The_limits_of_one_number_are_not_asked_of_another() =>
        Assert.Empty(UnionOfUnionsValidator.Validate(4));

    [Theory]
    [InlineData("by=7")]
    [InlineData("by=true")]
    [InlineData("by=a&by=b")]
    public async Task A_parameter_is_sent_as_its_case(string query)
    {
        await Client.SearchAsync(query switch { "by=7" => 7, "by=true" => true, _ => new SearchBy.ListCase(["a", "b"]) });

        Assert.Equal("/search?" + query, Server.Request.Target);
    }

    [Fact]
    public async Task Null_is_a_value_where_an_alternative_may_be_null()
    {
        Server.Answer(200, "null");

        Assert.Null(await Client.ExchangeShapeAsync(null));
        Assert.Equal("null", Server.Request.Body);
    }

    private Task SurvivesAsync(Shape value, string json) =>
        SurvivesAsync(async shape => (await Client.ExchangeShapeAsync(shape))!, value, json);

    private Task BillAsync(Bill value, string json) => SurvivesAsync(one => Client.ExchangeBillAsync(one), value, json);

    private Task OptionAsync(Option value, string json) => SurvivesAsync(one => Client.ExchangeOptionAsync(one), value, json);

    private Task UnionAsync(UnionOfUnions value, string json) => SurvivesAsync(one => Client.ExchangeUnionAsync(one), value, json);
}
