using System.Text;
using System.Text.Json;
using InviteGen.Generated.Tests.Server;

namespace InviteGen.Generated.Tests.Shapes;

/// <summary>A test that sends and receives values of several shapes.</summary>
public abstract class ShapesTest : ServerTest
{
    internal ShapesClient Client => new(Server.Http, new ShapesClientOptions { BaseAddress = Server.Address });

    /// <summary>Sends a value and demands its JSON and that it comes back equal.</summary>
    protected async Task SurvivesAsync<T>(Func<T, Task<T>> exchange, T value, string json)
    {
        Server.Answer(async context =>
        {
            context.Response.ContentType = "application/json";
            await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(Server.Requests.Last().Body));
        });

        Assert.Equal(value, await exchange(value));
        Assert.Equal(json, Server.Requests.Last().Body);
        Assert.Equal(value, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value)));
    }

    protected static JsonElement Json(string text) => JsonElement.Parse(text);
}
