namespace InviteGen.Core.Tests.Documents.Dialects;

/// <summary>Schemas of version 2.0 know fewer words than those of version 3.0, and other ones.</summary>
public sealed class SchemaUpgradeTests
{
    [Theory]
    [InlineData("{ type: object, properties: { a: { type: string } } }", "{ type: object, properties: { a: { type: string } } }")]
    [InlineData("{ type: string, x-nullable: true }", "{ type: string, nullable: true }")]
    [InlineData("{ type: string, x-nullable: 'True' }", "{ type: string, nullable: true }")]
    [InlineData("{ type: string, x-nullable: false }", "{ type: string, x-nullable: false }")]
    [InlineData("{ x-nullable: true }", "{ x-nullable: true }")]
    [InlineData("{ type: [string, 'null'] }", "{ type: string }")]
    [InlineData("{ type: [string, integer] }", "{ type: [string, integer] }")]
    [InlineData("{ discriminator: kind }", "{ discriminator: { propertyName: kind } }")]
    [InlineData("{ type: file }", "{ type: string }")]
    [InlineData(
        "{ properties: { type: { type: file }, discriminator: { type: string } } }",
        "{ properties: { type: { type: string }, discriminator: { type: string } } }")]
    [InlineData("{ items: { allOf: [{ type: string, x-nullable: true }] } }", "{ items: { allOf: [{ type: string, nullable: true }] } }")]
    [InlineData("{ type: object, example: { x-nullable: true, type: file } }",
        "{ type: object, example: { x-nullable: true, type: file } }")]
    public void Words_of_version_2_are_written_as_those_of_version_3(string schema, string expected) =>
        Assert.Equal(Upgraded.Json(expected), Of(schema).Show("/components/schemas/S"));

    [Theory]
    [InlineData("{ type: string, nullable: true }", "{ type: string }")]
    [InlineData("{ properties: { a: { anyOf: [{ type: string }], writeOnly: true } } }", "{ properties: { a: {} } }")]
    [InlineData("{ type: object, discriminator: { propertyName: kind } }", "{ type: object }")]
    public void Words_of_version_3_mean_nothing(string schema, string expected) =>
        Assert.Equal(Upgraded.Json(expected), Of(schema).Show("/components/schemas/S"));

    [Fact]
    public void They_are_reported_where_something_needs_the_schema() => Assert.Equal(
        [
            "2 The document violates the OpenAPI specification: 'nullable' is not allowed here in OpenAPI 2.0 (and 1 more)",
            "4 The document violates the OpenAPI specification: 'null' is not a type in OpenAPI 2.0, so it is ignored",
        ],
        Reading.Of("a.yaml",
            """
            definitions:
              A: { type: object, nullable: true, properties: { b: { type: string, nullable: true } } }
              Unused: { anyOf: [] }
              B: { type: [string, 'null'] }
            swagger: '2.0'
            info: { title: t, version: '1' }
            paths:
              /a: { get: { responses: { '200': { description: d, schema: { $ref: '#/definitions/A' } } } } }
              /b: { get: { responses: { '200': { description: d, schema: { $ref: '#/definitions/B' } } } } }
            """).Findings.Select(finding => $"{finding.Range.Start.Line + 1} {finding.Message}"));

    private static Upgraded Of(string schema) => Upgraded.Of($"definitions: {{ S: {schema} }}");
}
