using InviteGen.Vendors.Tests.ClientSupport;
using InviteGen.Vendors.Tests.Netlify;

namespace InviteGen.Vendors.Tests;

public sealed class NetlifyTests : VendorTest
{
    private NetlifyClient Client => new(Server.Http, new NetlifyClientOptions { BaseAddress = Server.Address });

    [Fact]
    public async Task Adds_to_an_account()
    {
        Server.Answer(200, """[{"id":"1","email":"a@example.com","role":"Developer"}]""");

        var members = await Client.AddMemberToAccountAsync(
            "the/account", new() { Role = AccountAddMemberSetupRole.Developer, Email = "a@example.com" });

        Assert.Equal(("POST", "/the%2Faccount/members", Json, """{"role":"Developer","email":"a@example.com"}"""), Sent);
        Assert.Equal("1", Assert.Single(members).Id);
    }

    [Fact]
    public async Task Says_what_is_wrong()
    {
        Server.Answer(422, """{"code":422,"message":"No seats left"}""");

        var exception = await Assert.ThrowsAsync<ApiException<Error>>(() => Client.AddMemberToAccountAsync("a", new()));

        Assert.Equal("No seats left", exception.Error!.Message);
    }
}
