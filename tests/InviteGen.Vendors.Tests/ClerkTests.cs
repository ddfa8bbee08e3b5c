using InviteGen.Vendors.Tests.Clerk;
using InviteGen.Vendors.Tests.ClientSupport;

namespace InviteGen.Vendors.Tests;

public sealed class ClerkTests : VendorTest
{
    private const string Invitation = """
        {"object":"invitation","id":"i","email_address":"a@example.com","public_metadata":{},"status":"pending",
         "created_at":1,"updated_at":2}
        """;

    private ClerkClient Client => new(Server.Http, new ClerkClientOptions { BaseAddress = Server.Address, BearerAuth = "sk" });

    [Fact]
    public async Task Invites_one()
    {
        Server.Answer(200, Invitation);

        var invitation = await Client.CreateInvitationAsync(
            new() { EmailAddress = "a@example.com", Notify = false, ExpiresInDays = null, TemplateSlug = "waitlist_invitation" });

        Assert.Equal(
            ("POST", "/invitations", Json, """
                {"email_address":"a@example.com","notify":false,"expires_in_days":null,"template_slug":"waitlist_invitation"}
                """),
            Sent);
        Assert.Equal("Bearer sk", Header("Authorization"));
        Assert.Equal(InvitationStatus.Pending, invitation.Status);
    }

    [Fact]
    public async Task Invites_many()
    {
        Server.Answer(200, $"[{Invitation}]");

        var invitations = await Client.CreateBulkInvitationsAsync(
            [new() { EmailAddress = "a@example.com" }, new() { EmailAddress = "b@example.com" }]);

        Assert.Equal(
            ("POST", "/invitations/bulk", Json, """[{"email_address":"a@example.com"},{"email_address":"b@example.com"}]"""), Sent);
        Assert.Single(invitations);
    }

    [Fact]
    public async Task Says_what_is_wrong()
    {
        Server.Answer(422, """{"errors":[{"message":"is invalid","long_message":"It is invalid","code":"form_param_format_invalid"}]}""");

        var exception = await Assert.ThrowsAsync<ApiException<ClerkErrors>>(
            () => Client.CreateInvitationAsync(new() { EmailAddress = "a@example.com" }));

        Assert.Equal("form_param_format_invalid", exception.Error!.Errors[0].Code);
    }
}
