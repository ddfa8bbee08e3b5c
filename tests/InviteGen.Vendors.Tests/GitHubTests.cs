using InviteGen.Vendors.Tests.ClientSupport;
using InviteGen.Vendors.Tests.GitHub;

namespace InviteGen.Vendors.Tests;

public sealed class GitHubTests : VendorTest
{
    private GitHubClient Client => new(Server.Http, new GitHubClientOptions { BaseAddress = Server.Address });

    [Fact]
    public async Task Invites_to_an_organization()
    {
        Server.Answer(201, """
            {"id":1,"login":null,"email":"a@example.com","role":"direct_member","created_at":"2026-01-02T03:04:05Z",
             "inviter":{"login":"b","id":2,"node_id":"n","avatar_url":"https://example.com/a","gravatar_id":null,
             "url":"https://example.com","html_url":"https://example.com","followers_url":"f","following_url":"f","gists_url":"g",
             "starred_url":"s","subscriptions_url":"s","organizations_url":"o","repos_url":"r","events_url":"e","received_events_url":"e",
             "type":"User","site_admin":false},"team_count":1,"node_id":"x","invitation_teams_url":"t"}
            """);

        var invitation = await Client.OrgsCreateInvitationAsync(
            "the org",
            new() { Email = "a@example.com", Role = OrgsCreateInvitationRequestRole.DirectMember, TeamIds = [7] });

        Assert.Equal(
            ("POST", "/orgs/the%20org/invitations", Json, """{"email":"a@example.com","role":"direct_member","team_ids":[7]}"""), Sent);
        Assert.Equal((1, null, "b"), (invitation.Id, invitation.Login, invitation.Inviter.Login));
    }

    [Fact]
    public async Task Says_what_is_wrong()
    {
        Server.Answer(422, """
            {"message":"Validation Failed","documentation_url":"d","errors":[{"code":"unprocessable","field":"data","value":["x"]}]}
            """);

        var exception = await Assert.ThrowsAsync<ApiException<ValidationErrorModel>>(
            () => Client.OrgsCreateInvitationAsync("o", new() { InviteeId = 1 }));

        Assert.Equal("unprocessable", exception.Error!.Errors![0].Code);
    }
}
