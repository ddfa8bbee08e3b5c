using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Tests.Harness;
using static InviteGen.Core.Tests.Contract.ComposedReading;

namespace InviteGen.Core.Tests.Contract;

public sealed class AlternativesReadingTests
{
    private const string Pets =
        """
        Cat: { type: object, required: [kind, meows], properties: { kind: { type: string }, meows: { type: boolean } } }
        Dog: { type: object, required: [kind, barks], properties: { kind: { type: string }, barks: { type: boolean } } }
        """;

    private const string CatOrDog = "[{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]";

    [Theory]
    [InlineData("{ anyOf: [{ type: string }, { type: string, enum: [a, b] }] }", "{ type: string, enum: [a, b] }")]
    [InlineData("{ anyOf: [{ type: string, enum: [a] }, { type: string, enum: [b, a] }] }", "{ type: string, enum: [a, b] }")]
    [InlineData("{ type: string, oneOf: [{ const: a, title: A }, { const: b }] }", "{ type: string, enum: [a, b] }")]
    [InlineData("{ anyOf: [{ type: string, enum: [a] }, { type: string }, { type: 'null' }] }", "{ type: [string, 'null'] }")]
    [InlineData("{ anyOf: [{ type: string, enum: [a] }, { type: string, enum: [a], minLength: 1 }] }", "{ type: string, enum: [a] }")]
    [InlineData("{ anyOf: [{ type: string, format: uuid }, { type: string }] }", "{ type: string }")]
    [InlineData("{ oneOf: [{ type: integer }, { type: integer }] }", "{ type: integer }")]
    [InlineData("{ oneOf: [{ type: integer }, { type: integer, description: Again. }] }", "{ type: integer }")]
    [InlineData("{ oneOf: [{ type: integer }, { type: [integer, 'null'] }] }", "{ type: [integer, 'null'] }")]
    [InlineData("{ oneOf: [{ properties: { a: {}, b: { enum: [x, y] } } }, { properties: { b: { enum: [y, x] }, a: {} } }] }",
        "{ properties: { a: {}, b: { enum: [x, y] } } }")]
    public void Strings_of_several_kinds_are_one_open_string_and_equal_alternatives_are_one(string choice, string simple) =>
        Assert.Equal(Read(simple) with { Title = "" }, Read(choice) with { Title = "", ValueNames = [] });

    [Theory]
    [InlineData("items: { type: string }, oneOf: [{ type: array, items: {} }, { type: string }]",
        "oneOf: [{ type: array, items: { type: string } }, { type: string }]")]
    [InlineData("items: { type: string }, oneOf: [{ type: string, maxLength: 3 }, { type: array, maxItems: 2 }, { type: integer }]",
        "oneOf: [{ type: string, maxLength: 3 }, { type: array, items: { type: string }, maxItems: 2 }, { type: integer }]")]
    [InlineData("items: { type: string }, oneOf: [{ $ref: '#/components/schemas/Text' }, { $ref: '#/components/schemas/List' }]",
        "oneOf: [{ $ref: '#/components/schemas/Text' }, { type: array, items: { type: string } }]")]
    [InlineData("properties: { a: { type: string } }, oneOf: [{ type: integer }, { type: object, required: [a] }]",
        "oneOf: [{ type: integer }, { type: object, required: [a], properties: { a: { type: string } } }]")]
    [InlineData("additionalProperties: { type: string }, oneOf: [{ type: integer }, { type: object }]",
        "oneOf: [{ type: integer }, { type: object, additionalProperties: { type: string } }]")]
    public void A_keyword_beside_alternatives_without_a_type_concerns_the_alternatives_that_it_can_concern(string mixed, string expected)
    {
        const string others = "Text: { type: string, maxLength: 3 }\nList: { type: array, items: {} }";

        Assert.Equal(
            Read($"{{ {expected} }}", others).Alternatives.Schemas,
            Read($"{{ {mixed} }}", others).Alternatives.Schemas.Select(one => one with { Origin = "" }));
    }

    [Theory]
    [InlineData("type: array, items: { type: string }, oneOf: [{ type: array, items: {} }, { type: string }]", "string and array")]
    [InlineData("items: { type: string }, oneOf: [{ type: boolean }, { type: string }]", "boolean and array")]
    public void A_type_beside_alternatives_conflicts_with_those_of_other_types(string schema, string conflict) => Assert.StartsWith(
        $"INV2011 14: Conflicting 'type' in allOf ({conflict})",
        ReadWithFindings($"{{ {schema} }}").Findings.First(),
        StringComparison.Ordinal);

    [Fact]
    public void Null_among_alternatives_makes_the_schema_nullable()
    {
        var schema = Read("{ oneOf: [{ type: string }, { type: 'null' }, { type: integer }] }");

        Assert.True(schema.IsNullable);
        Assert.Equal([JsonTypes.String, JsonTypes.Integer], schema.Alternatives.Schemas.Select(one => one.Types));
    }

    [Theory]
    [InlineData("nullable: true, oneOf: [{ $ref: '#/components/schemas/Speed' }, { $ref: '#/components/schemas/Blank' }, "
        + "{ $ref: '#/components/schemas/Null' }]", "slow fast ")]
    [InlineData("oneOf: [{ $ref: '#/components/schemas/Speed' }, { $ref: '#/components/schemas/Blank' }, "
        + "{ $ref: '#/components/schemas/Null' }]", "slow fast ")]
    [InlineData("anyOf: [{ enum: [null] }, { $ref: '#/components/schemas/Speed' }]", null)]
    [InlineData("oneOf: [{ $ref: '#/components/schemas/Speed' }, { type: string, nullable: true, enum: [null] }]", null)]
    [InlineData("oneOf: [{ $ref: '#/components/schemas/Null' }, { $ref: '#/components/schemas/Speed' }]", null)]
    public void An_enumeration_of_null_alone_is_null(string schema, string? values)
    {
        var generated = Generated.Clean(Specs.Received(
            $$"""
            Thing: { type: object, properties: { it: { {{schema}} } } }
            Speed: { type: string, enum: [slow, fast] }
            Blank: { enum: [''] }
            Null: { enum: [null] }
            """).Replace("3.1.0", "3.0.3", StringComparison.Ordinal));
        var it = generated.Contract.Schemas.Single(named => named.Name == "Thing").Schema.Object.Properties[0].Schema;

        Assert.True(it.IsNullable);
        Assert.Equal(values is null ? "Speed" : null, it.Reference);
        Assert.Equal(values ?? "", string.Join(' ', it.Enum.Select(value => value.Text)));
        generated.Compile();
    }

    [Fact]
    public void An_alternative_that_may_be_null_makes_the_schema_nullable() =>
        Assert.True(Read("{ oneOf: [{ type: [string, 'null'] }, { type: integer }] }").IsNullable);

    [Theory]
    [InlineData("oneOf", true)]
    [InlineData("anyOf", false)]
    public void Only_oneOf_is_exclusive(string keyword, bool expected) =>
        Assert.Equal(expected, Read($"{{ {keyword}: [{{ type: string }}, {{ type: integer }}] }}").Alternatives.IsExclusive);

    [Theory]
    [InlineData("{ oneOf: [{ type: boolean }, { anyOf: [{ type: string }, { type: integer }] }] }")]
    [InlineData("{ oneOf: [{ type: boolean }, { $ref: '#/components/schemas/Inner' }] }")]
    public void Alternatives_of_an_alternative_are_alternatives_of_the_whole(string schema) => Assert.Equal(
        [JsonTypes.Boolean, JsonTypes.String, JsonTypes.Integer],
        Read(schema, "Inner: { anyOf: [{ type: string }, { type: integer }] }").Alternatives.Schemas.Select(one => one.Types));

    [Theory]
    [InlineData("mapping: { a: '#/components/schemas/Cat', b: '#/components/schemas/Dog' }", "a=Cat b=Dog")]
    [InlineData("mapping: { a: Cat, b: Dog }", "a=Cat b=Dog")]
    [InlineData("mapping: { a: Cat, b: Cat }", "Dog=Dog a=Cat b=Cat")]
    [InlineData("mapping: { Dog: Cat }", "Dog=Cat")]
    [InlineData("mapping: { }", "Cat=Cat Dog=Dog")]
    public void The_values_of_a_discriminator_are_mapped_or_the_names_of_schemas(string mapping, string expected)
    {
        var choice = Read($"{{ oneOf: {CatOrDog}, discriminator: {{ propertyName: kind, {mapping} }} }}", Pets).Alternatives;

        Assert.Equal("kind", choice.Discriminator);
        Assert.Equal(expected, string.Join(' ', choice.Values.Select(value => $"{value.Value}={value.Schema}")));
    }

    [Theory]
    [InlineData("{ const: cat }", "Dog=Dog cat=Cat")]
    [InlineData("{ type: string, enum: [cat, tomcat] }", "Dog=Dog cat=Cat tomcat=Cat")]
    [InlineData("{ $ref: '#/components/schemas/Kind' }", "Dog=Dog cat=Cat")]
    public void A_schema_that_limits_its_discriminator_is_named_by_the_values_that_it_allows(string kind, string expected)
    {
        var choice = Read(
            $"{{ oneOf: {CatOrDog}, discriminator: {{ propertyName: kind }} }}",
            $$"""
            Cat: { type: object, required: [kind], properties: { kind: {{kind}} } }
            Dog: { type: object, required: [kind], properties: { kind: { type: string } } }
            Kind: { type: string, enum: [cat] }
            """).Alternatives;

        Assert.Equal(expected, string.Join(' ', choice.Values.Select(value => $"{value.Value}={value.Schema}")));
    }

    [Fact]
    public void A_parent_with_a_discriminator_has_all_its_descendants_as_alternatives()
    {
        var parent = Named("Thing",
            """
            Thing: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind } }
            Child: { allOf: [{ $ref: '#/components/schemas/Thing' }, { type: object, properties: { a: {} } }] }
            Grandchild: { allOf: [{ $ref: '#/components/schemas/Child' }, { type: object, properties: { b: {} } }] }
            Bare: { allOf: [{ $ref: '#/components/schemas/Thing' }] }
            Stranger: { type: object, properties: { c: {} } }
            """);

        Assert.Equal(["Bare", "Child", "Grandchild"], parent.Alternatives.Values.Select(value => value.Schema));
        Assert.Equal("kind", parent.Alternatives.Discriminator);
    }

    [Theory]
    [InlineData("Child", "kind a")]
    [InlineData("Grandchild", "kind a b")]
    [InlineData("Bare", "kind")]
    public void A_subtype_has_the_properties_of_its_parents_and_no_alternatives(string name, string expected)
    {
        var subtype = Named(name,
            """
            Thing: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind } }
            Child: { allOf: [{ $ref: '#/components/schemas/Thing' }, { type: object, properties: { a: {} } }] }
            Grandchild: { allOf: [{ $ref: '#/components/schemas/Child' }, { type: object, properties: { b: {} } }] }
            Bare: { allOf: [{ $ref: '#/components/schemas/Thing' }] }
            """);

        Assert.Empty(subtype.Alternatives.Schemas);
        Assert.Equal(expected, string.Join(' ', subtype.Object.Properties.Select(property => property.Name)));
    }

    [Theory]
    [InlineData("discriminator: { propertyName: kind }")]
    [InlineData("description: None.")]
    public void A_parent_may_list_its_own_subtypes_as_alternatives(string line)
    {
        var generated = Generated.Clean(Specs.BothWays(
            $$"""
            Thing:
              type: object
              {{line}}
              required: [kind]
              properties: { kind: { type: string } }
              oneOf: {{CatOrDog}}
            Cat: { allOf: [{ $ref: '#/components/schemas/Thing' }, { type: object, properties: { meows: {} } }] }
            Dog: { allOf: [{ $ref: '#/components/schemas/Thing' }, { type: object, properties: { barks: {} } }] }
            """));

        var schemas = generated.Contract.Schemas.ToDictionary(named => named.Name, named => named.Schema);
        Assert.Equal(["Cat", "Dog"], schemas["Thing"].Alternatives.Schemas.Select(one => one.Reference));
        Assert.Equal(["kind", "meows"], schemas["Cat"].Object.Properties.Select(property => property.Name));
        generated.Compile();
    }

    [Fact]
    public void What_stands_beside_alternatives_holds_for_each_of_them()
    {
        var choice = Read(
            "{ type: object, required: [id], properties: { id: { type: string } }, "
            + "oneOf: [{ properties: { a: {} }, required: [a] }, { properties: { b: {} }, required: [b] }] }").Alternatives;

        Assert.Equal(
            ["a id", "b id"],
            choice.Schemas.Select(one => string.Join(' ', one.Object.Properties
                .Where(property => property.IsRequired).Select(property => property.Name).Order())));
    }

    [Fact]
    public void Alternatives_keep_their_discriminator_when_keywords_stand_beside_them()
    {
        var generated = Generated.Clean(Specs.BothWays(
            $$"""
            Thing:
              type: object
              required: [id]
              properties: { id: { type: string } }
              oneOf: {{CatOrDog}}
              discriminator: { propertyName: kind, mapping: { cat: Cat, dog: Dog } }
            {{Pets}}
            """));

        generated.Compile();
        Assert.Contains("\"cat\" => new Thing.", generated.File("Thing"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ type: integer, oneOf: [{ title: One, const: 1 }, { title: Two, const: 2 }] }", "1 2", JsonTypes.Integer)]
    [InlineData("{ type: string, oneOf: [{ title: A, const: a }, { title: B, const: b }] }", "\"a\" \"b\"", JsonTypes.String)]
    [InlineData("{ type: integer, enum: [2], allOf: [{ oneOf: [{ const: 1 }, { const: 2 }] }] }", "2", JsonTypes.Integer)]
    public void Alternatives_that_are_constants_are_an_enumeration(string schema, string values, JsonTypes types)
    {
        var read = ReadWithFindings(schema).Schema;

        Assert.Equal((values, types), (string.Join(' ', read.Enum), read.Types));
    }
}
