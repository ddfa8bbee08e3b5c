using InviteGen.Generated.Tests.Server;
using InviteGen.Generated.Tests.Variants;

namespace InviteGen.Generated.Tests.Shapes;

/// <summary>What only the server sets is in what is received alone; what it never shows again is in what is sent alone.</summary>
public sealed class RequestVariantTests : ServerTest
{
    [Fact]
    public async Task Each_direction_has_only_the_properties_that_are_sent_in_it()
    {
        Server.Answer(200, """{"id":"u1","name":"Ada","team":{"id":7,"title":"Engines"}}""");
        using var http = new HttpClient();
        var client = new VariantsClient(http, new VariantsClientOptions { BaseAddress = Server.Address });

        var account = await client.CreateAccountAsync(
            new AccountRequest { Name = "Ada", Password = "secret", Team = new TeamRequest { Title = "Engines" } });

        Assert.Equal("""{"name":"Ada","password":"secret","team":{"title":"Engines"}}""", Server.Request.Body);
        Assert.Equal(new Account { Id = "u1", Name = "Ada", Team = new Team { Id = 7, Title = "Engines" } }, account);
    }

    [Fact]
    public void Write_only_properties_are_not_printed()
    {
        var account = new AccountRequest { Name = "Ada", Password = "secret" };

        Assert.Contains("Password = (hidden)", account.ToString(), StringComparison.Ordinal);
    }
}
