using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.Contract;

/// <summary>The spellings of one schema are one schema.</summary>
public sealed class SchemaReadingTests
{
    [Theory]
    [InlineData("{ type: [string, 'null'] }")]
    [InlineData("{ type: ['null', string] }")]
    [InlineData("{ oneOf: [{ type: string }, { type: 'null' }] }")]
    [InlineData("{ anyOf: [{ type: 'null' }, { type: string }] }")]
    public void Null_may_be_allowed_in_many_ways(string spelling)
    {
        Assert.Equal(new Schema { Types = JsonTypes.String, IsNullable = true }, Read(spelling));
    }

    [Fact]
    public void OpenAPI_3_0_spells_null_as_a_keyword_of_its_own()
    {
        var spec = Specs.Received("Thing: { type: object, properties: { it: { type: string, nullable: true } } }")
            .Replace("3.1.0", "3.0.3", StringComparison.Ordinal);

        Assert.Equal(Read("{ type: [string, 'null'] }"), Property(spec));
    }

    [Fact]
    public void A_reference_may_be_nullable()
    {
        var schema = Read("{ oneOf: [{ $ref: '#/components/schemas/Other' }, { type: 'null' }] }");

        Assert.Equal("Other", schema.Reference);
        Assert.True(schema.IsNullable);
    }

    [Theory]
    [InlineData("{ allOf: [{ type: string, maxLength: 3 }] }")]
    [InlineData("{ oneOf: [{ type: string, maxLength: 3 }] }")]
    [InlineData("{ anyOf: [{ type: string, maxLength: 3 }] }")]
    public void A_composition_of_one_is_that_one(string spelling)
    {
        Assert.Equal(Read("{ type: string, maxLength: 3 }"), Read(spelling));
    }

    [Fact]
    public void A_const_is_an_enum_of_one()
    {
        Assert.Equal(Read("{ type: string, enum: [a] }"), Read("{ type: string, const: a }"));
    }

    [Fact]
    public void Null_among_the_values_of_an_enum_makes_it_nullable()
    {
        var schema = Read("{ type: [string, 'null'], enum: [a, null] }");

        Assert.True(schema.IsNullable);
        Assert.Equal("\"a\"", Assert.Single(schema.Enum).Json);
    }

    [Theory]
    [InlineData("{ properties: { a: { type: string } } }", JsonTypes.Object)]
    [InlineData("{ additionalProperties: { type: string } }", JsonTypes.Object)]
    [InlineData("{ items: { type: string } }", JsonTypes.Array)]
    [InlineData("{ enum: [a] }", JsonTypes.String)]
    [InlineData("{ description: Anything. }", JsonTypes.None)]
    public void A_type_that_is_left_out_is_seen_from_the_other_keywords(string spelling, JsonTypes expected)
    {
        Assert.Equal(expected, Read(spelling).Types);
    }

    [Fact]
    public void Limits_keep_every_digit()
    {
        var limits = Read("{ type: number, minimum: 0.1, exclusiveMaximum: 100000000000000000001, multipleOf: 0.01 }").Number;

        Assert.Equal(("0.1", "100000000000000000001", "0.01"), (limits.Minimum, limits.ExclusiveMaximum, limits.MultipleOf));
    }

    [Theory]
    [InlineData("{ type: integer, default: 3 }", "3")]
    [InlineData("{ type: string, default: '3' }", "\"3\"")]
    [InlineData("{ type: boolean, default: false }", "false")]
    [InlineData("{ type: [string, 'null'], default: null }", "null")]
    [InlineData("{ type: string }", null)]
    public void A_default_is_kept_as_JSON(string spelling, string? expected)
    {
        Assert.Equal(expected, Read(spelling).Default?.Json);
    }

    [Fact]
    public void Annotations_beside_a_reference_belong_to_the_reference()
    {
        var schema = Read("{ $ref: '#/components/schemas/Other', description: Here., deprecated: true, readOnly: true }");

        Assert.Equal(
            ("Other", "Here.", true, true), (schema.Reference, schema.Description, schema.IsDeprecated, schema.IsReadOnly));
    }

    [Fact]
    public void Only_schemas_that_an_operation_reaches_are_there()
    {
        var contract = Generated.Clean(Specs.Received(
            """
            Thing: { type: object, properties: { it: { $ref: '#/components/schemas/Reached' } } }
            Reached: { type: array, items: { $ref: '#/components/schemas/Thing' } }
            Unreached: { type: object }
            """)).Contract;

        Assert.Equal(["Reached", "Thing"], contract.Schemas.Select(schema => schema.Name));
    }

    [Fact]
    public void Properties_keep_the_order_of_the_document()
    {
        var contract = Generated.Clean(Specs.Received("Thing: { type: object, properties: { b: {}, a: {}, C: {} } }")).Contract;

        Assert.Equal(["b", "a", "C"], Assert.Single(contract.Schemas).Schema.Object.Properties.Select(property => property.Name));
    }

    private static Schema Read(string schema) => Property(Specs.Received(
        $$"""
        Thing: { type: object, properties: { it: {{schema}} } }
        Other: { type: object, properties: { a: { type: string } } }
        """));

    private static Schema Property(string spec) => Generated.Clean(spec).Contract.Schemas
        .Single(schema => schema.Name == "Thing").Schema.Object.Properties.Single().Schema;
}
