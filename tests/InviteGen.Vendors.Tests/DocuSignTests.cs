using InviteGen.Vendors.Tests.ClientSupport;
using InviteGen.Vendors.Tests.DocuSign;

namespace InviteGen.Vendors.Tests;

public sealed class DocuSignTests : VendorTest
{
    private RoomsClient Client => new(Server.Http, new RoomsClientOptions { BaseAddress = Server.Address });

    [Fact]
    public async Task Invites_to_an_account()
    {
        Server.Answer(201, """{"userId":5,"email":"a@example.com","accessLevel":"Contributor"}""");

        var user = await Client.UsersInviteUserAsync("acc", new UserToInvite
        {
            FirstName = "Ann",
            LastName = "B",
            Email = "a@example.com",
            RoleId = 1,
            AccessLevel = UserToInviteAccessLevel.Contributor,
            DefaultOfficeId = 2,
            ESignPermissionProfileId = "p",
            RedirectUrl = new Uri("https://example.com/x"),
        });

        Assert.Equal(
            ("POST", "/v2/accounts/acc/users/invite_user", Json,
                """{"firstName":"Ann","lastName":"B","email":"a@example.com","roleId":1,"accessLevel":"Contributor","defaultOfficeId":2,"""
                + "\"eSignPermissionProfileId\":\"p\",\"redirectUrl\":\"https://example.com/x\"}"),
            Sent);
        Assert.Equal((5, UserAccessLevel.Contributor), (user.UserId, user.AccessLevel));
    }

    [Fact]
    public async Task Invites_to_a_room()
    {
        Server.Answer(200, """{"userId":5,"roomId":9}""");

        var invited = await Client.RoomsInviteUserAsync(
            9, "acc", new RoomInvite { Email = "a@example.com", FirstName = "Ann", LastName = "B", RoleId = 1 });

        Assert.Equal(
            ("POST", "/v2/accounts/acc/rooms/9/users", Json,
                """{"email":"a@example.com","firstName":"Ann","lastName":"B","roleId":1}"""),
            Sent);
        Assert.Equal(9, invited.RoomId);
    }

    [Fact]
    public async Task Says_what_is_wrong()
    {
        Server.Answer(400, """{"errorCode":"INVALID","message":"No such role"}""");

        var exception = await Assert.ThrowsAsync<ApiException<ApiError>>(
            () => Client.RoomsInviteUserAsync(9, "acc", new RoomInvite { Email = "a@b.c", FirstName = "A", LastName = "B", RoleId = 1 }));

        Assert.Equal("No such role", exception.Error!.Message);
    }
}
