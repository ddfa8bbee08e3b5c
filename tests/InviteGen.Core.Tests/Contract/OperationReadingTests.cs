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

    [Theory]
    [InlineData("path", ParameterStyle.Simple, false)]
    [InlineData("query", ParameterStyle.Form, true)]
    [InlineData("header", ParameterStyle.Simple, false)]
    [InlineData("cookie", ParameterStyle.Form, true)]
    public void Each_location_of_a_parameter_has_its_default_style(string place, ParameterStyle style, bool explode)
    {
        var operation = Read(Specs.Paths(
            $$"""
            /things/{{(place == "path" ? "{id}" : "")}}:
              get:
                parameters: [{ name: id, in: {{place}}, required: true, schema: { type: string } }]
                responses: { '204': { description: Done. } }
            """));

        var parameter = Assert.Single(operation.Parameters);
        Assert.Equal((style, explode), (parameter.Style, parameter.Explode));
    }

    [Theory]
    [InlineData("path", "form", ParameterStyle.Simple, false)]
    [InlineData("path", "deepObject", ParameterStyle.Simple, false)]
    [InlineData("query", "matrix", ParameterStyle.Form, true)]
    [InlineData("query", "simple, explode: false", ParameterStyle.Form, false)]
    [InlineData("header", "form", ParameterStyle.Simple, false)]
    [InlineData("header", "label, explode: true", ParameterStyle.Simple, true)]
    [InlineData("cookie", "pipeDelimited", ParameterStyle.Form, true)]
    public void A_style_that_a_location_does_not_allow_is_reported_and_counts_as_absent(
        string place, string written, ParameterStyle style, bool explode)
    {
        var generated = Generated.From(Specs.Paths(
            $$"""
            /things/{{(place == "path" ? "{id}" : "")}}:
              get:
                operationId: get
                parameters:
                  - { name: id, in: {{place}}, required: true, style: {{written}}, schema: { type: string } }
                  - { name: other, in: header, style: form, schema: { type: string } }
                responses: { '204': { description: Done. } }
            """));

        var parameter = generated.Contract.Operations.Single().Parameters[0];
        Assert.Equal((style, explode), (parameter.Style, parameter.Explode));
        var (word, used) = (written.Split(',')[0], style == ParameterStyle.Form ? "form" : "simple");
        var more = (place, word) is ("header", "form") ? " (and 1 more)" : "";
        Assert.Contains(
            "INV1013 8: The document violates the OpenAPI specification: "
            + $"'style' must not be '{word}' for a parameter in '{place}'; '{used}' is used{more}",
            generated.Findings);
    }

    [Fact]
    public void A_style_that_a_property_of_a_form_cannot_have_is_reported_and_counts_as_absent()
    {
        var generated = Generated.From(Specs.Get(
            """
            requestBody:
              content:
                application/x-www-form-urlencoded:
                  schema: { type: object, properties: { a: { type: array, items: { type: string } } } }
                  encoding: { a: { style: matrix } }
            responses: { '204': { description: Done. } }
            """));

        var encoding = generated.Contract.Operations.Single().Body!.Contents[0].Encodings[0];
        Assert.Equal((ParameterStyle.Form, true), (encoding.Style, encoding.Explode));
        Assert.Equal(
            "INV1013 11: The document violates the OpenAPI specification: "
            + "'style' must not be 'matrix' for a property of a form; 'form' is used",
            Assert.Single(generated.Findings));
    }

    [Theory]
    [InlineData("path", "label", ParameterStyle.Label, false)]
    [InlineData("query", "deepObject", ParameterStyle.DeepObject, false)]
    [InlineData("cookie", "cookie", ParameterStyle.Cookie, true)]
    public void A_style_that_a_location_allows_is_kept(string place, string written, ParameterStyle style, bool explode)
    {
        var generated = Generated.From(Specs.Paths(
            $$"""
            /things/{{(place == "path" ? "{id}" : "")}}:
              get:
                operationId: get
                parameters: [{ name: id, in: {{place}}, required: true, style: {{written}}, schema: { type: string } }]
                responses: { '204': { description: Done. } }
            """));

        var parameter = Assert.Single(generated.Contract.Operations.Single().Parameters);
        Assert.Equal((style, explode), (parameter.Style, parameter.Explode));
        Assert.Empty(generated.Findings);
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

    [Fact]
    public void A_default_response_that_may_be_a_success_or_an_error_is_reported() => Assert.Equal(
        "INV1023 7: This operation declares only a 'default' response; "
        + "it is used for 2XX, and every other status is treated as an error",
        Assert.Single(Generated.From(Specs.Get(
            "responses: { default: { description: Error., content: { application/json: { schema: { type: string } } } } }")).Findings));

    [Theory]
    [InlineData("b", "This and 1 other operation declare")]
    [InlineData("b c", "This and 2 other operations declare")]
    public void Such_default_responses_are_reported_once_a_document(string others, string expected)
    {
        const string Get =
            "get: { responses: { default: { description: It., content: { application/json: { schema: { type: string } } } } } }";
        var paths = others.Split(' ').Prepend("a").Select(path => $"/{path}:\n  {Get}\n");

        Assert.StartsWith(
            $"INV1023 5: {expected} only a 'default' response",
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
