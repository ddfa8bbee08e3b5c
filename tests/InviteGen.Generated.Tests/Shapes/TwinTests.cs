using InviteGen.Generated.Tests.Server;
using InviteGen.Generated.Tests.Twins;

namespace InviteGen.Generated.Tests.Shapes;

/// <summary>What only the server sets is in what is received alone; what it never shows again is in what is sent alone.</summary>
public sealed class TwinTests : ServerTest
{
    [Fact]
    public async Task Each_direction_has_what_travels_in_it_and_nothing_else()
    {
        Server.Answer(200, """{"id":"u1","name":"Ada","team":{"id":7,"title":"Engines"}}""");
        using var http = new HttpClient();
        var client = new TwinsClient(http, new TwinsClientOptions { BaseAddress = Server.Address });

        var account = await client.CreateAccountAsync(
            new AccountRequest { Name = "Ada", Password = "secret", Team = new TeamRequest { Title = "Engines" } });

        Assert.Equal("""{"name":"Ada","password":"secret","team":{"title":"Engines"}}""", Server.Request.Body);
        Assert.Equal(new Account { Id = "u1", Name = "Ada", Team = new Team { Id = 7, Title = "Engines" } }, account);
    }

    [Fact]
    public void What_the_server_never_shows_again_is_not_printed()
    {
        var account = new AccountRequest { Name = "Ada", Password = "secret" };

        Assert.Contains("Password = (hidden)", account.ToString(), StringComparison.Ordinal);
    }
}
