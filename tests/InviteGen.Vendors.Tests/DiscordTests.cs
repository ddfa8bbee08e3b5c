using InviteGen.Generated.Tests.Server;
using InviteGen.Vendors.Tests.ClientSupport;
using InviteGen.Vendors.Tests.Discord;

namespace InviteGen.Vendors.Tests;

public sealed class DiscordTests : VendorTest
{
    private DiscordClient Client => new(Server.Http, new DiscordClientOptions { BaseAddress = Server.Address, BotToken = "bot" });

    [Fact]
    public async Task Invites_to_a_channel()
    {
        Server.Answer(200, """{"type":2,"code":"abc","expires_at":null,"channel":null,"friends_count":3}""");

        var invite = await Client.CreateChannelInviteAsync(
            "5", new CreateGuildInviteRequest { MaxAge = 60, Unique = true, TargetUserId = null });

        Assert.Equal(("POST", "/channels/5/invites", Json, """{"max_age":60,"unique":true,"target_user_id":null}"""), Sent);
        Assert.Equal("abc", Assert.IsType<CreateChannelInviteResponseBody.FriendInviteResponseCase>(invite).Value.Code);
    }

    [Fact]
    public async Task Invites_those_whom_a_file_names()
    {
        Server.Answer(200, """{"type":2,"code":"abc","expires_at":null,"channel":null}""");

        await Client.CreateChannelInviteAsync("5", new CreateChannelInviteCreateGuildInviteRequestMultipart
        {
            MaxUses = 1,
            TargetUsersFile = "user_id\n7"u8.ToArray(),
        });

        Assert.StartsWith("multipart/form-data; boundary=", Sent.ContentType, StringComparison.Ordinal);
        Assert.Equal(["max_uses=1", "target_users_file=user_id\n7"], Server.Request.Parts());
    }

    [Fact]
    public async Task Says_what_is_wrong()
    {
        Server.Answer(403, """{"code":50001,"message":"Missing Access"}""");

        var exception = await Assert.ThrowsAsync<ApiException<ErrorResponse>>(
            () => Client.CreateChannelInviteAsync("5", new CreateGroupDMInviteRequest { MaxAge = 60 }));

        Assert.Equal((50001, "Missing Access"), (exception.Error!.Code, exception.Error.Message));
    }
}
