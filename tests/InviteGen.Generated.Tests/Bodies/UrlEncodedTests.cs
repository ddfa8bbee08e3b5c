using InviteGen.Generated.Tests.Forms;
using InviteGen.Generated.Tests.Server;

namespace InviteGen.Generated.Tests.Bodies;

/// <summary>Forms of fields, as OpenAPI 3.1.1, section 4.8.15, says.</summary>
public sealed class UrlEncodedTests : ServerTest
{
    private static readonly CreateChargeForm Least = new() { Amount = 5 };

    [Fact]
    public async Task A_property_that_is_not_set_is_not_a_field()
    {
        Assert.Equal("amount=5", await SendAsync(Least));
        Assert.Equal("application/x-www-form-urlencoded", Server.Request.Headers["Content-Type"]);
    }

    [Fact]
    public async Task Text_is_percent_encoded_in_UTF8() =>
        Assert.Equal("amount=5&note=a%20%26%20b%3D%C3%BC%2B", await SendAsync(Least with { Note = "a & b=ü+" }));

    [Fact]
    public async Task A_list_is_a_field_for_each_item() =>
        Assert.Equal("amount=5&tags=a&tags=b", await SendAsync(Least with { Tags = ["a", "b"] }));

    [Fact]
    public async Task An_object_without_a_style_is_JSON() => Assert.Equal(
        "amount=5&address=%7B%22city%22%3A%22Z%C3%BCrich%22%7D",
        await SendAsync(Least with { Address = new CreateChargeFormAddress { City = "Zürich" } }));

    [Fact]
    public async Task A_deep_object_has_its_keys_in_brackets() => Assert.Equal(
        "amount=5&metadata%5Border%20id%5D=7",
        await SendAsync(Least with { Metadata = new Dictionary<string, string> { ["order id"] = "7" } }));

    [Fact]
    public async Task A_deep_object_may_hold_lists_and_objects() => Assert.Equal(
        "amount=5&expand%5B0%5D=customer&items%5B0%5D%5Bprice%5D=p1"
        + "&items%5B0%5D%5Brecurring%5D%5Binterval%5D=month&items%5B1%5D%5Bprice%5D=p2",
        await SendAsync(Least with
        {
            Expand = ["customer"],
            Items =
            [
                new() { Price = "p1", Recurring = new() { Interval = "month" } },
                new() { Price = "p2" },
            ],
        }));

    [Fact]
    public async Task A_field_is_written_in_its_style() =>
        Assert.Equal("amount=5&codes=1%7C2", await SendAsync(Least with { Codes = [1, 2] }));

    [Fact]
    public async Task Null_is_an_empty_field() =>
        Assert.Equal("amount=5&clearedAt=", await SendAsync(Least with { ClearedAt = null }));

    private async Task<string> SendAsync(CreateChargeForm form)
    {
        await new FormsClient(Server.Http, new FormsClientOptions { BaseAddress = Server.Address }).CreateChargeAsync(form);
        return Server.Requests.Last().Body;
    }
}
