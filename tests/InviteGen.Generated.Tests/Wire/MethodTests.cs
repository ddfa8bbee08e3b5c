namespace InviteGen.Generated.Tests.Wire;

/// <summary>Methods of every kind (OpenAPI 3.2.0, section 4.9.1).</summary>
public sealed class MethodTests : LineTest
{
    [Fact]
    public async Task QUERY_has_a_body()
    {
        var request = await SendAsync(client => client.QueryThingsAsync("x"));

        Assert.Equal("QUERY /methods HTTP/1.1", request.Line);
        Assert.Equal("\"x\"", request.Body);
        Assert.Equal("application/json", request.Header("Content-Type"));
    }

    [Fact]
    public async Task GET_and_DELETE_may_have_a_body()
    {
        var get = await SendAsync(client => client.GetThingsAsync("x"));
        var delete = await SendAsync(client => client.DeleteThingsAsync("y"));

        Assert.Equal(("GET", "\"x\""), (get.Method, get.Body));
        Assert.Equal(("DELETE", "\"y\""), (delete.Method, delete.Body));
    }

    [Fact]
    public async Task TRACE_OPTIONS_and_HEAD()
    {
        Assert.Equal("TRACE /methods HTTP/1.1", (await SendAsync(client => client.TraceThingsAsync())).Line);
        Assert.Equal("OPTIONS /methods HTTP/1.1", (await SendAsync(client => client.OptionsOfThingsAsync())).Line);
        Assert.Equal("HEAD /methods HTTP/1.1", (await SendAsync(client => client.HeadOfThingsAsync())).Line);
    }

    [Fact]
    public async Task Additional_methods_are_spelled_as_in_the_spec()
    {
        Assert.Equal("COPY /methods HTTP/1.1", (await SendAsync(client => client.CopyThingsAsync())).Line);
        Assert.Equal("purge /methods HTTP/1.1", (await SendAsync(client => client.PurgeMethodsAsync())).Line);
    }
}
