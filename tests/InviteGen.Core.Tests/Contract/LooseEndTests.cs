using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.Contract;

/// <summary>What a spec demands without saying what it is, or where HTTP has no room for it.</summary>
public sealed class LooseEndTests
{
    [Theory]
    [InlineData("Thing: { type: object, required: [id], properties: { name: { type: string } } }", 10)]
    [InlineData("Thing:\n  type: object\n  properties:\n    a: { type: object, required: [id] }", 13)]
    public void A_required_name_that_nobody_describes_is_told(string schema, int line) => Assert.Equal(
        [
            $"INV2021 {line}: 'id' is required but not declared under 'properties'; it is generated as an optional JsonElement",
        ],
        Generated.From(Specs.Received(schema)).Findings);

    [Theory]
    [InlineData("Thing: { required: [id], allOf: [{ type: object, properties: { id: { type: string } } }] }")]
    [InlineData("Thing: { allOf: [{ type: object, required: [id] }, { type: object, properties: { id: { type: string } } }] }")]
    public void A_name_that_another_member_describes_is_not(string schema) => Generated.Clean(Specs.Received(schema));

    [Fact]
    public void A_body_of_TRACE_is_told_and_left_out()
    {
        var generated = Generated.From(Specs.Paths(
            """
            /things:
              trace:
                operationId: traceThings
                requestBody: { content: { application/json: { schema: { type: string } } } }
                responses: { '204': { description: Done. } }
            """));

        Assert.Equal(
            ["INV2022 7: A TRACE request cannot have a body (RFC 9110, section 9.3.8); it is sent without one"], generated.Findings);
        Assert.Null(Assert.Single(generated.Contract.Operations).Body);
    }
}
