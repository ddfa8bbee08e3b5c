using InviteGen.Vendors.Tests.ClientSupport;
using InviteGen.Vendors.Tests.SendGrid;

namespace InviteGen.Vendors.Tests;

public sealed class SendGridTests : VendorTest
{
    private SendGridClient Client => new(Server.Http, new SendGridClientOptions { BaseAddress = Server.Address });

    [Fact]
    public async Task Invites_a_teammate()
    {
        Server.Answer(201, """{"token":"t","email":"a@example.com","scopes":["mail.send"],"is_admin":false}""");

        var invited = await Client.PostV3TeammatesAsync(
            new() { Email = "a@example.com", Scopes = ["mail.send"], IsAdmin = false }, onBehalfOf: "sub");

        Assert.Equal(("POST", "/teammates", Json, """{"email":"a@example.com","scopes":["mail.send"],"is_admin":false}"""), Sent);
        Assert.Equal("sub", Header("on-behalf-of"));
        Assert.Equal("t", invited.Token);
    }

    [Fact]
    public async Task Says_what_is_wrong()
    {
        Server.Answer(400, """{"errors":[{"message":"invalid email","field":"email"}]}""");

        var exception = await Assert.ThrowsAsync<ApiException<PostV3TeammatesBadRequestBody>>(
            () => Client.PostV3TeammatesAsync(new() { Email = "a@example.com", Scopes = [], IsAdmin = true }));

        Assert.Equal("invalid email", exception.Error!.Errors![0].Message);
    }
}
