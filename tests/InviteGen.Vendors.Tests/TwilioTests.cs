using System.Text.Json;
using InviteGen.Vendors.Tests.Twilio;

namespace InviteGen.Vendors.Tests;

public sealed class TwilioTests : VendorTest
{
    [Fact]
    public async Task Invites_to_a_channel()
    {
        var client = new FlexClient(Server.Http, new FlexClientOptions { BaseAddress = Server.Address });
        var sid = "KD" + new string('a', 32);
        var channel = "UO" + new string('b', 32);
        Server.Answer(200, $$$"""{"sid":"KG{{{new string('c', 32)}}}","url":"https://example.com/x"}""");

        using var routing = JsonDocument.Parse("""{"type":"TaskRouter","properties":{"workspace_sid":"WS1"}}""");
        var invite = await client.CreateInteractionChannelInviteAsync(sid, channel, new() { Routing = routing.RootElement });

        Assert.Equal(
            ("POST", $"/v1/Interactions/{sid}/Channels/{channel}/Invites", Form,
                "Routing=%7B%22type%22%3A%22TaskRouter%22%2C%22properties%22%3A%7B%22workspace_sid%22%3A%22WS1%22%7D%7D"),
            Sent);
        Assert.Equal(new Uri("https://example.com/x"), invite.Url);
    }
}
