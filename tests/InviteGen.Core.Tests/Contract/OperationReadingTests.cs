using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Security;
using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.Contract;

public sealed class OperationReadingTests
{
    [Fact]
    public void A_parameter_of_the_operation_replaces_that_of_its_path()
    {
        var operation = Read(Specs.Paths(
            """
            /things:
              parameters:
                - { name: a, in: query, description: Of the path., schema: { type: string } }
                - { name: b, in: query, schema: { type: string } }
                - { name: a, in: header, schema: { type: string } }
              get:
                parameters: [{ name: a, in: query, description: Of the operation., schema: { type: string } }]
                responses: { '204': { description: Done. } }
            """));

        Assert.Equal(
            ["Query a Of the operation.", "Query b ", "Header a "],
            operation.Parameters.Select(parameter => $"{parameter.In} {parameter.Name} {parameter.Description}"));
    }

    [Fact]
    public void Names_of_headers_are_the_same_in_any_case_and_others_are_not()
    {
        var operation = Read(Specs.Paths(
            """
            /things:
              parameters:
                - { name: X-Tenant, in: header, schema: { type: string } }
                - { name: Query, in: query, schema: { type: string } }
                - { name: Cookie, in: cookie, schema: { type: string } }
              get:
                parameters:
                  - { name: x-tenant, in: header, schema: { type: string } }
                  - { name: query, in: query, schema: { type: string } }
                  - { name: cookie, in: cookie, schema: { type: string } }
                responses: { '204': { description: Done. } }
            """));

        Assert.Equal(
            ["x-tenant", "query", "cookie", "Query", "Cookie"], operation.Parameters.Select(parameter => parameter.Name));
    }

    [Theory]
    [InlineData("Accept")]
    [InlineData("content-type")]
    [InlineData("Authorization")]
    public void Headers_that_other_parts_of_a_document_describe_are_no_parameters(string name)
    {
        var operation = Read(Specs.Get(
            $$"""
            parameters: [{ name: {{name}}, in: header, schema: { type: string } }]
            responses: { '204': { description: Done. } }
            """));

        Assert.Empty(operation.Parameters);
    }

    [Fact]
    public void Without_security_of_its_own_an_operation_has_that_of_the_document()
    {
        var spec = Specs.Get(
            "responses: { '204': { description: Done. } }", "securitySchemes: { key: { type: apiKey, in: query, name: k } }")
            + "security: [{ key: [] }]\n";
        var contract = Generated.Clean(spec).Contract;

        Assert.Equal(["key"], Assert.Single(Assert.Single(contract.Operations).Security).Schemes);
        Assert.Equal(new SecurityScheme("key", SecurityKind.Query, "k", ""), Assert.Single(contract.SecuritySchemes));
    }

    [Fact]
    public void An_empty_security_overrides_that_of_the_document()
    {
        var spec = Specs.Get(
            "security: []\nresponses: { '204': { description: Done. } }",
            "securitySchemes: { key: { type: apiKey, in: query, name: k } }") + "security: [{ key: [] }]\n";

        Assert.Empty(Assert.Single(Generated.Clean(spec).Contract.Operations).Security);
    }

    [Theory]
    [InlineData("default", "default")]
    [InlineData("'4xx'", "4XX")]
    [InlineData("'200'", "200")]
    public void Keys_of_responses_are_normalized(string key, string expected)
    {
        var operation = Read(Specs.Get($"responses: {{ {key}: {{ description: Done. }} }}"));

        Assert.Equal(expected, Assert.Single(operation.Responses).Status.Text);
    }

    [Theory]
    [InlineData("b", "This and 1 other operation declare")]
    [InlineData("b c", "This and 2 other operations declare")]
    public void Such_default_responses_are_reported_once_a_document(string others, string expected)
    {
        const string Get =
            "get: { responses: { default: { description: It., content: { application/json: { schema: { type: string } } } } } }";
        var paths = others.Split(' ').Prepend("a").Select(path => $"/{path}:\n  {Get}\n");

        Assert.StartsWith(
            $"INV1023 5: {expected} 'default' but no response for 2XX; 'default' is used for 2XX",
            Assert.Single(Generated.From(Specs.Paths(string.Concat(paths))).Findings),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("responses: { default: { description: Done. } }")]
    [InlineData("responses: { '204': { description: Done. }, default: { description: Error., content: { application/json: {} } } }")]
    public void A_default_response_without_a_body_or_beside_a_success_is_not_reported(string responses) =>
        Generated.Clean(Specs.Get(responses));

    private static Operation Read(string spec) => Assert.Single(Generated.From(spec).Contract.Operations);
}
