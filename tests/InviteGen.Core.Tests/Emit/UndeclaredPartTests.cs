using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.Emit;

/// <summary>
/// Bodies whose <c>required</c> lists a name that <c>properties</c> does not have: often a mistake, never the end of a client.
/// </summary>
public sealed class UndeclaredPartTests
{
    [Theory]
    [InlineData("multipart/form-data: { schema: { type: object, required: [file], properties: { log: { type: string } } } }")]
    [InlineData("application/x-www-form-urlencoded: { schema: { type: object, required: [file], properties: { log: { type: string } } } }")]
    [InlineData(
        """
        multipart/form-data:
                      schema: { type: object, required: [file], properties: { log: { type: string } } }
                      encoding: { log: { headers: { X-Kind: { schema: { type: string } } } } }
        """)]
    [InlineData(
        """
        multipart/form-data:
                      schema: { type: object, required: [file], properties: { log: { type: string } } }
                      encoding: { file: { contentType: image/png, headers: { X-Kind: { schema: { type: string } } } } }
        """)]
    public void A_required_part_that_is_not_declared_is_an_optional_member(string content)
    {
        var generated = Generated.From(Specs.Paths(
            $$"""
            /log:
              post:
                operationId: sendLog
                requestBody:
                  content:
                    {{content}}
                responses: { '204': { description: Sent. } }
            """));

        Assert.Equal(["INV2021 "], generated.Findings.Select(finding => finding.Substring(0, 8)));
        generated.Compile();
        generated.Text.Shows("public JsonElement? File { get; init; }");
    }

    [Fact]
    public void A_map_can_hold_what_is_required()
    {
        var generated = Generated.Clean(Specs.BothWays("Thing: { type: object, required: [file] }"));

        generated.Compile();
        generated.Text.Shows("IReadOnlyDictionary<string, JsonElement> body, CancellationToken cancellationToken = default) =>");
    }
}
