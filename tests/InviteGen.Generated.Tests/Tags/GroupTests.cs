using InviteGen.Generated.Tests.ClientSupport;
using InviteGen.Generated.Tests.Divided;
using InviteGen.Generated.Tests.Groups;
using InviteGen.Generated.Tests.Server;
using Microsoft.Extensions.DependencyInjection;

namespace InviteGen.Generated.Tests.Tags;

/// <summary>Clients that are divided by tags send the same requests as others, and each part can be used alone.</summary>
public sealed class GroupTests : ServerTest
{
    [Fact]
    public async Task A_group_sends_with_the_options_of_its_client()
    {
        var client = new GroupsClient(Server.Http, new GroupsClientOptions { BaseAddress = Server.Address, Token = "abc" });
        Server.Answer(200, """["a"]""");

        Assert.Equal(["a"], await client.Teams.ListAsync(limit: 5));
        Assert.Equal("/teams?limit=5", Server.Request.Target);
        Assert.Equal("Bearer abc", Server.Request.Headers["Authorization"]);
    }

    [Fact]
    public async Task A_group_is_created_without_the_client()
    {
        var members = new GroupsMembersClient(Server.Http, new GroupsClientOptions { BaseAddress = Server.Address });
        Server.Answer(200, "7");

        Assert.Equal(7, await members.AddAsync("a"));
    }

    [Fact]
    public async Task Other_media_types_are_asked_for_through_the_client_and_its_group()
    {
        var client = new GroupsClient(Server.Http, new GroupsClientOptions { BaseAddress = Server.Address });
        Server.Answer(200, "a,b", "text/csv");

        await client.Accepting("text/csv").Members.AddWithResponseAsync("a");
        await client.Members.Accepting("text/csv").AddWithResponseAsync("a");

        Assert.All(Server.Requests, request => Assert.Equal("text/csv", request.Headers["Accept"]));
    }

    [Fact]
    public async Task A_request_of_a_group_is_checked()
    {
        var client = new GroupsClient(Server.Http, new GroupsClientOptions { BaseAddress = Server.Address });

        await Assert.ThrowsAsync<RequestValidationException>(() => client.Teams.ListAsync(limit: 101));
    }

    [Fact]
    public async Task A_group_is_registered_with_its_client()
    {
        await using var services = new ServiceCollection()
            .AddGroupsClient(options => (options.BaseAddress, options.Token) = (Server.Address, "abc")).Services.BuildServiceProvider();
        Server.Answer(200, "[]");

        await services.GetRequiredService<IGroupsTeamsClient>().ListAsync();

        Assert.Equal("Bearer abc", Server.Request.Headers["Authorization"]);
    }

    [Fact]
    public async Task An_interface_is_registered_and_the_client_implements_it()
    {
        await using var services = new ServiceCollection()
            .AddDividedClient(options => options.BaseAddress = Server.Address).Services.BuildServiceProvider();
        Server.Answer(200, """["a"]""");

        Assert.Equal(["a"], await services.GetRequiredService<IDividedTeamsClient>().TeamsListAsync());
        Assert.IsType<DividedClient>(services.GetRequiredService<IDividedMembersClient>());
    }

    [Fact]
    public async Task One_group_is_replaced_by_a_fake()
    {
        await using var services = new ServiceCollection()
            .AddGroupsClient().Services.AddSingleton<IGroupsTeamsClient, FakeTeams>().BuildServiceProvider();

        Assert.Equal(["fake"], await services.GetRequiredService<IGroupsTeamsClient>().ListAsync());
    }

    private sealed class FakeTeams : IGroupsTeamsClient
    {
        public Task<IReadOnlyList<string>> ListAsync(long? limit = null, CancellationToken cancellationToken = default) =>
            Task.FromResult<IReadOnlyList<string>>(["fake"]);

        public Task<Groups.TeamsListResponse> ListWithResponseAsync(long? limit = null, CancellationToken cancellationToken = default) =>
            throw new NotSupportedException();
    }
}
