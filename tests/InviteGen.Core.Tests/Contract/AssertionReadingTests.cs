using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.Contract;

/// <summary>What types and checks do not express becomes an assertion.</summary>
public sealed class AssertionReadingTests
{
    [Theory]
    [InlineData("not: { required: [a, b] }", """{"not":{"required":["a","b"]}}""")]
    [InlineData("if: { required: [a] }, then: { required: [b] }", """{"if":{"required":["a"]},"then":{"required":["b"]}}""")]
    [InlineData("dependentRequired: { a: [b] }", """{"dependentRequired":{"a":["b"]}}""")]
    [InlineData("dependentSchemas: { a: { minProperties: 2 } }", """{"dependentSchemas":{"a":{"minProperties":2}}}""")]
    [InlineData("minProperties: 1", """{"minProperties":1}""")]
    [InlineData("propertyNames: { maxLength: 9 }", """{"propertyNames":{"maxLength":9}}""")]
    [InlineData("oneOf: [{ required: [a] }, { required: [b] }]", """{"oneOf":[{"required":["a"]},{"required":["b"]}]}""")]
    [InlineData("anyOf: [{ required: [a] }, { not: { required: [b] } }]",
        """{"anyOf":[{"required":["a"]},{"not":{"required":["b"]}}]}""")]
    public void What_a_record_cannot_express_is_an_assertion(string keywords, string assertion) =>
        Assert.Equal(assertion, AssertionOf($"{{ type: object, properties: {{ a: {{}}, b: {{}} }}, {keywords} }}"));

    [Theory]
    [InlineData("contains: { const: 3 }, maxContains: 1, items: { type: integer }",
        """{"contains":{"enum":[3]},"maxContains":1}""")]
    [InlineData("prefixItems: [{ type: string }], items: { type: integer }",
        """{"items":{"type":"integer"},"prefixItems":[{"type":"string"}]}""")]
    public void What_a_list_cannot_express_is_an_assertion(string keywords, string assertion) =>
        Assert.Equal(assertion, AssertionOf($"{{ type: array, {keywords} }}"));

    [Fact]
    public void Control_characters_of_a_schema_are_no_fault_of_it() => Assert.Equal(
        """{"not":{"required":["a\u001B"]}}""",
        AssertionOf("""{ type: object, description: "\e \0", properties: { a: {} }, not: { required: ["a\e"] } }"""));

    [Fact]
    public void No_control_character_of_a_text_beside_an_assertion_loses_the_operation()
    {
        var controls = string.Concat(Enumerable.Range(0, ' ').Select(code => $"\\u{code:x4}"));

        Assert.Equal(
            """{"anyOf":[{"required":["a"]},{"required":["b"]}]}""",
            AssertionOf($$"""
                { type: object, description: "{{controls}}", anyOf: [{ required: [a] }, { required: [b] }],
                  properties: { a: { type: string, description: "one\vtwo" }, b: { type: string, example: "{{controls}}" } } }
                """));
    }

    [Fact]
    public void A_schema_without_a_type_is_one_assertion()
    {
        var thing = Contract("{ description: Whatever., minLength: 2, not: { enum: [abc] }, x-mine: 1 }");

        Assert.Equal("""{"minLength":2,"not":{"enum":["abc"]}}""", Assert.Single(thing.UntypedAssertions));
    }

    [Fact]
    public void A_schema_that_limits_nothing_has_no_assertion() => Assert.Empty(Contract("{ description: Whatever. }").UntypedAssertions);

    [Theory]
    [InlineData("{ allOf: [true, true, true] }")]
    [InlineData("{ allOf: [{}, true, { description: Anything. }] }")]
    [InlineData("{ minLength: 0 }")]
    [InlineData("{ not: false }")]
    [InlineData("{ type: object, properties: { a: {} }, not: { not: { allOf: [true, {}] } } }")]
    [InlineData("{ type: object, properties: { a: {} }, patternProperties: { '^b': true } }")]
    [InlineData("{ type: array, items: {}, contains: true, minContains: 0 }")]
    public void What_holds_for_every_value_is_not_checked(string schema)
    {
        var thing = Contract(schema);

        Assert.Empty(thing.UntypedAssertions);
        Assert.Empty(thing.ValueAssertions);
    }

    [Theory]
    [InlineData("not: { allOf: [true, true, true] }")]
    [InlineData("not: { anyOf: [{ minLength: 2 }, {}] }")]
    public void What_holds_for_no_value_is_false(string keyword)
    {
        Assert.Equal("false", Assert.Single(Contract($"{{ {keyword} }}").UntypedAssertions));
        Assert.Equal("false", AssertionOf($"{{ type: object, properties: {{ a: {{}} }}, {keyword} }}"));
    }

    [Fact]
    public void Assertions_refer_to_schemas_by_name_and_bring_what_those_refer_to()
    {
        var contract = Generated.From(Specs.Sent(
            """
            Thing: { type: object, properties: { a: {} }, not: { $ref: '#/components/schemas/Bad' } }
            Bad: { type: object, required: [b], properties: { b: { $ref: '#/components/schemas/Worse' } } }
            Worse: { type: integer, description: No note., minimum: 3 }
            Unused: { type: string }
            """)).Contract;

        Assert.Equal(
            [
                ("Bad", """{"required":["b"],"type":"object","properties":{"b":{"$ref":"Worse"}}}"""),
                ("Worse", """{"minimum":3,"type":"integer"}"""),
            ],
            contract.Assertions.Select(assertion => (assertion.Name, assertion.Json)));
    }

    [Fact]
    public void A_reference_with_an_assertion_beside_it_is_still_a_reference()
    {
        var generated = Generated.From(Specs.Sent(
            """
            Thing: { type: object, properties: { it: { allOf: [{ $ref: '#/components/schemas/Part' }, { not: { required: [b] } }] } } }
            Part: { type: object, properties: { a: { type: string }, b: { type: string } } }
            """));

        generated.File("Thing").Shows("public Part? It { get; init; }");
        generated.File("Thing").Shows("Check.Rule<Part, PartJson>(ref errors, \"/it\", it, Rule1);");
        generated.Compile();
    }

    [Fact]
    public void A_pattern_in_an_assertion_that_cannot_be_compiled_is_reported_and_left_out()
    {
        var generated = Generated.From(Specs.Sent("Thing: { type: string, not: { pattern: '[', maxLength: 3 } }"));

        Assert.StartsWith(
            "INV2010 11: Pattern '[' is not checked: ", Assert.Single(generated.Findings), StringComparison.Ordinal);
        Assert.Equal("""{"not":{"maxLength":3}}""", Assert.Single(Assert.Single(generated.Contract.Schemas).Schema.ValueAssertions));
    }

    [Fact]
    public void A_type_that_is_only_received_is_also_written_where_an_assertion_needs_its_JSON()
    {
        var generated = Generated.From(Specs.Received(
            """
            Thing: { type: object, properties: { part: { $ref: '#/components/schemas/Part' }, b: {} }, minProperties: 1 }
            Part: { type: object, properties: { a: { type: string } } }
            """));

        generated.File("Part").DoesNotShow("UnusedDirection.Write");
        generated.Compile();
    }

    private static string AssertionOf(string schema) => Assert.Single(Contract(schema).ValueAssertions);

    private static Core.Contract.Schemas.Schema Contract(string schema)
    {
        var generated = Generated.From(Specs.Sent($"Thing: {schema}"));
        generated.Compile();
        Assert.Empty(generated.Findings);
        return generated.Contract.Schemas.Single(named => named.Name == "Thing").Schema;
    }
}
