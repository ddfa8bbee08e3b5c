using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.Contract;

/// <summary>Properties that a spec requires but does not declare, and bodies where HTTP allows none.</summary>
public sealed class UndeclaredTests
{
    [Theory]
    [InlineData("Thing: { type: object, required: [id], properties: { name: { type: string } } }", 10)]
    [InlineData("Thing:\n  type: object\n  properties:\n    a: { type: object, required: [id], properties: { b: {} } }", 13)]
    public void A_required_property_that_is_not_declared_is_reported(string schema, int line) => Assert.Equal(
        [
            $"INV2021 {line}: 'id' is required but not declared under 'properties'; it is generated as an optional JsonElement",
        ],
        Generated.From(Specs.Received(schema)).Findings);

    [Fact]
    public void A_required_property_that_is_not_declared_is_reported_in_the_schema_of_a_body_as_well() => Assert.Equal(
        ["INV2021 8: 'id' is required but not declared under 'properties'; it is generated as an optional JsonElement"],
        Generated.From(Specs.Get(
            """
            requestBody:
              content: { application/json: { schema: { type: object, required: [id], properties: { name: { type: string } } } } }
            responses: { '204': { description: Done. } }
            """)).Findings.Where(finding => finding.StartsWith("INV2021", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Thing: { required: [id], allOf: [{ type: object, properties: { id: { type: string } } }] }")]
    [InlineData("Thing: { allOf: [{ type: object, required: [id] }, { type: object, properties: { id: { type: string } } }] }")]
    public void A_required_property_that_another_member_declares_is_not_reported(string schema) => Generated.Clean(Specs.Received(schema));

    [Theory]
    [InlineData("Thing: { type: array, required: [id], items: { type: object, properties: { id: { type: integer } } } }")]
    [InlineData("Thing: { required: [id], items: { type: object, properties: { id: { type: integer } } } }")]
    [InlineData("Thing: { type: array, required: [id], properties: { b: {} }, items: { $ref: '#/components/schemas/One' } }\n"
        + "One: { type: object, properties: { id: { type: integer } } }")]
    [InlineData("Thing: { type: object, properties: { a: { type: array, required: [id], items: {} } } }")]
    [InlineData("Thing: { type: object, properties: { a: { allOf: [{ type: array, items: {} }, { required: [id] }] } } }")]
    [InlineData("Thing: { type: string, required: [id] }")]
    public void A_required_property_of_a_schema_that_is_no_object_means_nothing(string schema) => Generated.Clean(Specs.Received(schema));

    [Fact]
    public void A_body_of_TRACE_is_reported_and_left_out()
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
