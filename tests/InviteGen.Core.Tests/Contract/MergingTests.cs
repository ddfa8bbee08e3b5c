using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Primitives;
using InviteGen.Core.Tests.Harness;
using static InviteGen.Core.Tests.Contract.ComposedReading;

namespace InviteGen.Core.Tests.Contract;

/// <summary>The members of an <c>allOf</c> are one schema, which allows what all of them allow.</summary>
public sealed class MergingTests
{
    private const string Base = "Base: { type: object, required: [id], properties: { id: { type: integer }, name: { type: string } } }";

    [Theory]
    [InlineData("{ allOf: [{ type: object, properties: { a: {} } }, { type: object, properties: { b: {} } }] }", "a b")]
    [InlineData("{ allOf: [{ properties: { a: {} } }, { properties: { b: {} } }] }", "a b")]
    [InlineData("{ properties: { z: {} }, allOf: [{ $ref: '#/components/schemas/Base' }] }", "z id! name")]
    [InlineData("{ required: [z], properties: { z: {} }, allOf: [{ $ref: '#/components/schemas/Base' }] }", "z! id! name")]
    [InlineData("{ allOf: [{ $ref: '#/components/schemas/Base' }, { required: [name] }] }", "id! name!")]
    [InlineData("{ required: [name], allOf: [{ $ref: '#/components/schemas/Base' }] }", "id! name!")]
    [InlineData("{ allOf: [{ type: object, required: [id] }, { $ref: '#/components/schemas/Base' }] }", "id! name")]
    [InlineData("{ allOf: [{ $ref: '#/components/schemas/Base' }, { properties: { id: { minimum: 1 }, b: {} } }] }", "id! name b")]
    [InlineData("{ allOf: [{ allOf: [{ $ref: '#/components/schemas/Base' }, { properties: { b: {} } }] }, { properties: { c: {} } }] }",
        "id! name b c")]
    public void Properties_are_those_of_all_members_and_required_where_one_demands_it(string schema, string expected)
    {
        var properties = Read(schema, Base).Object.Properties.Select(property => property.Name + (property.IsRequired ? "!" : ""));

        Assert.Equal(expected, string.Join(' ', properties));
    }

    [Fact]
    public void Names_that_are_required_and_declared_nowhere_are_kept()
    {
        var (schema, _) = ComposedReading.ReadWithFindings(
            "{ allOf: [{ required: [b] }, { type: object, required: [a], properties: { c: {} } }] }");

        Assert.Equal(["a", "b"], schema.Object.AlsoRequired);
    }

    [Theory]
    [InlineData("type: string, minLength: 1, maxLength: 9", "minLength: 3, maxLength: 7", "type: string, minLength: 3, maxLength: 7")]
    [InlineData("type: integer, minimum: 1, maximum: 9", "minimum: 0, maximum: 7", "type: integer, minimum: 1, maximum: 7")]
    [InlineData("type: number, minimum: 10", "minimum: 9.5", "type: number, minimum: 10")]
    [InlineData("type: number, exclusiveMinimum: 1, exclusiveMaximum: 3", "exclusiveMinimum: 2, exclusiveMaximum: 4",
        "type: number, exclusiveMinimum: 2, exclusiveMaximum: 3")]
    [InlineData("type: array, minItems: 1, maxItems: 3", "minItems: 2, maxItems: 4, uniqueItems: true",
        "type: array, minItems: 2, maxItems: 3, uniqueItems: true")]
    [InlineData("type: string, pattern: a", "pattern: a", "type: string, pattern: a")]
    [InlineData("type: string, pattern: a", "maxLength: 3", "type: string, pattern: a, maxLength: 3")]
    [InlineData("type: number", "type: integer", "type: integer")]
    [InlineData("type: integer", "type: number", "type: integer")]
    [InlineData("type: string, enum: [a, b, c]", "enum: [c, b, d]", "type: string, enum: [b, c]")]
    [InlineData("type: string", "enum: [a, b]", "type: string, enum: [a, b]")]
    [InlineData("type: string", "format: uuid", "type: string, format: uuid")]
    [InlineData("type: array", "items: { type: string }", "type: array, items: { type: string }")]
    [InlineData("type: array, items: { type: string, maxLength: 3 }", "items: { maxLength: 2 }",
        "type: array, items: { type: string, maxLength: 2 }")]
    [InlineData("type: [string, 'null']", "maxLength: 3", "type: [string, 'null'], maxLength: 3")]
    [InlineData("type: [string, 'null']", "type: [string, 'null']", "type: [string, 'null']")]
    [InlineData("type: [string, 'null']", "type: string", "type: string")]
    public void The_stricter_limit_holds(string first, string second, string expected) =>
        Assert.Equal(Read($"{{ {expected} }}"), WithoutMembers(Read($"{{ allOf: [{{ {first} }}, {{ {second} }}] }}")));

    [Fact]
    public void Two_patterns_must_both_match()
    {
        var (schema, findings) = ReadWithFindings("{ allOf: [{ type: string, pattern: '^a' }, { type: string, pattern: 'b$' }] }");
        var pattern = schema.Text.Pattern!;

        Assert.Equal(
            "INV1026 14: allOf combines the patterns '^a' and 'b$', so a string must match both; perhaps only one was intended",
            Assert.Single(findings));
        Assert.Matches(pattern, "axb");
        Assert.DoesNotMatch(pattern, "ax");
        Assert.DoesNotMatch(pattern, "xb");
    }

    [Theory]
    [InlineData("{ type: string }", "{ type: integer }", "'type' in allOf (string and integer); string is used")]
    [InlineData("{ type: string, enum: [a] }", "{ type: string, enum: [b, c, d, e] }",
        "'enum' in allOf ([\"a\"] and [\"b\", \"c\", \"d\", …]); [\"a\"] is used")]
    [InlineData("{ type: object, properties: { a: { type: string } } }", "{ type: object, properties: { a: { type: boolean } } }",
        "'type' in allOf (string and boolean); string is used")]
    public void Members_that_exclude_each_other_are_reported_at_the_later_one_and_the_first_is_used(
        string first, string second, string conflict)
    {
        var (schema, findings) = ReadWithFindings($"\n      allOf:\n        - {first}\n        - {second}");

        Assert.Equal("INV2011 17: Conflicting " + conflict, Assert.Single(findings));
        Assert.Equal(Read(first), WithoutMembers(schema));
    }

    [Fact]
    public void A_member_of_allOf_that_contains_the_schema_is_reported_and_ignored()
    {
        var generated = Generated.From(Specs.Received(
            """
            Thing:
              properties:
                broader:
                  type: array
                  items:
                    allOf:
                      - properties: { id: { type: string } }
                      - $ref: '#/components/schemas/Thing'
            """));

        Assert.Equal(
            "INV1022 17: 'Thing' contains this schema, so 'Thing' cannot be merged here and is ignored",
            Assert.Single(generated.Findings));
        generated.Compile();
    }

    [Fact]
    public void A_reference_to_the_schema_that_contains_it_is_allowed() => Generated.Clean(Specs.Received(
        """
        Thing:
          properties:
            broader: { type: array, items: { allOf: [{ $ref: '#/components/schemas/Thing' }, { description: Above. }] } }
        """));

    [Fact]
    public void Annotations_of_the_outer_schema_win()
    {
        var schema = Read(
            "{ title: Outer, description: Mine., default: 3, allOf: "
            + "[{ type: integer, title: Inner, description: Theirs., default: 4 }, { minimum: 1, description: Else. }] }");

        Assert.Equal(("Outer", "Mine.", "3"), (schema.Title, schema.Description, schema.Default?.Json));
    }

    [Fact]
    public void Of_the_members_the_first_with_an_annotation_wins()
    {
        var schema = Read("{ allOf: [{ type: integer }, { minimum: 1, description: First., default: 4 }, { description: Second. }] }");

        Assert.Equal(("First.", "4"), (schema.Description, schema.Default?.Json));
    }

    [Theory]
    [InlineData("{ allOf: [{ $ref: '#/components/schemas/Base' }, { description: Said. }] }")]
    [InlineData("{ allOf: [{ description: Said. }, { $ref: '#/components/schemas/Base' }] }")]
    [InlineData("{ description: Said., allOf: [{ $ref: '#/components/schemas/Base' }] }")]
    public void A_reference_with_a_description_beside_it_is_still_a_reference(string schema)
    {
        var read = Read(schema, Base);

        Assert.Equal(("Base", "Said."), (read.Reference, read.Description));
    }

    [Theory]
    [InlineData("allOf: [{ $ref: '#/components/schemas/Base' }]",
        "oneOf: [{ type: object, properties: { a: {} } }, { type: object, properties: { b: {} } }]")]
    [InlineData("oneOf: [{ $ref: '#/components/schemas/Base' }]",
        "anyOf: [{ type: object, properties: { a: {} } }, { type: object, properties: { b: {} } }]")]
    public void One_keyword_of_composition_does_not_hide_another(string one, string many)
    {
        var alternatives = Read($"{{ {one}, {many} }}", Base).Alternatives.Schemas;

        Assert.Equal(
            ["a id name", "b id name"],
            alternatives.Select(schema => string.Join(' ', schema.Object.Properties.Select(property => property.Name).Order())));
    }

    [Fact]
    public void A_property_that_two_members_declare_alike_is_one()
    {
        var schema = Read(
            "{ allOf: [{ type: object, properties: { a: { $ref: '#/components/schemas/Base' } } }, "
            + "{ type: object, properties: { a: { $ref: '#/components/schemas/Base' } } }] }", Base);

        Assert.Equal("Base", Assert.Single(schema.Object.Properties).Schema.Reference);
    }

    [Fact]
    public void A_chain_of_merges_ends_with_all_properties()
    {
        const string schemas =
            """
            Thing: { allOf: [{ $ref: '#/components/schemas/B' }, { type: object, properties: { c: {} } }] }
            B: { allOf: [{ $ref: '#/components/schemas/A' }, { type: object, properties: { b: {} } }] }
            A: { type: object, properties: { a: {} } }
            """;

        Assert.Equal(["a", "b", "c"], Named("Thing", schemas).Object.Properties.Select(property => property.Name));
    }

    [Theory]
    [InlineData("Thing: { allOf: [{ $ref: '#/components/schemas/Thing' }, { type: object, properties: { a: {} } }] }")]
    [InlineData("Thing: { type: object, properties: { a: {} }, allOf: [{ $ref: '#/components/schemas/Thing' }] }")]
    [InlineData("Thing: { type: object, properties: { a: {} }, allOf: [{ $ref: '#/components/schemas/B' }] }\n"
        + "B: { allOf: [{ $ref: '#/components/schemas/Thing' }, { type: object }] }")]
    public void A_schema_that_merges_itself_is_reported_and_adds_nothing(string schemas)
    {
        var generated = Generated.From(Specs.BothWays(schemas));
        var thing = generated.Contract.Schemas.Single(named => named.Name == "Thing").Schema;

        Assert.StartsWith("INV1020", generated.Findings.First(), StringComparison.Ordinal);
        Assert.Equal("a", Assert.Single(thing.Object.Properties).Name);
    }

    [Fact]
    public void Merging_schemas_that_contain_themselves_at_the_same_place_ends()
    {
        var generated = Generated.From(Specs.BothWays(
            """
            Thing: { allOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] }
            A: { type: object, properties: { a: {}, next: { $ref: '#/components/schemas/A' } } }
            B: { type: object, properties: { b: {}, next: { $ref: '#/components/schemas/B' } } }
            """));

        Assert.StartsWith("INV2011 11: ", Assert.Single(generated.Findings), StringComparison.Ordinal);
        generated.Compile();
    }

    [Fact]
    public void A_schema_that_is_only_itself_is_any_value() =>
        Generated.From(Specs.BothWays("Thing: { allOf: [{ $ref: '#/components/schemas/Thing' }] }")).Compile();

    [Theory]
    [InlineData("nullable: true, allOf: [{ $ref: '#/components/schemas/Base' }]")]
    [InlineData("type: object, nullable: true, allOf: [{ $ref: '#/components/schemas/Base' }]")]
    public void In_OpenAPI_3_0_a_reference_in_a_merge_can_be_nullable(string schema)
    {
        var spec = Specs.BothWays($"Thing: {{ type: object, properties: {{ it: {{ {schema} }} }} }}\n{Base}")
            .Replace("3.1.0", "3.0.3", StringComparison.Ordinal);
        var generated = Generated.Clean(spec);

        generated.Compile();
        generated.File("Thing").Shows("public Optional<Base?> It { get; init; }");
    }

    /// <summary>A merged schema without the list of its members.</summary>
    private static Schema WithoutMembers(Schema schema) => schema with
    {
        Members = [],
        Array = schema.Array with { Items = schema.Array.Items is { } items ? WithoutMembers(items) : null },
        Object = schema.Object with
        {
            Properties = schema.Object.Properties
                .Select(property => property with { Schema = WithoutMembers(property.Schema) }).ToEquatableArray(),
        },
    };

    [Theory]
    [InlineData("readOnly: true", true, false)]
    [InlineData("writeOnly: true", false, true)]
    public void A_flag_beside_several_members_of_allOf_stays(string flag, bool isReadOnly, bool isWriteOnly)
    {
        var contract = Generated.Clean(Specs.BothWays(
            $$"""
            Thing:
              type: object
              properties:
                p: { {{flag}}, type: object, allOf: [{ $ref: '#/components/schemas/One' }, { $ref: '#/components/schemas/Two' }] }
            One: { type: object, properties: { one: { type: string } } }
            Two: { type: object, properties: { two: { type: string } } }
            """)).Contract;

        var property = contract.Schemas.Single(named => named.Name == "Thing").Schema.Object.Properties[0].Schema;
        Assert.Equal((isReadOnly, isWriteOnly), (property.IsReadOnly, property.IsWriteOnly));
    }
}
