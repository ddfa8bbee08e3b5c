using InviteGen.Vendors.Tests.ClientSupport;
using InviteGen.Vendors.Tests.Slack;

namespace InviteGen.Vendors.Tests;

public sealed class SlackTests : VendorTest
{
    private SlackClient Client => new(Server.Http, new SlackClientOptions { BaseAddress = Server.Address, SlackAuth = "xoxp" });

    [Fact]
    public async Task Invites_to_a_workspace()
    {
        Server.Answer(200, """{"ok":true}""");

        var answer = await Client.AdminUsersInviteAsync(
            "t", new() { TeamId = "T1", Email = "a+b@example.com", ChannelIds = "C1,C2", RealName = "Ann B", Resend = true });

        Assert.Equal(
            ("POST", "/admin.users.invite", Form, "team_id=T1&email=a%2Bb%40example.com&channel_ids=C1%2CC2&real_name=Ann%20B&resend=true"),
            Sent);
        Assert.Equal(("t", "Bearer xoxp"), (Header("token"), Header("Authorization")));
        Assert.True(answer.Ok);
    }

    [Fact]
    public async Task Invites_to_a_conversation()
    {
        Server.Answer(200, """{"ok":true,"channel":{"id":"C1"}}""");

        var answer = await Client.ConversationsInviteAsync(new() { Channel = "C1", Users = "U1,U2" });

        Assert.Equal(("POST", "/conversations.invite", Form, "channel=C1&users=U1%2CU2"), Sent);
        Assert.Equal("C1", answer.Channel.GetProperty("id").GetString());
    }

    [Fact]
    public async Task Says_what_is_wrong()
    {
        Server.Answer(400, """{"ok":false,"error":"already_in_channel"}""");

        var exception = await Assert.ThrowsAsync<ApiException<ConversationsInviteDefaultBody>>(
            () => Client.ConversationsInviteAsync(new() { Channel = "C1" }));

        Assert.Equal("already_in_channel", exception.Error!.Error?.Value);
    }
}
