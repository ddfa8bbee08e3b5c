using InviteGen.Vendors.Tests.ClientSupport;
using InviteGen.Vendors.Tests.Datadog;

namespace InviteGen.Vendors.Tests;

public sealed class DatadogTests : VendorTest
{
    private static readonly UserInvitationsRequest Request = new()
    {
        Data =
        [
            new()
            {
                Relationships = new() { User = new() { Data = new() { Id = "u1" } } },
            },
        ],
    };

    private DatadogClient Client =>
        new(Server.Http, new DatadogClientOptions { BaseAddress = Server.Address, ApiKeyAuth = "api", AppKeyAuth = "app" });

    [Fact]
    public async Task Invites_to_an_organization()
    {
        Server.Answer(201, """
            {"data":[{"id":"i1","type":"user_invitations","attributes":{"uuid":"x","expires_at":"2026-01-02T03:04:05Z"}}]}
            """);

        var invitations = await Client.SendInvitationsAsync(Request);

        Assert.Equal(
            ("POST", "/api/v2/user_invitations", Json,
                """{"data":[{"relationships":{"user":{"data":{"id":"u1","type":"users"}}},"type":"user_invitations"}]}"""),
            Sent);
        Assert.Equal(("api", "app"), (Header("DD-API-KEY"), Header("DD-APPLICATION-KEY")));
        Assert.Equal("i1", Assert.Single(invitations.Data!).Id);
    }

    [Fact]
    public async Task Says_what_is_wrong()
    {
        Server.Answer(403, """{"errors":["Forbidden"]}""");

        var exception = await Assert.ThrowsAsync<ApiException<ApiErrorResponse>>(() => Client.SendInvitationsAsync(Request));

        Assert.Equal(["Forbidden"], exception.Error!.Errors);
    }
}
