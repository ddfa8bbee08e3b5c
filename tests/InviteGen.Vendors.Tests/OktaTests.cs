using InviteGen.Vendors.Tests.ClientSupport;
using InviteGen.Vendors.Tests.Okta;

namespace InviteGen.Vendors.Tests;

public sealed class OktaTests : VendorTest
{
    private static readonly CreateUserRequest Ann = new()
    {
        Profile = new() { FirstName = "Ann", Login = "a@example.com", Email = "a@example.com" },
        Credentials = new() { Password = new() { Value = "secret" } },
        GroupIds = ["g"],
    };

    private OktaClient Client => new(Server.Http, new OktaClientOptions { BaseAddress = Server.Address, ApiToken = "SSWS 1" });

    [Fact]
    public async Task Creates_a_user_who_gets_a_mail()
    {
        Server.Answer(200, """{"id":"u","status":"STAGED","profile":{"login":"a@example.com","custom":"x"},"_links":{}}""");

        var user = await Client.CreateUserAsync(Ann, activate: true, nextLogin: "changePassword");

        Assert.Equal(
            ("POST", "/api/v1/users?activate=true&nextLogin=changePassword", Json,
                """{"credentials":{"password":{"value":"secret"}},"groupIds":["g"],"profile":"""
                + """{"email":"a@example.com","firstName":"Ann","login":"a@example.com"}}"""),
            Sent);
        Assert.Equal("SSWS 1", Header("Authorization"));
        Assert.Equal((UserStatus.Staged, "x"), (user.Status, user.Profile!.AdditionalProperties!["custom"].GetString()));
    }

    [Fact]
    public async Task Says_what_is_wrong()
    {
        Server.Answer(400, """{"errorCode":"E0000001","errorSummary":"Api validation failed: login"}""");

        var exception = await Assert.ThrowsAsync<ApiException<Error>>(() => Client.CreateUserAsync(Ann));

        Assert.Equal("E0000001", exception.Error!.ErrorCode);
    }
}
