using InviteGen.Vendors.Tests.ClientSupport;
using InviteGen.Vendors.Tests.Miro;

namespace InviteGen.Vendors.Tests;

public sealed class MiroTests : VendorTest
{
    private MiroClient Client => new(Server.Http, new MiroClientOptions { BaseAddress = Server.Address });

    [Fact]
    public async Task Invites_to_a_team()
    {
        Server.Answer(201, """{"id":"m","role":"admin","teamId":"t","createdAt":"2026-01-02T03:04:05Z"}""");

        var member = await Client.EnterpriseInviteTeamMemberAsync(
            "o", "t", new() { Email = "a@example.com", Role = TeamMemberInviteRole.Admin });

        Assert.Equal(("POST", "/v2/orgs/o/teams/t/members", Json, """{"email":"a@example.com","role":"admin"}"""), Sent);
        Assert.Equal(TeamMemberRole.Admin, member.Role);
    }

    // The document refers to responses that it does not have: their statuses are undocumented.
    [Fact]
    public async Task Says_what_is_wrong()
    {
        Server.Answer(409, """{"message":"Already a member"}""");

        var exception = await Assert.ThrowsAsync<ApiException>(
            () => Client.EnterpriseInviteTeamMemberAsync("o", "t", new() { Email = "a@example.com" }));

        Assert.Equal(409, (int)exception.StatusCode);
    }
}
