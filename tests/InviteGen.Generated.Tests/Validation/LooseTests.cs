using System.Text.Json;
using InviteGen.Generated.Tests.ClientSupport;
using InviteGen.Generated.Tests.Loose;
using InviteGen.Generated.Tests.Server;

namespace InviteGen.Generated.Tests.Validation;

/// <summary>What C# cannot demand, the validator does.</summary>
public sealed class LooseTests : ServerTest
{
    private static readonly Draft Valid = new() { Anything = Json("1"), Undescribed = Json("[2]") };

    private LooseClient Client => new(Server.Http, new LooseClientOptions { BaseAddress = Server.Address });

    public static TheoryData<string, string, Draft> Broken => new()
    {
        { "/anything", "required", Valid with { Anything = default } },
        { "/link", "format", Valid with { Link = new Uri("no/scheme", UriKind.Relative) } },
        { "/keyed", "required", Valid with { Keyed = new Dictionary<string, JsonElement> { ["b"] = Json("1") } } },
    };

    [Theory]
    [MemberData(nameof(Broken), DisableDiscoveryEnumeration = true)]
    public void A_missing_required_property_is_an_error(string pointer, string keyword, Draft value)
    {
        var error = Assert.Single(DraftValidator.Validate(value));

        Assert.Equal((pointer, keyword), (error.Pointer, error.Keyword));
    }

    [Fact]
    public async Task A_required_property_that_is_not_declared_is_sent_and_kept()
    {
        var value = Valid with { Anything = Json("null"), Keyed = new Dictionary<string, JsonElement> { ["a"] = Json("{}") } };
        Server.Answer(200, """{"anything":null,"keyed":{"a":{}},"undescribed":[2]}""");

        Assert.Equal(value, await Client.ExchangeLooseAsync(value));
        Assert.Equal("""{"anything":null,"keyed":{"a":{}},"undescribed":[2]}""", Server.Request.Body);
    }

    [Fact]
    public async Task A_required_property_that_is_not_declared_can_be_left_out()
    {
        Server.Answer(200, """{"anything":1}""");

        Assert.Null((await Client.ExchangeLooseAsync(Valid with { Undescribed = null })).Undescribed);
        Assert.Equal("""{"anything":1}""", Server.Request.Body);
    }

    [Fact]
    public async Task Items_may_be_unique_by_what_is_only_sent()
    {
        var exception = await Assert.ThrowsAsync<RequestValidationException>(
            () => Client.ExchangeTeamAsync(new TeamRequest { Members = [new() { Code = "a" }, new() { Code = "a" }] }));

        Assert.Equal("/members/1/code", Assert.Single(exception.Errors).Pointer);
    }

    private static JsonElement Json(string text) => JsonElement.Parse(text);
}
