using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.Contract;

/// <summary>Alternatives that cannot be told apart by their JSON are reported.</summary>
public sealed class AmbiguousAlternativesTests
{
    [Fact]
    public void Strings_of_which_one_has_a_format_are_reported() => Says(
        "a string of format 'uuid' and a string such as \"inbox\" cannot be told apart by their JSON; the value is generated as a string",
        "oneOf: [{ type: string, format: uuid }, { type: string, enum: [inbox] }]");

    [Fact]
    public void Objects_that_require_the_same_properties_are_reported() => Says(
        "'Transfer' and 'Card' cannot be told apart by their JSON; every such value is read as 'Card'",
        "oneOf: [{ $ref: '#/components/schemas/Card' }, { $ref: '#/components/schemas/Transfer' }]",
        """
        Card: { type: object, required: [id], properties: { id: { type: string }, number: { type: string } } }
        Transfer: { type: object, required: [id], properties: { id: { type: string }, number: { type: string } } }
        """);

    [Fact]
    public void Enums_that_have_a_value_in_common_are_reported() => Says(
        "alternative 2 and alternative 1 cannot be told apart by their JSON; every such value is read as alternative 1",
        "oneOf: [{ required: [a], properties: { a: { enum: [x, y] } } }, { required: [a], properties: { a: { enum: [y, z] } } }]");

    [Fact]
    public void Alternatives_without_names_are_counted() => Says(
        "alternative 3 and alternative 1 cannot be told apart by their JSON; every such value is read as alternative 1",
        "anyOf: [{ required: [a], properties: { a: {} } }, { type: string }, { required: [a], properties: { a: {} }, minProperties: 2 }]");

    [Theory]
    [InlineData("oneOf: [{ type: string, format: uuid }, { type: string }]")]
    [InlineData("anyOf: [{ type: string, enum: [a] }, { type: string, enum: [b] }]")]
    [InlineData("oneOf: [{ type: string, format: date }, { type: integer }]")]
    [InlineData("oneOf: [{ required: [a], properties: { a: {} } }, { required: [a, b], properties: { a: {}, b: {} } }]")]
    [InlineData(
        "oneOf: [{ required: [a], properties: { a: { const: x } } }, { required: [a], properties: { a: { const: y } } }]")]
    [InlineData("oneOf: [{ properties: { a: {} } }, { properties: { b: {} } }]")]
    [InlineData(
        "oneOf: [{ required: [a], properties: { a: { type: integer, enum: [1] } } }, "
        + "{ required: [a], properties: { a: { type: integer, enum: [2] } } }]")]
    [InlineData(
        "oneOf: [{ required: [a], properties: { a: { type: integer } } }, { required: [a], properties: { a: { type: string } } }]")]
    [InlineData(
        "oneOf: [{ required: [a], properties: { a: { enum: [x, y] } } }, { required: [a], properties: { a: { enum: [z, w] } } }]")]
    [InlineData(
        "oneOf: [{ required: [a], properties: { a: {}, k: { enum: [x, y] } } }, "
        + "{ required: [a], properties: { a: {}, k: { enum: [z] } } }]")]
    [InlineData(
        "oneOf: [{ required: [a], properties: { a: {}, k: { type: string } } }, "
        + "{ required: [a], properties: { a: {}, k: { type: object } } }]")]
    [InlineData("oneOf: [{ required: [a], properties: { a: {}, b: {} } }, { required: [a], properties: { a: {}, c: {} } }]")]
    [InlineData("oneOf: [{ required: [a], properties: { a: {} } }, { required: [a], properties: { a: {}, c: {} } }]")]
    [InlineData(
        "oneOf: [{ required: [a], properties: { a: {} } }, { title: Again, required: [a], properties: { a: { description: B. } } }]")]
    public void Alternatives_that_differ_or_allow_everything_are_not_reported(string schema) =>
        Assert.Empty(ComposedReading.ReadWithFindings($"{{ {schema} }}").Findings);

    [Fact]
    public void Alternatives_with_a_discriminator_are_not_reported() => Generated.Clean(Specs.Received(
        """
        Thing:
          oneOf: [{ $ref: '#/components/schemas/Card' }, { $ref: '#/components/schemas/Transfer' }]
          discriminator: { propertyName: kind }
        Card: { type: object, required: [kind], properties: { kind: { type: string }, number: { type: string } } }
        Transfer: { type: object, required: [kind], properties: { kind: { type: string }, iban: { type: string } } }
        """));

    [Fact]
    public void The_same_component_twice_is_once() => Generated.Clean(Specs.Received(
        """
        Thing:
          oneOf:
            - { $ref: '#/components/schemas/Card' }
            - { $ref: '#/components/schemas/Card', description: Again. }
            - { $ref: '#/components/schemas/Same' }
            - { type: object, required: [iban], properties: { iban: { type: string } } }
        Card: { type: object, required: [id], properties: { id: { type: string } } }
        Same: { $ref: '#/components/schemas/Card' }
        """));

    private static void Says(string message, string schema, string others = "")
    {
        var (_, findings) = ComposedReading.ReadWithFindings($"{{ {schema} }}", others);
        Assert.EndsWith(message, Assert.Single(findings), StringComparison.Ordinal);
    }
}
