using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Reach;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.Contract.Reach;

public sealed class SchemaReachTests
{
    private const string Parts =
        """
        Part: { type: object, properties: { a: { type: string } } }
        Other: { type: object, properties: { a: { type: string } } }
        """;

    [Theory]
    [InlineData("Thing", Direction.Both)]
    [InlineData("Part", Direction.Request)]
    [InlineData("Other", Direction.Response)]
    [InlineData("Nowhere", Direction.None)]
    public void A_schema_travels_as_the_properties_that_hold_it(string name, Direction expected)
    {
        var reach = ReachOf(Specs.BothWays(
            """
            Thing:
              type: object
              properties:
                sent: { $ref: '#/components/schemas/Part', writeOnly: true }
                received: { $ref: '#/components/schemas/Other', readOnly: true }

            """ + Parts));

        Assert.Equal(expected, reach.Of(name));
    }

    [Fact]
    public void A_schema_differs_by_direction_where_something_deep_in_it_travels_one_way_only()
    {
        var reach = ReachOf(Specs.BothWays(
            """
            Thing:
              type: object
              properties: { part: { $ref: '#/components/schemas/Part' }, other: { $ref: '#/components/schemas/Other' } }
            Part: { type: object, properties: { id: { type: integer, readOnly: true } } }
            Other: { type: object, properties: { a: { type: string } } }
            """));

        Assert.Equal(["Part", "Thing"], new[] { "Other", "Part", "Thing" }.Where(reach.DiffersByDirection));
    }

    private static SchemaReach ReachOf(string spec)
    {
        var contract = Generated.Clean(spec).Contract;
        return new SchemaReach(contract, new NamedSchemas(contract.Schemas));
    }
}
