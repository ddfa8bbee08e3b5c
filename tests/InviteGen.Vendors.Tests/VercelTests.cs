using InviteGen.Vendors.Tests.Vercel;

namespace InviteGen.Vendors.Tests;

public sealed class VercelTests : VendorTest
{
    [Fact]
    public async Task Invites_to_a_team()
    {
        var client = new VercelClient(Server.Http, new VercelClientOptions { BaseAddress = Server.Address, BearerToken = "token" });
        Server.Answer(200, """{"uid":"u","username":"ann","email":"a@example.com","role":"MEMBER","teamRoles":["MEMBER"]}""");

        var member = await client.InviteUserToTeamAsync(
            "team",
            new()
            {
                Email = "a@example.com",
                Role = InviteUserToTeamRequestRole.ViewerForPlus,
                Projects = [new() { ProjectId = "p", Role = InviteUserToTeamRequestProjectsItemRole.ProjectDeveloper }],
            });

        Assert.Equal(
            ("POST", "/v1/teams/team/members", Json, """
                {"email":"a@example.com","role":"VIEWER_FOR_PLUS","projects":[{"projectId":"p","role":"PROJECT_DEVELOPER"}]}
                """),
            Sent);
        Assert.Equal("Bearer token", Header("Authorization"));
        Assert.Equal(InviteUserToTeamResponseBodyRole.Member, member.Role);
    }
}
