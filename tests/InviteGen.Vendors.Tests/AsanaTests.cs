using InviteGen.Vendors.Tests.Asana;
using InviteGen.Vendors.Tests.ClientSupport;

namespace InviteGen.Vendors.Tests;

public sealed class AsanaTests : VendorTest
{
    private AsanaClient Client => new(Server.Http, new AsanaClientOptions { BaseAddress = Server.Address, PersonalAccessToken = "pat" });

    [Fact]
    public async Task Adds_to_a_workspace()
    {
        Server.Answer(200, """{"data":{"gid":"1","resource_type":"user","name":"Ann"}}""");

        var added = await Client.AddUserForWorkspaceAsync(
            "12345",
            new() { Data = new() { User = "a@example.com" } },
            optFields: [AddUserForWorkspaceOptFieldsItem.Email, AddUserForWorkspaceOptFieldsItem.PhotoImage21X21],
            optPretty: true);

        Assert.Equal(
            ("POST", "/workspaces/12345/addUser?opt_fields=email,photo.image_21x21&opt_pretty=true", Json,
                """{"data":{"user":"a@example.com"}}"""),
            Sent);
        Assert.Equal("Ann", added.Data!.Name);
    }

    [Fact]
    public async Task Says_what_is_wrong()
    {
        Server.Answer(404, """{"errors":[{"message":"project: Missing input"}]}""");

        var exception = await Assert.ThrowsAsync<ApiException<ErrorResponse>>(() => Client.AddUserForWorkspaceAsync("1", new()));

        Assert.Equal("project: Missing input", exception.Error!.Errors![0].Message);
    }
}
