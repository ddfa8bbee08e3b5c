using InviteGen.Generated.Tests.Server;

namespace InviteGen.Generated.Tests.Bodies;

public sealed class RequestBodyTests : ServerTest
{
    private static readonly Thing Least = new() { Name = "a", NullableName = null };

    private BodiesClient Client => new(Server.Http, new BodiesClientOptions { BaseAddress = Server.Address });

    [Fact]
    public async Task An_optional_property_that_is_not_set_is_not_sent_and_a_required_null_is()
    {
        Assert.Equal("""{"name":"a","nullableName":null}""", await SendAsync(Least));
    }

    [Fact]
    public async Task A_property_that_is_optional_and_nullable_can_be_null()
    {
        Assert.Equal("""{"name":"a","nullableName":null,"role":null}""", await SendAsync(Least with { Role = null }));
    }

    [Fact]
    public async Task Values_are_sent_in_the_order_of_the_spec()
    {
        var thing = Least with
        {
            OddName = true, Data = [1, 2], Labels = new Dictionary<string, string> { ["a b"] = "\"" }, Tags = ["x", "ü"],
            State = State.Open, Count = 3, Role = "r", At = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(2)),
        };

        Assert.Equal(
            """
            {"name":"a","nullableName":null,"role":"r","count":3,"state":"open","tags":["x","ü"],"labels":{"a b":"\""},
            "at":"2026-01-02T03:04:05+02:00","data":"AQI=","odd \u0022name\u0022":true}
            """.ReplaceLineEndings(""),
            await SendAsync(thing));
    }

    [Fact]
    public async Task A_value_that_the_spec_does_not_know_is_sent_as_it_is()
    {
        var body = await SendAsync(Least with { State = new State("new") });

        Assert.Equal("""{"name":"a","nullableName":null,"state":"new"}""", body);
    }

    [Fact]
    public async Task A_body_may_be_a_list_and_a_type_may_contain_itself()
    {
        Server.Answer(200, "[]");

        await Client.SendListAsync([new Node { Id = 1, Children = [new Node { Id = 2 }], Parent = new Node { Id = 3 } }]);

        Assert.Equal("""[{"id":1,"children":[{"id":2}],"parent":{"id":3}}]""", Server.Request.Body);
        Assert.StartsWith("application/json", Server.Request.Headers["Content-Type"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Undeclared_properties_stand_beside_the_declared_ones()
    {
        var extra = new Dictionary<string, double> { ["x"] = 1.5 };

        await Client.SendOptionalAsync(new Node { Id = 1, AdditionalProperties = extra });

        Assert.Equal("""{"id":1,"x":1.5}""", Server.Request.Body);
    }

    [Fact]
    public async Task Without_an_optional_body_there_is_no_content_type()
    {
        await Client.SendOptionalAsync();

        Assert.Equal("", Server.Request.Body);
        Assert.False(Server.Request.Headers.ContainsKey("Content-Type"));
    }

    [Fact]
    public async Task The_media_type_is_that_of_the_spec()
    {
        await Client.SendPatchAsync(new Node { Id = 1 });

        Assert.Equal("PATCH", Server.Request.Method);
        Assert.StartsWith("application/merge-patch+json", Server.Request.Headers["Content-Type"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_body_is_refused()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => Client.SendThingAsync(null!));
    }

    private async Task<string> SendAsync(Thing thing)
    {
        Server.Answer(200, """{"name":"a","nullableName":null}""");
        await Client.SendThingAsync(thing);
        return Server.Request.Body;
    }
}
