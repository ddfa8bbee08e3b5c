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
