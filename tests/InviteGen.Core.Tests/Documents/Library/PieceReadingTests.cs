using InviteGen.Core.Contract.Reading;
using Microsoft.OpenApi;

namespace InviteGen.Core.Tests.Documents.Library;

/// <summary>What the reader cannot read costs the smallest piece around it.</summary>
public class PieceReadingTests
{
    [Fact]
    public void A_link_that_cannot_be_read_is_left_out()
    {
        var reading = Of("""
            /a:
              get:
                responses:
                  '200':
                    description: d
                    links:
                      good: {operationId: a, parameters: {id: $response.body#/id}}
                      bad: {operationId: a, parameters: {id: $nothing}}
                      worse: {operationId: a, parameters: {id: $neither}}
            """);

        var shown = reading.Shown.ToList();
        Assert.Equal(2, shown.Count);
        Assert.StartsWith("a.yaml(11,13): INV1016 This link could not be read: ", shown[0], StringComparison.Ordinal);
        Assert.StartsWith("a.yaml(12,13): INV1016 This link could not be read: ", shown[1], StringComparison.Ordinal);
        Assert.All(shown, line => Assert.EndsWith("; the link is left out", line, StringComparison.Ordinal));
        Assert.Equal(["good"], Operation(reading, "/a").Responses!["200"].Links!.Keys);
    }

    [Theory]
    [InlineData("required: false", "the parameter is left out", "/a, /b")]
    [InlineData("required: true", "operations that need the parameter are left out", "/b")]
    public void A_parameter_that_cannot_be_read_costs_its_operation_only_where_it_is_required(
        string required, string consequence, string paths)
    {
        var reading = Of($$$$$"""
            /a:
              get:
                parameters:
                  - {name: p, in: body, {{{{{required}}}}}, schema: {type: string}}
                  - {name: q, in: query, schema: {type: string}}
                responses: {'204': {description: d}}
            /b: {get: {responses: {'204': {description: d}}}}
            """);

        Assert.Equal(
            [$"a.yaml(7,11): INV1016 This parameter could not be read: Enum value body is not recognized; {consequence}"], reading.Shown);
        Assert.Equal(paths, string.Join(", ", Paths(reading)));
    }

    [Theory]
    [InlineData("required: false", "/a, /b, /c")]
    [InlineData("required: true", "/c")]
    public void A_shared_parameter_that_cannot_be_read_costs_the_operations_that_use_it(string required, string paths)
    {
        var reading = Of(
            """
            /a: {get: {parameters: [{$ref: '#/components/parameters/P'}], responses: {'204': {description: d}}}}
            /b: {parameters: [{$ref: '#/components/parameters/P'}], get: {responses: {'204': {description: d}}}}
            /c: {get: {responses: {'204': {description: d}}}}
            """,
            $"parameters: {{P: {{name: p, in: body, {required}, schema: {{}}}}}}");

        Assert.StartsWith("a.yaml(8,", Assert.Single(reading.Shown), StringComparison.Ordinal);
        Assert.Equal(paths, string.Join(", ", Paths(reading)));
    }

    [Fact]
    public void A_parameter_that_is_left_out_keeps_the_positions_of_the_others()
    {
        var reading = Of("""
            /a: {get: {parameters: [{name: p, in: body}, {name: q, in: query, schema: {}}], responses: {'204': {description: d}}}}
            """);
        Assert.Equal([null, "q"], Operation(reading, "/a").Parameters!.Select(parameter => parameter.Name));
    }

    [Fact]
    public void A_security_scheme_that_cannot_be_read_costs_no_operation()
    {
        var reading = Of(
            "/a: {get: {security: [{k: []}], responses: {'204': {description: d}}}}",
            "securitySchemes: {k: {type: mystery}}");
        Assert.StartsWith("a.yaml(6,", Assert.Single(reading.Shown), StringComparison.Ordinal);
        Assert.Equal(["/a"], Paths(reading));
    }

    [Fact]
    public void Nothing_is_read_that_no_code_comes_from()
    {
        var reading = Of("""
            /a: {get: {externalDocs: 5, responses: {'200': {description: d, content: {application/json: {
              example: {$ref: 5}, examples: [1], schema: {type: string, example: 1, externalDocs: [], xml: {namespace: ''}}}}}}}}
            """);
        Assert.Empty(reading.Findings);
        var content = Operation(reading, "/a").Responses!["200"].Content!["application/json"];
        Assert.Equal((null, null, null), (content.Example, content.Examples, content.Schema!.ExternalDocs));
    }

    [Fact]
    public void What_stands_beside_a_reference_to_a_response_replaces_its_description()
    {
        var reading = Of(
            """
            /a: {get: {responses: {'200': {$ref: '#/components/responses/R', description: own}, '201': {$ref: '#/components/responses/R'}}}}
            """,
            "responses: {R: {description: shared}}");
        Assert.Equal(["own", "shared"], Operation(reading, "/a").Responses!.Values.Select(response => response.Description));
    }

    private static OpenApiOperation Operation(Reading reading, string path) => reading.Model.Paths[path].Operations![HttpMethod.Get];

    private static IEnumerable<string> Paths(Reading reading) =>
        ContractReader.Read(reading.Document!, new(), locations: null, CancellationToken.None).Operations.Select(one => one.Path);

    private static Reading Of(string paths, string components = "{}") => Reading.Of("a.yaml",
        $"openapi: 3.1.0\ninfo: {{title: t, version: '1'}}\npaths:\n  {paths.Replace("\n", "\n  ", StringComparison.Ordinal)}\n"
        + $"components:\n  {components}\n");
}
