using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.CSharp.Unions;

public sealed class AlternativeNameTests
{
    [Theory]
    [InlineData("{ type: object, properties: { t: { const: 'on' }, a: {} } }, { type: object, properties: { t: { const: 'off' } } }",
        "ThingOn, OnCase, ThingOff, OffCase")]
    [InlineData("{ type: object, required: [a], properties: { a: {} } }, { type: object, required: [b], properties: { b: {} } }",
        "ThingObject, ObjectCase, ThingObject2, Object2Case")]
    [InlineData("{ type: object, title: Sum, required: [a], properties: { a: {} } }, { type: string, enum: [auto, none] }",
        "Sum, SumCase, ThingText, TextCase")]
    [InlineData("{ type: array, items: { type: object, properties: { a: {} } } }, { type: object, properties: { b: {} } }",
        "ThingItem, ListCase, ThingObject, ObjectCase")]
    public void What_stands_inline_is_named_by_what_tells_it_from_the_others(string alternatives, string expected)
    {
        var generated = Generated.From(Specs.Received($"Thing: {{ oneOf: [{alternatives}] }}"));

        generated.Compile();
        foreach (var name in expected.Split(", "))
        {
            Assert.Contains($" {name}", generated.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_alternative_that_is_added_renames_none()
    {
        const string Old = "{ type: object, properties: { t: { const: 'on' } } }, { type: object, required: [a], properties: { a: {} } }";
        const string New = "{ type: string, enum: [auto, none] }, { type: object, properties: { t: { const: 'off' }, b: {} } }, ";

        Assert.Subset(TypesOf(New + Old), TypesOf(Old));
    }

    [Fact]
    public void A_discriminator_that_names_none_of_the_alternatives_does_not_count()
    {
        const string One = "{ type: object, required: [a], properties: { a: {} } }";
        const string Other = "{ type: object, required: [b], properties: { b: {} } }";

        var generated = Generated.From(Specs.Received(
            $"Thing: {{ oneOf: [{One}, {Other}], discriminator: {{ propertyName: kind }} }}"));

        generated.Compile();
        Assert.Contains("when JsonShape.Has(reader, \"b\"u8)", generated.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_alternatives_that_allow_a_value_it_names_the_first()
    {
        const string First = "{ type: object, properties: { kind: { enum: [x, y] } } }";
        const string Second = "{ type: object, properties: { kind: { enum: [y, z] } } }";

        var generated = Generated.From(Specs.Received(
            $"Thing: {{ oneOf: [{First}, {Second}], discriminator: {{ propertyName: kind }} }}"));

        generated.Compile();
        Assert.Contains("\"x\" or \"y\" => ", generated.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_alternative_that_was_merged_keeps_the_name_that_it_had()
    {
        var generated = Generated.From(Specs.Received(
            """
            Thing:
              properties: { id: { type: string } }
              oneOf: [{ $ref: '#/components/schemas/Card' }, { $ref: '#/components/schemas/Bank' }]
            Card: { allOf: [{ $ref: '#/components/schemas/Base' }], required: [number], properties: { number: { type: string } } }
            Bank: { type: object, required: [iban], properties: { iban: { type: string } } }
            Base: { type: object, title: Card (Base), properties: { holder: { type: string } } }
            """));

        generated.Compile();
        generated.File("Thing").Shows("public sealed record CardCase(ThingCard Value) : Thing;");
    }

    private static HashSet<string> TypesOf(string alternatives) =>
        [.. Generated.Clean(Specs.Received($"Thing: {{ oneOf: [{alternatives}] }}")).Files.Select(file => file.HintName)];
}
