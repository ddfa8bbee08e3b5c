using System.Net;
using System.Reflection;
using System.Text.Json.Nodes;
using InviteGen.Beside.Tests.ClientSupport;
using InviteGen.Beside.Tests.Todos;
using InviteGen.OtherGenerator;
using Microsoft.AspNetCore.Builder;

namespace InviteGen.Beside.Tests;

/// <summary>InviteGen and other users of its libraries in one project. That this project compiles is half of the test.</summary>
public sealed class BesideTests : IAsyncLifetime, IDisposable
{
    private readonly HttpClient _http = new();
    private WebApplication? _app;

    public async Task InitializeAsync()
    {
        _app = await TodoApplication.StartAsync();
        _http.BaseAddress = new Uri(_app.Urls.Single());
    }

    public Task DisposeAsync() => _app!.DisposeAsync().AsTask();

    public void Dispose() => _http.Dispose();

    [Fact]
    public async Task The_client_calls_the_application_that_it_is_generated_from()
    {
        var client = new TodosClient(_http);

        var todo = await client.GetTodoAsync(1);
        var added = await client.AddTodoAsync(new Todos.Todo { Id = 2, Title = "Write another", Due = new DateOnly(2026, 12, 24) });
        var error = await Assert.ThrowsAsync<ApiException>(() => client.GetTodoAsync(3));

        Assert.Equal(("Write a test", new DateOnly(2026, 12, 1)), (todo.Title, todo.Due));
        Assert.Equal((2, "Write another"), (added.Id, added.Title));
        Assert.Equal(HttpStatusCode.NotFound, error.StatusCode);
    }

    [Fact]
    public async Task The_application_describes_itself_as_in_the_spec_of_the_client()
    {
        var served = JsonNode.Parse(await _http.GetStringAsync("openapi/v1.json"))!.AsObject();
        var spec = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "specs", "todos.json")))!.AsObject();

        // The port differs from run to run.
        Assert.True(served.Remove("servers"));
        Assert.True(JsonNode.DeepEquals(spec, served), served.ToJsonString());
    }

    [Fact]
    public void The_other_generator_uses_its_own_libraries()
    {
        Assert.Equal("2: Todos | v1", OtherLibraries.OpenApi);
        Assert.Equal("18: Shorter titles", OtherLibraries.Yaml);
        Assert.Equal("3.1.1", OtherLibraries.Json);
    }

    [Theory]
    [InlineData("Microsoft.OpenApi.dll")]
    [InlineData("System.Text.Json.dll")]
    [InlineData("YamlDotNet.dll")]
    public void The_compiler_gets_the_library_of_each_generator(string name)
    {
        var analyzers = typeof(BesideTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Where(data => data.Key == "Analyzer").Select(data => data.Value!);

        Assert.Equal(2, analyzers.Count(path => Path.GetFileName(path) == name));
    }

    [Fact]
    public void An_overlay_in_YAML_is_applied() =>
        Assert.Equal("/title must have at most 15 characters", Assert.Single(
            TodoValidator.Validate(new Todos.Todo { Id = 1, Title = "1234567890123456", Due = null })).ToString());
}
