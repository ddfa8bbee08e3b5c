using InviteGen.Generated.Tests.ClientSupport;
using InviteGen.Generated.Tests.Server;

namespace InviteGen.Generated.Tests.Validation;

public sealed class RequestValidationTests : ServerTest
{
    private static readonly Order Valid = new() { Email = "a@b.test", Lines = [new Line { Sku = "x" }] };

    private ValidationClient Client => new(Server.Http, new ValidationClientOptions { BaseAddress = Server.Address });

    public static TheoryData<string, string, Order> Broken => new()
    {
        { "/email", "format", Valid with { Email = "nobody" } },
        { "/email", "required", Valid with { Email = null! } },
        { "/name", "minLength", Valid with { Name = "a" } },
        { "/name", "maxLength", Valid with { Name = "abcde" } },
        { "/amount", "exclusiveMinimum", Valid with { Amount = 0 } },
        { "/amount", "maximum", Valid with { Amount = 100.5 } },
        { "/amount", "multipleOf", Valid with { Amount = 0.7 } },
        { "/quantity", "multipleOf", Valid with { Quantity = 4 } },
        { "/lines", "required", Valid with { Lines = null! } },
        { "/lines", "minItems", Valid with { Lines = [] } },
        { "/lines", "maxItems", Valid with { Lines = [.. "abcd".Select(sku => new Line { Sku = sku.ToString() })] } },
        { "/lines/1/sku", "x-invitegen-unique-by", Valid with { Lines = [new() { Sku = "a" }, new() { Sku = "a" }] } },
        { "/lines/0", "type", Valid with { Lines = [null!] } },
        { "/lines/0/of/sku", "minLength", Valid with { Lines = [new() { Sku = "a", Of = new() { Sku = "" } }] } },
        { "/tags", "maxProperties", Valid with { Tags = new Dictionary<string, string> { ["a"] = "", ["b"] = "" } } },
        { "/tags/a~1b", "maxLength", Valid with { Tags = new Dictionary<string, string> { ["a/b"] = "long" } } },
        { "/grid", "uniqueItems", Valid with { Grid = [[1, 2], [1, 2]] } },
        { "/grid/1/0", "maximum", Valid with { Grid = [[], [10]] } },
        { "/coupon", "minLength", Valid with { Coupon = "ab" } },
        { "/a~1b", "maxLength", Valid with { AdditionalProperties = new Dictionary<string, string> { ["a/b"] = "longer" } } },
        { "/a", "type", Valid with { AdditionalProperties = new Dictionary<string, string> { ["a"] = null! } } },
        { "/lines/0/gift/sku", "minLength", Valid with { Lines = [new() { Sku = "a", AdditionalProperties = Gift("") }] } },
    };

    [Theory]
    [MemberData(nameof(Broken), DisableDiscoveryEnumeration = true)]
    public void A_violated_constraint_is_an_error_with_its_pointer(string pointer, string keyword, Order order)
    {
        var error = Assert.Single(OrderValidator.Validate(order));

        Assert.Equal((pointer, keyword), (error.Pointer, error.Keyword));
    }

    public static TheoryData<Order> Sound => new()
    {
        Valid,
        Valid with { Name = "👩👩👩👩" },
        Valid with { Amount = 0.5 },
        Valid with { Quantity = 5 },
        Valid with { Coupon = null },
        Valid with { Grid = [[], [1], [1, 2]] },
        Valid with { AdditionalProperties = new Dictionary<string, string> { ["a"] = "four" } },
        Valid with { Lines = [new() { Sku = "a", AdditionalProperties = Gift("b") }] },
    };

    [Theory]
    [MemberData(nameof(Sound), DisableDiscoveryEnumeration = true)]
    public void A_valid_value_has_no_error(Order order) => Assert.Empty(OrderValidator.Validate(order));

    [Fact]
    public async Task All_errors_are_reported_at_once_and_nothing_is_sent()
    {
        var order = Valid with { Email = "nobody", Name = "a" };

        var exception = await Assert.ThrowsAsync<RequestValidationException>(
            () => Client.OrderAsync(0, order, codes: ["A", "b", "C"]));

        Assert.Equal(
            ["minimum", "maxItems", "pattern", "format", "minLength"], exception.Errors.Select(error => error.Keyword));
        Assert.Contains("POST /orders/{number}", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("nobody", exception.ToString(), StringComparison.Ordinal);
        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task A_valid_request_is_sent()
    {
        await Client.OrderAsync(1, Valid, ["A"]);

        Assert.Equal("/orders/1?codes=A", Server.Request.Target);
    }

    [Fact]
    public async Task Validation_of_requests_can_be_turned_off()
    {
        var options = new ValidationClientOptions { BaseAddress = Server.Address, ValidateRequests = false };

        await new ValidationClient(Server.Http, options).OrderAsync(0, Valid with { Email = "nobody" });

        Assert.Contains("nobody", Server.Request.Body, StringComparison.Ordinal);
    }

    private static Dictionary<string, Line> Gift(string sku) => new() { ["gift"] = new() { Sku = sku } };
}
