using System.Text.Json;
using InviteGen.Generated.Tests.ClientSupport;
using InviteGen.Generated.Tests.Rules;
using InviteGen.Generated.Tests.Server;

namespace InviteGen.Generated.Tests.Validation;

/// <summary>What neither a C# type nor a plain check expresses is evaluated on the JSON of the value.</summary>
public sealed class RuleTests : ServerTest
{
    private static readonly Ticket Valid = new() { Email = "a@b.test" };

    private RulesClient Client =>
        new(Server.Http, new RulesClientOptions { BaseAddress = Server.Address, ValidateResponses = true });

    public static TheoryData<string, string, Ticket> Broken => new()
    {
        { "", "anyOf", new Ticket() },
        { "/email", "dependentRequired", new Ticket { Phone = "1" } },
        { "", "maxProperties", Valid with { Phone = "1", Guests = [0], Count = 1 } },
        { "/kind", "enum", Valid with { Kind = Json("8") } },
        { "/guests", "contains", Valid with { Guests = [1] } },
        { "/guests", "maxContains", Valid with { Guests = [0, 0] } },
        { "/seat/1", "type", Valid with { Seat = [Json("\"A\""), Json("\"1\"")] } },
        { "/seat/2", "not", Valid with { Seat = [Json("\"A\""), Json("1"), Json("2")] } },
        { "/labels/y", "additionalProperties", Valid with { Labels = new Dictionary<string, string> { ["x-a"] = "", ["y"] = "" } } },
        { "/level", "minimum", Valid with { Level = 0 } },
        { "/level", "minLength", Valid with { Level = "a" } },
        { "/level", "type", Valid with { Level = new TicketLevel.Unknown(Json("true")) } },
        { "/anything", "minLength", Valid with { Anything = Json("\"a\"") } },
        { "/anything", "minimum", Valid with { Anything = Json("4") } },
        { "/owner", "not", Valid with { Owner = new Owner { Boss = new Owner() } } },
    };

    [Theory]
    [MemberData(nameof(Broken), DisableDiscoveryEnumeration = true)]
    public void A_violated_rule_is_an_error_with_its_pointer(string pointer, string keyword, Ticket ticket)
    {
        var error = Assert.Single(TicketValidator.Validate(ticket));

        Assert.Equal((pointer, keyword), (error.Pointer, error.Keyword));
    }

    [Theory]
    [InlineData("""["A1","B2"]""", null)]
    [InlineData("""["B2"]""", "contains")]
    [InlineData("""["A1","b2"]""", "pattern")]
    public async Task A_response_without_a_model_is_validated(string body, string? keyword)
    {
        Server.Answer(200, body);

        var fault = await Record.ExceptionAsync(() => Client.CodesAsync());

        Assert.Equal(keyword, (fault as ResponseValidationException)?.Errors.Single().Keyword);
    }

    public static TheoryData<Ticket> Sound => new()
    {
        Valid,
        Valid with { Phone = "1" },
        Valid with { Kind = Json("7") },
        Valid with { Guests = [1, 0] },
        Valid with { Seat = [Json("\"A\""), Json("1")] },
        Valid with { Labels = new Dictionary<string, string> { ["x-a"] = "" } },
        Valid with { Level = 1, Count = 2 },
        Valid with { Anything = Json("[]") },
        Valid with { Owner = new Owner { Name = "A" } },
    };

    [Theory]
    [MemberData(nameof(Sound), DisableDiscoveryEnumeration = true)]
    public void A_value_that_satisfies_its_rules_has_no_error(Ticket ticket) => Assert.Empty(TicketValidator.Validate(ticket));

    [Theory]
    [InlineData("""{"id": 1, "note": "kept"}""")]
    [InlineData("""{"id": 0}""")]
    public async Task A_response_that_satisfies_its_rules_is_returned(string json)
    {
        Server.Answer(200, json);

        await Client.OpenAsync(Valid);
    }

    [Theory]
    [InlineData("""{"id": 0, "closed": true}""", "", "not")]
    [InlineData("""{"id": 1, "note": 5}""", "/note", "type")]
    public async Task A_response_that_violates_a_rule_is_an_error(string json, string pointer, string keyword)
    {
        Server.Answer(200, json);

        var error = Assert.Single((await Assert.ThrowsAsync<ResponseValidationException>(() => Client.OpenAsync(Valid))).Errors);

        Assert.Equal((pointer, keyword), (error.Pointer, error.Keyword));
    }

    [Theory]
    [InlineData("12")]
    [InlineData("\"12\"")]
    public async Task A_number_is_read_from_text_where_the_spec_allows_both(string count)
    {
        Server.Answer(200, $$"""{"id": 1, "count": {{count}}}""");

        Assert.Equal(12, (await Client.OpenAsync(Valid)).Count);
    }

    private static JsonElement Json(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
