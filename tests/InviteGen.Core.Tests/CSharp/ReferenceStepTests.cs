using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.CSharp;

/// <summary>
/// A reference may lead to a schema that is only the next reference, with something beside it: that counts as it does beside the first.
/// </summary>
public sealed class ReferenceStepTests
{
    private const string Id = "Id: { type: string }";

    [Fact]
    public void A_property_that_is_read_only_in_between_is_not_sent()
    {
        var generated = Compiled(Specs.BothWays(
            $$"""
            Thing: { type: object, properties: { id: { $ref: '#/components/schemas/ServerId' }, name: { type: string } } }
            ServerId: { allOf: [{ $ref: '#/components/schemas/Id' }], readOnly: true }
            {{Id}}
            """));

        generated.File("Thing").Shows("public string? Id { get; init; }");
        generated.File("ThingRequest").Shows("public string? Name { get; init; }");
        generated.File("ThingRequest").DoesNotShow("public string? Id { get; init; }");
    }

    [Fact]
    public void What_is_said_in_between_describes_the_property()
    {
        var generated = Compiled(Specs.Sent(
            $$"""
            Thing: { type: object, properties: { id: { $ref: '#/components/schemas/Between' } } }
            Between: { allOf: [{ $ref: '#/components/schemas/Id' }], description: Said in between., default: none, writeOnly: true }
            {{Id}}
            """));

        generated.File("Thing").Shows(
            """
            /// <summary>Said in between.</summary>
            /// <remarks>Server default: "none"</remarks>
            public string? Id { get; init; }
            """);
        generated.File("Thing").Shows("builder.Append(\"Id = \").Append(\"(hidden)\");");
    }

    [Fact]
    public void A_rule_in_between_is_checked()
    {
        var generated = Compiled(Specs.Sent(
            $$"""
            Thing: { type: object, properties: { id: { $ref: '#/components/schemas/Between' } } }
            Between: { allOf: [{ $ref: '#/components/schemas/Id' }], not: { const: none } }
            {{Id}}
            """));

        generated.File("Thing").Shows("Check.Rule<string, StringCodec>(ref errors, \"/id\", id, Rule1);");
    }

    [Theory]
    [InlineData("{ type: string }", "{ type: string }", "string?")]
    [InlineData("{ type: object, properties: { a: { type: string } } }", "{ type: integer }", "ThingIt?")]
    public void An_alternative_that_may_be_null_in_between_makes_the_value_nullable(string first, string second, string expected)
    {
        var generated = Compiled(Specs.Received(
            $$"""
            Thing:
              type: object
              required: [it]
              properties: { it: { oneOf: [{ $ref: '#/components/schemas/Maybe' }, { $ref: '#/components/schemas/Second' }] } }
            Maybe: { oneOf: [{ $ref: '#/components/schemas/First' }, { type: 'null' }] }
            First: {{first}}
            Second: {{second}}
            """));

        generated.File("Thing").Shows($"public required {expected} It {{ get; init; }}");
    }

    [Fact]
    public void A_key_that_may_be_null_in_between_is_no_key() => Assert.StartsWith(
        "INV2007",
        Assert.Single(Generated.From(Specs.Received(
            $$"""
            Thing:
              type: array
              x-invitegen-unique-by: id
              items: { type: object, properties: { id: { $ref: '#/components/schemas/Between' } } }
            Between: { oneOf: [{ $ref: '#/components/schemas/Last' }, { type: 'null' }] }
            Last: { allOf: [{ $ref: '#/components/schemas/Id' }], description: Only another name. }
            {{Id}}
            """)).Findings),
        StringComparison.Ordinal);

    private static Generated Compiled(string spec)
    {
        var generated = Generated.Clean(spec);
        generated.Compile();
        return generated;
    }
}
