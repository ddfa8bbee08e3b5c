using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.Contract;

/// <summary>What stands beside alternatives and says nothing that they do not say makes no copies of them.</summary>
public sealed class SharedKeywordsTests
{
    private const string Components =
        """
        Card:
          type: object
          required: [kind, number]
          properties: { kind: { type: string, enum: [card] }, number: { type: string }, note: { type: string } }
        Wire: { required: [kind, iban], properties: { kind: { $ref: '#/components/schemas/Kind' }, iban: { type: string } } }
        Kind: { type: string, enum: [wire] }
        Cash: { type: object, properties: { amount: { type: integer } } }
        """;

    private const string CardOrWire = "oneOf: [{ $ref: '#/components/schemas/Card' }, { $ref: '#/components/schemas/Wire' }]";

    [Theory]
    [InlineData("type: object")]
    [InlineData("type: [object, 'null']")]
    [InlineData("type: object, additionalProperties: false")]
    [InlineData("type: object, title: Payment, description: How it is paid.")]
    [InlineData("type: object, required: [kind]")]
    [InlineData("type: object, required: [kind], properties: { kind: { type: string, description: Tells which. } }")]
    [InlineData("type: object, required: [kind], discriminator: { propertyName: kind }")]
    public void Alternatives_that_say_it_already_stay_references(string beside)
    {
        var schema = ComposedReading.Read($"{{ {beside}, {CardOrWire} }}", Components);

        Assert.Equal(["Card", "Wire"], schema.Alternatives.Schemas.Select(one => one.Reference));
        Assert.Equal(beside.Contains("null", StringComparison.Ordinal), schema.IsNullable);
    }

    [Fact]
    public void A_discriminator_that_is_required_beside_alternatives_need_not_be_declared_by_them()
    {
        var schema = ComposedReading.Read(
            "{ type: object, required: [type], discriminator: { propertyName: type }, "
            + "anyOf: [{ $ref: '#/components/schemas/Card' }, { $ref: '#/components/schemas/Cash' }] }",
            Components);

        Assert.Equal(["Card", "Cash"], schema.Alternatives.Schemas.Select(one => one.Reference));
    }

    [Theory]
    [InlineData("type: object, required: [note]", "kind!, number!, note!")]
    [InlineData("type: object, properties: { id: { type: string } }", "kind!, number!, note, id")]
    [InlineData("type: object, properties: { note: { type: string, maxLength: 3 } }", "kind!, number!, note")]
    public void What_says_more_is_merged_into_a_copy(string beside, string expected)
    {
        var card = ComposedReading.Read($"{{ {beside}, {CardOrWire} }}", Components).Alternatives.Schemas[0];

        Assert.Equal(("Card", (string?)null), (card.Origin, card.Reference));
        Assert.Equal(
            expected, string.Join(", ", card.Object.Properties.Select(property => property.Name + (property.IsRequired ? "!" : ""))));
    }

    [Fact]
    public void A_case_holds_the_component()
    {
        var generated = Generated.Clean(Specs.BothWays(
            $$"""
            Thing: { type: object, {{CardOrWire}} }
            {{Components}}
            """));

        generated.Compile();
        generated.File("Thing").Shows("public sealed record CardCase(Card Value) : Thing;");
        Assert.DoesNotContain(generated.Files, file => file.HintName == "ThingCard.g.cs");
    }
}
