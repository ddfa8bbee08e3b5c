using System.Text.Json;
using InviteGen.Generated.Tests.ClientSupport;
using InviteGen.Generated.Tests.Server;

namespace InviteGen.Generated.Tests.Bodies;

public sealed class ResponseBodyTests : ServerTest
{
    private BodiesClient Client => new(Server.Http, new BodiesClientOptions { BaseAddress = Server.Address });

    [Fact]
    public async Task Everything_comes_back_equal()
    {
        var thing = new Thing
        {
            Name = "a", NullableName = "b", Note = "c", Role = null, Count = long.MaxValue, State = new State("new"),
            Tags = ["x"], Labels = new Dictionary<string, string> { ["k"] = "v" }, At = DateTimeOffset.UnixEpoch, Data = [0, 255],
            OddName = false, Anything = JsonElement.Parse("""{"deep":[1,null]}"""),
        };
        Server.Answer(async context =>
        {
            context.Response.ContentType = "application/json";
            await context.Response.Body.WriteAsync(System.Text.Encoding.UTF8.GetBytes(Server.Request.Body));
        });

        Assert.Equal(thing, await Client.SendThingAsync(thing));
    }

    [Fact]
    public async Task Properties_may_come_in_any_order_among_unknown_ones()
    {
        var thing = await ReadAsync(
            """{ "new": { "name": [1] }, "nullableName": null, "role": "r", "name": "a", "note": null }""");

        Assert.Equal(new Thing { Name = "a", NullableName = null, Role = "r" }, thing);
    }

    [Fact]
    public async Task Absent_and_null_are_told_apart()
    {
        Assert.False((await ReadAsync("""{"name":"a","nullableName":null}""")).Role.IsSet);
        Assert.True((await ReadAsync("""{"name":"a","nullableName":null,"role":null}""")).Role.IsSet);
    }

    [Fact]
    public async Task Escaped_property_names_are_understood()
    {
        Assert.Equal("x", (await ReadAsync("""{"n\u0061me":"x","nullableName":null}""")).Name);
    }

    [Theory]
    [InlineData("""{"nullableName":null}""", "name")]
    [InlineData("""{"name":"a"}""", "nullableName")]
    [InlineData("""{"name":null,"nullableName":null}""", "/name")]
    [InlineData("""{"name":"a","nullableName":null,"tags":["x",1]}""", "/tags/1")]
    [InlineData("""{"name":"a","nullableName":null,"labels":{"a/b":1}}""", "/labels/a~1b")]
    [InlineData("""{"name":"a","nullableName":null,"count":1.5}""", "/count")]
    [InlineData("""{"name":"a","nullableName":null,"at":"yesterday"}""", "/at")]
    [InlineData("""{"name":"a","nullableName":null,"data":"%"}""", "/data")]
    [InlineData("""{"name":"a","nullableName":null,"odd \"name\"":0}""", "odd \"name\"")]
    [InlineData("""[]""", "an array")]
    [InlineData("""{"name":"a","nullableName":null""", "line 1")]
    [InlineData("""{"name":"a","nullableName":null}}""", "")]
    [InlineData("""<html>""", "")]
    public async Task A_body_of_another_form_is_an_error_that_names_the_place(string body, string named)
    {
        var exception = await Assert.ThrowsAsync<ApiException>(() => ReadAsync(body));

        Assert.Contains(named, exception.Message, StringComparison.Ordinal);
        Assert.Contains("POST /things", exception.Message, StringComparison.Ordinal);
        Assert.Equal(200, (int)exception.StatusCode);
        Assert.Equal(body, exception.ResponseBody);
    }

    [Fact]
    public async Task An_empty_body_is_an_error()
    {
        Assert.Contains("empty", (await Assert.ThrowsAsync<ApiException>(() => ReadAsync(""))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deep_nesting_is_an_error_and_no_crash()
    {
        var body = string.Concat(Enumerable.Repeat("""{"id":1,"parent":""", 100_000));
        Server.Answer(200, "[" + body);

        await Assert.ThrowsAsync<ApiException>(() => Client.SendListAsync([]));
    }

    [Fact]
    public async Task A_body_beyond_the_limit_is_an_error()
    {
        Server.Answer(200, """{"name":"0123456789","nullableName":null}""");
        var options = new BodiesClientOptions { BaseAddress = Server.Address, MaxResponseBytes = 20 };

        var exception = await Assert.ThrowsAsync<ApiException>(
            () => new BodiesClient(Server.Http, options).SendThingAsync(new Thing { Name = "a", NullableName = null }));

        Assert.Contains("20 bytes", exception.Message, StringComparison.Ordinal);
    }

    private Task<Thing> ReadAsync(string body)
    {
        Server.Answer(200, body);
        return Client.SendThingAsync(new Thing { Name = "a", NullableName = null });
    }
}
