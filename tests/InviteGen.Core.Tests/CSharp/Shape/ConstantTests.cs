using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.CSharp.Shape;

/// <summary>A value that can only be one thing has no type of its own.</summary>
public sealed class ConstantTests
{
    [Theory]
    [InlineData("{ type: string, enum: [card] }", "string", "\"card\"")]
    [InlineData("{ const: card }", "string", "\"card\"")]
    [InlineData("{ type: integer, enum: [2] }", "long", "2L")]
    [InlineData("{ type: number, const: 1.5 }", "double", "1.5d")]
    [InlineData("{ type: boolean, enum: [true] }", "bool", "true")]
    [InlineData("{ $ref: '#/components/schemas/Kind' }", "string", "\"a b\"")]
    [InlineData("{ type: string, format: date-time, enum: [now] }", "string", "\"now\"")]
    public void A_required_property_with_one_value_has_it_from_the_start(string schema, string type, string value)
    {
        var thing = Compiled($"{{ type: object, required: [kind], properties: {{ kind: {schema} }} }}").File("Thing");

        thing.Shows($"public const {type} KindValue = {value};");
        thing.Shows($"public {type} Kind {{ get; init; }} = KindValue;");
    }

    [Theory]
    [InlineData("kind: { type: string, enum: [card] }", "", "public string? Kind { get; init; }")]
    [InlineData("kind: { type: [string, 'null'], enum: [card, null] }", "kind", "public required string? Kind { get; init; }")]
    [InlineData("kind: { type: [string, 'null'], enum: [card, null] }", "", "public Optional<string?> Kind { get; init; }")]
    public void A_property_that_may_be_absent_or_null_has_the_constant_beside_it(string property, string required, string member)
    {
        var thing = Compiled($"{{ type: object, required: [{required}], properties: {{ {property} }} }}").File("Thing");

        thing.Shows("public const string KindValue = \"card\";");
        thing.Shows(member);
    }

    [Fact]
    public void A_constant_takes_no_name_from_a_property()
    {
        var thing = Compiled("{ type: object, properties: { kind: { const: card }, kindValue: { type: string } } }").File("Thing");

        thing.Shows("public const string KindConstant = \"card\";");
        thing.Shows("public string? KindValue { get; init; }");
    }

    [Fact]
    public void A_required_argument_with_one_value_may_be_left_out()
    {
        var generated = Generated.Clean(Specs.Get(
            """
            parameters:
              - { name: version, in: query, required: true, schema: { type: string, enum: [v1] } }
              - { name: id, in: query, required: true, schema: { type: string } }
              - { name: format, in: query, schema: { type: string, enum: [json] } }
            responses: { '204': { description: Done. } }
            """));

        generated.Compile();
        generated.File("IApiClient").Shows(
            "Task GetThingsAsync(string id, string version = \"v1\", string? format = null, "
            + "CancellationToken cancellationToken = default);");
    }

    [Fact]
    public void A_list_of_one_value_is_a_list_of_text() =>
        Compiled("{ type: object, required: [all], properties: { all: { type: array, items: { enum: [a] } } } }").File("Thing")
            .Shows("public required IReadOnlyList<string> All { get; init; }");

    private static Generated Compiled(string thing)
    {
        var generated = Generated.Clean(Specs.BothWays($"Thing: {thing}\nKind: {{ type: string, enum: ['a b'] }}"));
        generated.Compile();
        return generated;
    }
}
