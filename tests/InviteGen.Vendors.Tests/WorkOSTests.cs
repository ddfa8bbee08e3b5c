using InviteGen.Vendors.Tests.ClientSupport;
using InviteGen.Vendors.Tests.WorkOS;

namespace InviteGen.Vendors.Tests;

public sealed class WorkOSTests : VendorTest
{
    private WorkOSClient Client => new(Server.Http, new WorkOSClientOptions { BaseAddress = Server.Address, Bearer = "sk" });

    [Fact]
    public async Task Invites_to_an_organization()
    {
        Server.Answer(201, """
            {"object":"invitation","id":"i","email":"a@example.com","state":"pending","accepted_at":null,"revoked_at":null,
             "expires_at":"2026-01-15T12:00:00.000Z","organization_id":"o","inviter_user_id":null,"accepted_user_id":null,"role_slug":null,
             "created_at":"2026-01-15T12:00:00.000Z","updated_at":"2026-01-15T12:00:00.000Z","token":"t","accept_invitation_url":"u"}
            """);

        var invite = await Client.UserlandUserInvitesControllerCreateAsync(
            new() { Email = "a@example.com", OrganizationId = "o", ExpiresInDays = 7, RoleSlug = "admin" });

        Assert.Equal(
            ("POST", "/user_management/invitations", Json,
                """{"email":"a@example.com","organization_id":"o","role_slug":"admin","expires_in_days":7}"""),
            Sent);
        Assert.Equal(UserlandUserInviteState.Pending, invite.State);
    }

    [Fact]
    public async Task Says_what_is_wrong()
    {
        Server.Answer(404, """{"message":"No such organization","code":"entity_not_found","entity_id":"o"}""");

        var exception = await Assert.ThrowsAsync<ApiException<UserlandUserInvitesControllerCreateNotFoundBody>>(
            () => Client.UserlandUserInvitesControllerCreateAsync(new() { Email = "a@example.com" }));

        Assert.Equal("No such organization", exception.Error!.Message);
    }
}
