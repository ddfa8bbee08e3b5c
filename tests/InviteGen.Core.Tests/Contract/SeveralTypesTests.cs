using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Tests.Harness;
using static InviteGen.Core.Tests.Contract.ComposedReading;

namespace InviteGen.Core.Tests.Contract;

/// <summary>Schemas that name several types (JSON Schema validation, section 6.1.1).</summary>
public sealed class SeveralTypesTests
{
    [Fact]
    public void Each_type_is_a_case_with_the_limits_that_concern_it()
    {
        var generated = Generated.From(Specs.Sent(
            """
            Thing:
              type: object
              properties:
                it: { type: [string, integer, 'null'], minLength: 2, minimum: 3 }
            """));

        Assert.Empty(generated.Findings);
        generated.File("ThingIt").Shows("public sealed record StringCase(string Value) : ThingIt;");
        generated.File("ThingIt").Shows("public sealed record NumberCase(long Value) : ThingIt;");
        generated.File("ThingIt").Shows("Check.MinLength(ref errors, \"\", one.Value, 2);");
        generated.File("ThingIt").Shows("Check.Minimum(ref errors, \"\", one.Value, 3L);");
        generated.File("Thing").Shows("public Optional<ThingIt?> It { get; init; }");
        generated.Compile();
    }

    [Theory]
    [InlineData("{ type: [integer, string], format: int32 }", "int?", "NumberOrTextCodec<int, Int32Codec>")]
    [InlineData(@"{ type: [integer, string], pattern: '^-?(?:0|[1-9]\d*)$' }", "long?", "NumberOrTextCodec<long, Int64Codec>")]
    [InlineData(@"{ type: [number, string], format: double, pattern: '^-?(?:0|[1-9]\d*)(?:\.\d+)?$' }", "double?",
        "NumberOrTextCodec<double, DoubleCodec>")]
    public void A_number_that_may_also_be_text_is_a_number(string schema, string type, string codec)
    {
        var generated = Generated.From(Specs.Received($"Thing: {{ type: object, properties: {{ it: {schema} }} }}"));

        generated.File("Thing").Shows($"public {type} It {{ get; init; }}");
        generated.File("Thing").Shows(
            $"case 2 when name.SequenceEqual(\"it\"u8): it = NullableValueCodec<{type.TrimEnd('?')}, {codec}>.Read(ref reader); break;");
        generated.Compile();
    }

    [Theory]
    [InlineData(@"{ pattern: '^-?(?:0|[1-9]\d*)$', format: int32 }", "int?")]
    [InlineData(@"{ pattern: '^-?(?:0|[1-9]\d*)$', format: int32, nullable: true }", "int?")]
    [InlineData(@"{ pattern: '^-?(?:0|[1-9]\d*)(?:\.\d+)?$', format: double }", "double?")]
    [InlineData(@"{ pattern: '^-?(?:0|[1-9]\d*)$', format: int32, anyOf: [{ type: integer }, { type: string }] }", "int?")]
    [InlineData(
        @"{ pattern: '^-?(?:0|[1-9]\d*)$', format: int32, anyOf: [{ type: integer }, { type: string }, { enum: [null], nullable: true }] }",
        "int?")]
    [InlineData("{ format: int32, oneOf: [{ enum: [null] }, { type: integer }, { type: string }], nullable: true }", "int?")]
    [InlineData(@"{ anyOf: [{ type: integer }, { type: string, pattern: '^-?(?:0|[1-9]\d*)$' }] }", "long?")]
    [InlineData(@"{ anyOf: [{ type: string, pattern: '^-?(?:0|[1-9]\d*)$' }, { type: integer, minimum: 3, description: It. }] }", "long?")]
    public void Before_version_3_1_a_number_that_may_also_be_text_is_a_choice_or_has_no_type(string schema, string type)
    {
        var generated = Generated.Clean(Specs.Received($"Thing: {{ type: object, properties: {{ it: {schema} }} }}")
            .Replace("3.1.0", "3.0.3", StringComparison.Ordinal));

        generated.File("Thing").Shows($"public {type} It {{ get; init; }}");
        Assert.Contains("NumberOrTextCodec<", generated.File("Thing"), StringComparison.Ordinal);
        generated.Compile();
    }

    [Theory]
    [InlineData("{ type: object, properties: { it: { format: int32 } } }", "int?")]
    [InlineData("{ type: object, properties: { it: { format: float } } }", "float?")]
    [InlineData("{ type: object, properties: { it: { format: int64, nullable: true } } }", "long?")]
    [InlineData("{ type: object, properties: { it: { format: uuid } } }", "JsonElement?")]
    [InlineData("{ type: object, properties: { it: { format: int32, enum: [a] } } }", "string?")]
    [InlineData("{ type: object, properties: { it: { format: int32, allOf: [{ type: string }] } } }", "string?")]
    public void The_format_of_a_number_shows_the_type(string schema, string type) => Generated.From(
            Specs.Received("Thing: " + schema).Replace("3.1.0", "3.0.3", StringComparison.Ordinal))
        .File("Thing").Shows($"public {type} It {{ get; init; }}");

    [Theory]
    [InlineData("{ anyOf: [{ type: number }, { type: string }] }")]
    [InlineData("{ oneOf: [{ type: integer, format: int32 }, { type: string }] }")]
    [InlineData("{ oneOf: [{ type: string, description: An expression. }, { type: number, format: double }] }")]
    [InlineData("{ format: int32, anyOf: [{ type: integer }, { type: string, enum: [all] }] }")]
    [InlineData("{ format: int32, anyOf: [{ $ref: '#/components/schemas/Number' }, { type: string }] }")]
    public void A_choice_of_a_number_and_of_other_text_stays_a_choice(string schema) =>
        Assert.Equal(2, Read(schema, "Number: { type: integer }").Alternatives.Schemas.Count);

    [Fact]
    public void Values_of_an_enumeration_belong_to_the_type_that_they_have()
    {
        var generated = Generated.From(Specs.Sent(
            "Thing: { type: object, properties: { it: { type: [string, integer, boolean], enum: [auto, 1, 2] } } }"));

        generated.File("ThingIt").Shows("Check.Enum(ref errors, \"\", one.Value is 1L or 2L, \"1, 2\");");
        generated.File("ThingIt").DoesNotShow("BooleanCase");
        generated.Compile();
    }

    [Theory]
    [InlineData("enum: [1, 2]", "long?")]
    [InlineData("enum: [1, 2.5]", "double?")]
    [InlineData("enum: [1, a]", "JsonElement?")]
    public void An_enumeration_of_numbers_needs_no_type(string schema, string type)
    {
        var generated = Generated.From(Specs.Received($"Thing: {{ type: object, properties: {{ it: {{ {schema} }} }} }}"));

        generated.File("Thing").Shows($"public {type} It {{ get; init; }}");
        generated.Compile();
    }

    [Theory]
    [InlineData("type: [string, integer]", "type: string, maxLength: 9", "type: string, maxLength: 9")]
    [InlineData("type: string, maxLength: 9", "type: [string, integer]", "type: string, maxLength: 9")]
    [InlineData("type: [string, integer, boolean]", "type: [boolean, integer, 'null']", "type: [integer, boolean]")]
    [InlineData("type: [string, integer], enum: [a, 1, b]", "type: string", "type: string, enum: [a, b]")]
    [InlineData("type: [integer, string], format: int32", "minimum: 1", "type: [integer, string], format: int32, minimum: 1")]
    [InlineData("type: array, items: { type: [string, integer] }", "items: { type: string }", "type: array, items: { type: string }")]
    [InlineData("type: object, additionalProperties: { type: [string, integer] }, properties: { a: { type: [string, integer] } }",
        "properties: { a: { type: integer } }",
        "type: object, additionalProperties: { type: [string, integer] }, properties: { a: { type: integer } }")]
    public void Types_are_alternatives_after_they_are_merged(string first, string second, string expected)
    {
        var schema = Read($"{{ {expected} }}");

        Assert.Equal(schema, Read($"{{ allOf: [{{ {first} }}, {{ {second} }}] }}") with { Members = [] });
        Assert.Equal(
            schema,
            Read($"{{ allOf: [{{ $ref: '#/components/schemas/Base' }}, {{ {second} }}] }}", $"Base: {{ {first} }}")
                with { Members = [] });
    }

    [Fact]
    public void A_property_that_is_narrowed_to_one_type_has_this_type()
    {
        var generated = Generated.Clean(Specs.BothWays(
            """
            Thing: { allOf: [{ $ref: '#/components/schemas/Base' }, { properties: { id: { type: string, maxLength: 9 } } }] }
            Base: { properties: { id: { type: [string, integer] }, other: { type: [string, integer] } } }
            """));

        generated.File("Thing").Shows("public string? Id { get; init; }");
        generated.File("ThingOther").Shows("public sealed record NumberCase(long Value) : ThingOther;");
        generated.Compile();
    }

    [Theory]
    [InlineData("{ type: [string, integer], anyOf: [{ minLength: 3 }, { type: integer, minimum: 5 }] }")]
    [InlineData("{ oneOf: [{ type: [string, integer] }, { type: boolean }] }")]
    [InlineData("{ oneOf: [{ $ref: '#/components/schemas/Id' }, { type: boolean }] }")]
    public void Types_of_an_alternative_are_alternatives_of_the_whole(string schema) =>
        Assert.All(
            Read(schema, "Id: { type: [string, integer] }").Alternatives.Schemas,
            alternative => Assert.True(alternative is { Reference: null, Alternatives.Schemas.Count: 0 }
                && alternative.Types is JsonTypes.String or JsonTypes.Integer or JsonTypes.Boolean));
}
