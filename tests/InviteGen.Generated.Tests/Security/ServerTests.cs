using InviteGen.Generated.Tests.Server;

namespace InviteGen.Generated.Tests.Security;

public sealed class ServerTests : ServerTest
{
    [Fact]
    public void Variables_have_the_defaults_of_the_spec()
    {
        Assert.Equal("http://x.invalid/v1", SecurityServers.Default("x.invalid").AbsoluteUri);
        Assert.Equal("http://x.invalid/v2", SecurityServers.Default(host: "x.invalid", version: "v2").AbsoluteUri);
    }

    [Theory]
    [InlineData("evil.invalid/x?")]
    [InlineData("user@evil.invalid")]
    [InlineData("a b")]
    [InlineData("")]
    public void A_server_variable_that_would_change_another_part_of_the_address_is_refused(string host)
    {
        Assert.ThrowsAny<ArgumentException>(() => SecurityServers.Default(host));
    }

    [Fact]
    public void Each_server_has_a_name() => Assert.Equal("https://second.invalid/base", SecurityServers.OtherOne.AbsoluteUri);

    [Fact]
    public async Task The_path_of_the_server_stands_before_that_of_the_operation()
    {
        var options = new SecurityClientOptions { BaseAddress = SecurityServers.Default(Server.Address.Authority, "v2") };

        await new SecurityClient(Server.Http, options).GetOpenAsync();

        Assert.Equal("/v2/open", Server.Request.Target);
    }

    [Fact]
    public async Task The_address_of_the_HttpClient_counts_where_the_options_have_none()
    {
        Server.Http.BaseAddress = new Uri(Server.Address, "/inner/");

        await new SecurityClient(Server.Http).GetOpenAsync();

        Assert.Equal("/inner/open", Server.Request.Target);
    }
}
