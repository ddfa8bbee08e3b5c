using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.CSharp;

public sealed class DeprecationTests
{
    private const string Attribute = """[Obsolete("The spec marks it as deprecated.")]""";

    [Theory]
    [InlineData("{ type: string, deprecated: true }")]
    [InlineData("{ type: array, items: { type: string }, deprecated: true }")]
    [InlineData("{ allOf: [{ $ref: '#/components/schemas/Kind' }], deprecated: true }")]
    public void A_property_is_obsolete_where_its_schema_is_deprecated_and_has_no_type_that_could_say_so(string schema)
    {
        var file = Thing(schema).File("Thing");

        Assert.Contains($"    {Attribute}\n    public ", file, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ type: object, properties: { a: { type: string } }, deprecated: true }")]
    [InlineData("{ type: string, enum: [a, b], deprecated: true }")]
    public void A_type_that_is_deprecated_says_so_itself(string schema)
    {
        var generated = Thing(schema);

        Assert.Contains(Attribute, generated.File("Part"), StringComparison.Ordinal);
        Assert.DoesNotContain(Attribute, generated.File("Thing"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("deprecated: true, schema: { type: integer }")]
    [InlineData("schema: { $ref: '#/components/schemas/Limit' }")]
    public void The_documentation_of_an_argument_says_that_it_is_deprecated(string parameter)
    {
        var generated = Generated.Clean(Specs.Get(
            $$"""
            parameters: [{ name: limit, in: query, description: The maximum., {{parameter}} }]
            responses: { '204': { description: Done. } }
            """,
            "schemas: { Limit: { type: integer, deprecated: true } }"));
        generated.Compile();

        generated.File("IApiClient").Shows("""/// <param name="limit">Deprecated. The maximum.</param>""");
    }

    private static Generated Thing(string schema)
    {
        var generated = Generated.Clean(Specs.Received(
            $$"""
            Thing: { type: object, properties: { part: { $ref: '#/components/schemas/Part' } } }
            Part: {{schema}}
            Kind: { type: string, enum: [a, b] }
            """));
        generated.Compile();
        return generated;
    }
}
