using InviteGen.Vendors.Tests.Box;
using InviteGen.Vendors.Tests.ClientSupport;

namespace InviteGen.Vendors.Tests;

public sealed class BoxTests : VendorTest
{
    private BoxClient Client => new(Server.Http, new BoxClientOptions { BaseAddress = Server.Address, OAuth2Security = "secret" });

    [Fact]
    public async Task Invites_to_an_enterprise()
    {
        Server.Answer(200, """
            {"id":"1","type":"invite","invited_to":{"id":"2","type":"enterprise","name":"E"},"status":"pending",
             "created_at":"2026-01-02T03:04:05-08:00"}
            """);

        var invite = await Client.PostInvitesAsync(
            new() { Enterprise = new() { Id = "2" }, ActionableBy = new() { Login = "a@example.com" } }, fields: ["id", "status"]);

        Assert.Equal(
            ("POST", "/invites?fields=id,status", Json, """{"enterprise":{"id":"2"},"actionable_by":{"login":"a@example.com"}}"""), Sent);
        Assert.Equal("Bearer secret", Header("Authorization"));
        Assert.Equal(("pending", "E"), (invite.Status, invite.InvitedTo!.Name));
    }

    [Fact]
    public async Task Invites_to_a_folder()
    {
        Server.Answer(201, """{"id":"1","type":"collaboration","invite_email":"a@example.com","item":{"id":"2","type":"folder"}}""");

        var collaboration = await Client.PostCollaborationsAsync(
            new()
            {
                Item = new() { Type = PostCollaborationsRequestItemType.Folder, Id = "2" },
                AccessibleBy = new() { Type = PostCollaborationsRequestAccessibleByType.User, Login = "a@example.com" },
                Role = PostCollaborationsRequestRole.CoOwner,
            },
            notify: true);

        Assert.Equal(
            ("POST", "/collaborations?notify=true", Json, """
                {"item":{"type":"folder","id":"2"},"accessible_by":{"type":"user","login":"a@example.com"},"role":"co-owner"}
                """),
            Sent);
        Assert.Equal("2", Assert.IsType<CollaborationItem.FolderCase>(collaboration.Item).Value.Id);
    }

    [Fact]
    public async Task Says_what_is_wrong()
    {
        Server.Answer(404, """{"type":"error","status":404,"code":"not_found","message":"No such user"}""");

        var exception = await Assert.ThrowsAsync<ApiException<ClientError>>(
            () => Client.PostInvitesAsync(new() { Enterprise = new() { Id = "2" }, ActionableBy = new() }));

        Assert.Equal("not_found", exception.Error!.Code?.Value);
    }
}
