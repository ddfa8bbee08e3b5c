using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.CSharp.Naming;

/// <summary>Whatever a project and its files are called, the client compiles.</summary>
public sealed class TargetNameTests
{
    private static readonly string Spec = Specs.BothWays(
        """
        Thing:
          type: object
          required: [at]
          properties:
            at: { type: string, format: date-time }
            link: { type: string, format: uri }
            text: { type: string, pattern: '^a', enum: [a, b] }
            choice: { oneOf: [{ type: string }, { type: object, properties: { http: { type: string } } }] }
        """);

    [Theory]
    [InlineData("Acme", "specs/http.yaml", "HttpApiClient")]
    [InlineData("Acme", "specs/http-client.yaml", "HttpClientClient")]
    [InlineData("Acme", "specs/task.yaml", "TaskClient")]
    [InlineData("Acme", "specs/system.yaml", "SystemClient")]
    [InlineData("Acme", "specs/string.yaml", "StringClient")]
    [InlineData("Acme", "specs/client.yaml", "ClientClient")]
    [InlineData("Acme", "specs/thing.yaml", "ThingClient")]
    [InlineData("Acme", "specs/日本語.yaml", "日本語Client")]
    [InlineData("Acme", "specs/-.yaml", "ApiClient")]
    [InlineData("Acme", "specs/1.yaml", "Api1Client")]
    [InlineData("System", "specs/uri.yaml", "UriClient")]
    [InlineData("Task", "specs/task.yaml", "TaskClient")]
    [InlineData("String.Object", "specs/object.yaml", "ObjectClient")]
    [InlineData("Microsoft", "specs/extensions.yaml", "ExtensionsClient")]
    [InlineData("Thing", "specs/thing.yaml", "ThingClient")]
    [InlineData("ThingClient", "specs/thing.yaml", "ThingClient")]
    [InlineData("HttpClient", "specs/http.yaml", "HttpApiClient")]
    [InlineData("global", "specs/global.yaml", "GlobalClient")]
    [InlineData("my-app.class", "specs/class.yaml", "ClassClient")]
    [InlineData("", "specs/json.yaml", "JsonClient")]
    public void A_client_may_stand_anywhere(string rootNamespace, string path, string client)
    {
        var target = new ClientTarget(
            ProjectNames.DefaultNamespace(rootNamespace, path), ProjectNames.DefaultClient(path), ClientCompiler.SupportNamespace,
            HasHttpClientFactory: true);

        Assert.Equal(client, target.ClientName);
        ClientCompiler.Compile(SpecCompiler.Write(Generated.Clean(Spec).Contract, target, CancellationToken.None).Files);
    }
}
