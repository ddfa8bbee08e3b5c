using InviteGen.Core.Contract.Schemas;

namespace InviteGen.Core.Tests.Contract.Schemas;

public sealed class ReferenceChainTests
{
    private static readonly NamedSchemas Schemas = new(
    [
        new("A", new Schema { Reference = "B" }),
        new("B", new Schema { Reference = "C" }),
        new("C", new Schema { Types = JsonTypes.Integer }),
        new("Circle", new Schema { Reference = "Circle" }),
        new("Lost", new Schema { Reference = "Nowhere" }),
    ]);

    [Theory]
    [InlineData("A", "B C")]
    [InlineData("C", "")]
    [InlineData("Lost", "Nowhere")]
    public void Each_step_has_the_name_that_it_leads_to(string name, string expected) =>
        Assert.Equal(expected, string.Join(' ', Schemas.Steps(Schemas.Find(name)!).Select(step => step.Name)));

    [Fact]
    public void The_end_of_a_chain_is_no_reference() => Assert.Equal(JsonTypes.Integer, Schemas.Follow(Reference("A")).Types);

    [Fact]
    public void A_schema_that_is_no_reference_is_its_own_end()
    {
        var schema = new Schema { Types = JsonTypes.String };

        Assert.Same(schema, Schemas.Follow(schema));
    }

    [Fact]
    public void A_name_that_does_not_exist_means_any_value() => Assert.Equal(Schema.Anything, Schemas.Follow(Reference("Lost")));

    [Fact]
    public void A_circle_ends() => Assert.Equal("Circle", Schemas.Follow(Reference("Circle")).Reference);

    private static Schema Reference(string name) => new() { Reference = name };
}
