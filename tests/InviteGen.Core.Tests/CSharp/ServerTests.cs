using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.CSharp;

public sealed class ServerTests
{
    [Theory]
    [InlineData("host: a.example\nbasePath: /v1\nschemes: [http, https]", "https://a.example/v1 http://a.example/v1")]
    [InlineData("host: a.example\nschemes: [http]", "http://a.example")]
    [InlineData("host: a.example", "https://a.example")]
    [InlineData("basePath: /v1", "/v1")]
    [InlineData("schemes: [https]", "")]
    public void A_document_of_version_2_that_offers_encryption_is_called_with_it(string fields, string expected)
    {
        var contract = Generated.Clean($"swagger: '2.0'\ninfo: {{ title: Old, version: '1' }}\n{fields}\npaths: {{}}\n").Contract;

        Assert.Equal(expected, string.Join(' ', contract.Servers.Select(server => server.Url)));
    }

    [Theory]
    [InlineData("{ url: https://a.example.com, description: Test environment }", "Test")]
    [InlineData("{ url: https://eu.b.example.com, description: The place that one should use for customers in the Union. }", "EuB")]
    [InlineData("{ url: https://example.com/v2 }", "ExampleComV2")]
    [InlineData("{ url: https://example.com, description: Server }", "ExampleCom")]
    [InlineData("{ url: 'https://{host}', description: '!' }", "Server")]
    [InlineData("{ url: https://other.com, description: Default }", "OtherCom")]
    [InlineData("{ url: https://equals.com, description: Equals }", "EqualsCom")]
    [InlineData("{ url: https://example.com, description: ApiServers }", "ExampleCom")]
    public void A_server_is_called_what_its_author_calls_it_or_else_by_its_address(string server, string name) =>
        Assert.Contains($"public static Uri {name}", Servers($"{{ url: https://first.example }}, {server}"), StringComparison.Ordinal);

    [Fact]
    public void A_variable_that_is_not_declared_must_be_given() =>
        Servers("{ url: 'https://{tenant}.example.com' }").Shows("public static Uri Default(string tenant) =>");

    [Fact]
    public void The_servers_of_all_operations_are_no_servers_of_their_own()
    {
        var generated = Generated.Clean(Specs.Get("servers: [{ url: https://a.example }]\nresponses: { '204': { description: Done. } }")
            + "servers: [{ url: https://a.example }]\n");

        Assert.Empty(Assert.Single(generated.Contract.Operations).Servers);
        Assert.DoesNotContain("OperationServer", generated.Text, StringComparison.Ordinal);
    }

    private static string Servers(string servers)
    {
        var generated = Generated.Clean(Specs.Get("responses: { '204': { description: Done. } }") + $"servers: [{servers}]\n");
        generated.Compile();
        return generated.File("ApiServers");
    }
}
