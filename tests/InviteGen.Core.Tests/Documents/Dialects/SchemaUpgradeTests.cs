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

    private static Upgraded Of(string schema) => Upgraded.Of($"definitions: {{ S: {schema} }}");
}
