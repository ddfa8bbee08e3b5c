using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.Contract;

/// <summary>A parameter in a media type that is not JSON or a form must be text, by what is made of its schema.</summary>
public sealed class ParameterContentTests
{
    [Theory]
    [InlineData("application/jsonpath", "{ type: [string, 'null'] }", "string?")]
    [InlineData("application/jsonpath", "{ $ref: '#/components/schemas/Text' }", "string?")]
    [InlineData("application/jsonpath", "{ allOf: [{ type: string, maxLength: 3 }, { minLength: 1 }] }", "string?")]
    [InlineData("application/jsonpath", "{ enum: [a, b] }", "GetThingsPath?")]
    [InlineData("text/plain", "{ type: [integer, 'null'] }", "long?")]
    public void What_is_text_in_the_end_is_sent(string mediaType, string schema, string expected) =>
        Get(mediaType, schema).File("IApiClient")
            .Shows($"Task GetThingsAsync({expected} path = null, CancellationToken cancellationToken = default);");

    [Theory]
    [InlineData("application/xml", "{ properties: { a: { type: string } } }")]
    [InlineData("application/xml", "{ items: { type: string } }")]
    [InlineData("application/xml", "{ allOf: [{ $ref: '#/components/schemas/Object' }] }")]
    [InlineData("application/xml", "{ $ref: '#/components/schemas/Object' }")]
    [InlineData("application/xml", "{ enum: [1, 2] }")]
    [InlineData("text/plain", "{ oneOf: [{ $ref: '#/components/schemas/Object' }, { type: string }] }")]
    public void What_is_no_text_in_the_end_is_left_out(string mediaType, string schema)
    {
        var generated = Get(mediaType, schema);

        Assert.Equal(
            $"INV2008 7: Optional parameter 'path' is left out: its content is {mediaType}, "
            + "but only JSON, forms and plain text can be written",
            Assert.Single(generated.Findings));
        Assert.Empty(generated.Contract.Schemas);
    }

    private static Generated Get(string mediaType, string schema)
    {
        var generated = Generated.From(Specs.Get(
            $$"""
            parameters: [{ name: path, in: query, content: { {{mediaType}}: { schema: {{schema}} } } }]
            responses: { '204': { description: Done. } }
            """,
            "schemas: { Text: { type: string, maxLength: 9 }, Object: { properties: { b: { type: string } } } }"));
        generated.Compile();
        return generated;
    }
}
