using InviteGen.Vendors.Tests.ClientSupport;
using InviteGen.Vendors.Tests.Supabase;

namespace InviteGen.Vendors.Tests;

public sealed class SupabaseTests : VendorTest
{
    private SupabaseClient Client => new(Server.Http, new SupabaseClientOptions { BaseAddress = Server.Address });

    [Fact]
    public async Task Invites_by_mail()
    {
        Server.Answer(200, """{"id":"0f8fad5b-d9cb-469f-a165-70867728950e","email":"a@example.com"}""");

        var user = await Client.PostInviteAsync(new() { Email = "a@example.com" });

        Assert.Equal(("POST", "/invite", Json, """{"email":"a@example.com"}"""), Sent);
        Assert.Equal(new Guid("0f8fad5b-d9cb-469f-a165-70867728950e"), user.Id);
    }

    [Fact]
    public async Task Says_what_is_wrong()
    {
        Server.Answer(422, """{"code":422,"error_code":"email_exists","msg":"Registered already"}""");

        var exception = await Assert.ThrowsAsync<ApiException<ErrorSchema>>(
            () => Client.PostInviteAsync(new() { Email = "a@example.com" }));

        Assert.Equal("email_exists", exception.Error!.ErrorCode);
    }
}
