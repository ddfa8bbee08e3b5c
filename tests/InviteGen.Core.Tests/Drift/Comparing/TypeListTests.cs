using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Comparing.Matching;
using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.Drift.Comparing;

/// <summary>Alternatives that were the types of a list are told from those of the author.</summary>
public sealed class TypeListTests
{
    [Fact]
    public void The_types_of_a_list_are_one() => Assert.True(TypeLattice.IsTypeList(Generated.From(
        """
        openapi: 3.1.0
        info: { title: Pets, version: '1' }
        paths:
          /pets:
            get:
              responses:
                '200': { description: A pet., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
        components:
          schemas:
            Pet: { type: object, properties: { tag: { type: [boolean, string, 'null'] } } }
        """).Contract.Schemas.Single().Schema.Object.Properties.Single().Schema));

    [Theory]
    [InlineData("""{"type":["string","integer"]}""", true)]
    [InlineData("""{"type":["string","null"],"enum":["a","b"]}""", false)]
    [InlineData("""{"type":["string"],"items":{"type":["string"]}}""", false)]
    [InlineData("""{"enum":[1]}""", false)]
    public void A_rule_with_another_keyword_makes_none(string rule, bool isTypeList) => Assert.Equal(
        isTypeList,
        TypeLattice.IsTypeList(new Schema
        {
            ValueAssertions = [rule],
            Alternatives = new() { Schemas = [new() { Types = JsonTypes.String }, new() { Types = JsonTypes.Integer }] },
        }));
}
