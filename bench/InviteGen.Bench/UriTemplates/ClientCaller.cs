using System.Reflection;
using System.Text.Json.Nodes;

namespace InviteGen.Bench.UriTemplates;

/// <summary>Calls the methods of a generated client and tells which request targets they make.</summary>
internal sealed class ClientCaller : HttpMessageHandler
{
    private readonly object _client;
    private string? _target;

    /// <param name="assembly">The compiled project.</param>
    /// <param name="name">The full name of the client.</param>
    public ClientCaller(Assembly assembly, string name)
    {
        var type = assembly.GetType(name, throwOnError: true)!;
        _client = Activator.CreateInstance(type, new HttpClient(this, disposeHandler: false), null)!;
    }

    /// <summary>The path and query of a call.</summary>
    /// <param name="method">The name of the method.</param>
    /// <param name="values">The values of its arguments, by their names.</param>
    /// <exception cref="ArgumentException">The client refuses them.</exception>
    public async Task<string> CallAsync(string method, IReadOnlyDictionary<string, JsonNode?> values)
    {
        _target = null;
        var info = _client.GetType().GetMethod(method)!;
        var arguments = info.GetParameters()
            .Select(parameter => parameter.ParameterType == typeof(CancellationToken)
                ? CancellationToken.None
                : ToArgument(values[Plain(parameter.Name!)]))
            .ToArray();
        await (Task)info.Invoke(_client, arguments)!;
        return _target!;
    }

    /// <summary>The name of a parameter, as it and its argument share it.</summary>
    public static string Plain(string name) => name.Replace("_", "", StringComparison.Ordinal).ToUpperInvariant();

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _target = request.RequestUri!.PathAndQuery;
        return Task.FromResult(new HttpResponseMessage(System.Net.HttpStatusCode.NoContent));
    }

    private static object? ToArgument(JsonNode? value) => value switch
    {
        null => null,
        JsonArray items => items.Select(item => item!.GetValue<string>()).ToList(),
        JsonObject members => members.ToDictionary(member => member.Key, member => member.Value!.GetValue<string>()),
        _ => value.GetValue<string>(),
    };
}
