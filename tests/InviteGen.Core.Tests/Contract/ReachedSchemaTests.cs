using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.Contract;

/// <summary>A contract has the named schemas and assertions that its operations refer to, and no others.</summary>
public sealed class ReachedSchemaTests
{
    private const string Pets =
        """
        Thing: { allOf: [{ $ref: '#/components/schemas/Base' }, { properties: { tag: { $ref: '#/components/schemas/Tag' } } }] }
        Base: { type: object, properties: { id: { type: integer }, owner: { $ref: '#/components/schemas/Owner' } } }
        Owner: { type: object, properties: { name: { type: string } } }
        Tag: { oneOf: [{ $ref: '#/components/schemas/Color' }, { $ref: '#/components/schemas/Size' }] }
        Color: { type: string, enum: [red, blue] }
        Size: { type: string, enum: [big, small] }
        """;

    [Fact]
    public void What_was_only_merged_into_others_is_not_in_it()
    {
        var generated = Generated.Clean(Specs.BothWays(Pets));

        Assert.Equal(["Owner", "Tag", "Thing"], Names(generated));
        Assert.DoesNotContain(generated.Files, file => file.HintName is "Base.g.cs" or "Color.g.cs" or "Size.g.cs");
        generated.Compile();
    }

    [Fact]
    public void What_something_refers_to_after_the_merge_stays() => Assert.Equal(
        ["Base", "Owner", "Tag", "Thing"],
        Names(Generated.Clean(Specs.BothWays(Pets.Replace("{ name: {", "{ base: { $ref: '#/components/schemas/Base' }, name: {",
            StringComparison.Ordinal)))));

    [Fact]
    public void A_schema_of_a_header_that_is_read_as_text_is_not_in_it()
    {
        var generated = Generated.From(Specs.Get(
            """
            responses:
              '204':
                description: Done.
                headers: { X-Rate: { schema: { $ref: '#/components/schemas/Rate' } } }
            """,
            """
            schemas:
              Rate: { type: object, properties: { limit: { type: integer, not: { $ref: '#/components/schemas/Limit' } } } }
              Limit: { minimum: 5 }
            """));

        Assert.StartsWith("INV2025 ", Assert.Single(generated.Findings), StringComparison.Ordinal);
        Assert.Empty(generated.Contract.Schemas);
        Assert.Empty(generated.Contract.Assertions);
    }

    [Fact]
    public void The_schemas_that_a_discriminator_selects_stay()
    {
        var generated = Generated.Clean(Specs.Received(
            """
            Thing: { type: object, required: [kind], discriminator: { propertyName: kind }, properties: { kind: { type: string } } }
            Cat: { allOf: [{ $ref: '#/components/schemas/Thing' }, { properties: { name: { type: string } } }] }
            """));

        Assert.Equal(["Cat", "Thing"], Names(generated));
    }

    private static IEnumerable<string> Names(Generated generated) => generated.Contract.Schemas.Select(named => named.Name);
}
