using System.Net;
using System.Net.Http.Headers;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using System.Text.Json.Nodes;
using InviteGen.Bench.Compiling;

namespace InviteGen.Bench.JsonSchema;

/// <summary>
/// A generated client with an operation for each schema of a file. It reads values as responses and validates them, so what is
/// tested is what users get.
/// </summary>
internal sealed class SuiteClient : IDisposable
{
    private readonly AssemblyLoadContext _context = new("suite", isCollectible: true);
    private readonly Answer _answer = new();
    private readonly HttpClient _http;
    private readonly object _client;

    /// <exception cref="InvalidOperationException">The client does not compile.</exception>
    public SuiteClient(IReadOnlyList<SuiteGroup> groups, CancellationToken cancellationToken)
    {
        var spec = new ConsumerFile("suite.json", Document(groups), ("Role", "spec"), ("Namespace", "Suite"), ("Client", "SuiteClient"));
        var assembly = Consumer.Generate([spec], cancellationToken).Load(_context, cancellationToken);
        var optionsType = assembly.GetType("Suite.SuiteClientOptions", throwOnError: true)!;
        var options = Activator.CreateInstance(optionsType)!;
        optionsType.GetProperty("ValidateResponses")!.SetValue(options, true);
        optionsType.GetProperty("BaseAddress")!.SetValue(options, new Uri("http://localhost/"));
        _http = new HttpClient(_answer);
        _client = Activator.CreateInstance(assembly.GetType("Suite.SuiteClient", throwOnError: true)!, _http, options)!;
    }

    /// <summary>Reads a value by the schema of an index.</summary>
    /// <returns>Null when it fits; what is wrong with it otherwise.</returns>
    public async Task<string?> ReadAsync(int schema, string json)
    {
        var method = _client.GetType().GetMethod($"Read{schema}Async")
            ?? throw new InvalidOperationException($"The operation {schema} was not generated.");
        _answer.Json = json;
        try
        {
            await ((Task)method.Invoke(_client, [CancellationToken.None])!).ConfigureAwait(false);
            return null;
        }
        catch (Exception refusal) when (refusal.GetType().Name is "ResponseValidationException" or "ApiException" or "JsonReadException")
        {
            return $"{refusal.GetType().Name}: {(refusal.InnerException ?? refusal).Message}";
        }
    }

    public void Dispose()
    {
        _http.Dispose();
        _context.Unload();
    }

    private static string Document(IReadOnlyList<SuiteGroup> groups)
    {
        var (paths, schemas) = (new JsonObject(), new JsonObject());
        for (var i = 0; i < groups.Count; i++)
        {
            schemas[$"Schema{i}"] = WithIdentity(groups[i].Schema.DeepClone(), i);
            paths[$"/{i}"] = JsonNode.Parse("""
                {"get": {"operationId": "readN", "responses": {"200": {"description": "The value.",
                  "content": {"application/json": {"schema": {"$ref": "#/components/schemas/SchemaN"}}}}}}}
                """.Replace("N\"", $"{i}\"", StringComparison.Ordinal));
        }

        return new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject { ["title"] = "Suite", ["version"] = "1" },
            ["paths"] = paths,
            ["components"] = new JsonObject { ["schemas"] = schemas },
        }.ToJsonString();
    }

    // References in a schema of the suite start at its own root, not at that of a document around it.
    private static JsonNode WithIdentity(JsonNode schema, int index)
    {
        if (schema is JsonObject members && !members.ContainsKey("$id"))
        {
            members["$id"] = $"https://example.com/suite/{index}";
        }

        return schema;
    }

    private sealed class Answer : HttpMessageHandler
    {
        public string Json { get; set; } = "";

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Json));
            content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = content, RequestMessage = request });
        }
    }
}
