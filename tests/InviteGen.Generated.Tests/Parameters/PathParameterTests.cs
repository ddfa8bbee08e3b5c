using InviteGen.Generated.Tests.Server;

namespace InviteGen.Generated.Tests.Parameters;

public sealed class PathParameterTests : ServerTest
{
    private ParametersClient Client => new(Server.Http, new ParametersClientOptions { BaseAddress = Server.Address });

    [Fact]
    public async Task Simple_values_are_percent_encoded_and_lists_are_joined_by_commas()
    {
        await Client.GetSimpleAsync("a/b c?ü", [1, 2]);

        Assert.Equal("/simple/a%2Fb%20c%3F%C3%BC/1,2", Server.Request.Target);
    }

    [Fact]
    public async Task Label_values_start_with_a_dot()
    {
        await Client.GetLabelAsync(["a", "b"]);

        Assert.Equal("/label/.a.b", Server.Request.Target);
    }

    [Fact]
    public async Task Matrix_values_are_named()
    {
        await Client.GetMatrixAsync(["a", "b"]);

        Assert.Equal("/matrix/;list=a,b", Server.Request.Target);
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData(".")]
    public async Task A_value_that_would_address_another_resource_is_refused_and_nothing_is_sent(string word)
    {
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Client.GetUndeclaredAsync(word));

        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task A_null_path_parameter_is_refused()
    {
        var exception = await Assert.ThrowsAsync<ArgumentNullException>(() => Client.GetUndeclaredAsync(null!));

        Assert.Equal("word", exception.ParamName);
    }

    [Fact]
    public async Task The_path_of_the_base_address_is_kept()
    {
        var options = new ParametersClientOptions { BaseAddress = new Uri(Server.Address, "/base/v1/") };

        await new ParametersClient(Server.Http, options).GetUndeclaredAsync("word");

        Assert.Equal("/base/v1/undeclared/word", Server.Request.Target);
    }
}
