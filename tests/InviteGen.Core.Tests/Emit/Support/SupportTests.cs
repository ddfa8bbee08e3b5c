using InviteGen.Core.Emit.Support;
using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.Emit.Support;

/// <summary>A client gets the support code that it needs and no more.</summary>
public sealed class SupportTests
{
    private const string Get = "responses: { '204': { description: Done. } }";

    [Theory]
    [InlineData("get: { operationId: a, responses: { '204': { description: Done. } } }")]
    [InlineData("get: { operationId: a, responses: { '200': { description: ., content: { image/png: {} } } } }")]
    [InlineData("get: { operationId: a, responses: { '200': { description: ., content: { text/plain: { schema: { type: string } } } } } }")]
    [InlineData("get: { operationId: a, responses: { default: { description: ., content: { application/problem+json: {} } } } }")]
    [InlineData("get: { operationId: a, security: [{ k: [] }], responses: { '204': { description: Done. } } }")]
    [InlineData("put: { operationId: a, requestBody: { content: { application/json: { schema: {} } } }, responses: {} }")]
    [InlineData("put: { operationId: a, requestBody: { content: { application/octet-stream: {} } }, responses: {} }")]
    [InlineData("put: { operationId: a, requestBody: { content: { text/plain: { schema: { maxLength: 3 } } } }, responses: {} }")]
    [InlineData("put: { operationId: a, requestBody: { content: { multipart/form-data: "
        + "{ schema: { properties: { a: { type: string, format: binary } } } } } } }")]
    [InlineData("put: { operationId: a, requestBody: { content: { application/x-www-form-urlencoded: { schema: { type: object } } } } }")]
    public void A_client_of_one_operation_gets_what_it_refers_to(string operation) =>
        GetsWhatItRefersTo(Specs.Paths(
            $"/a:\n  {operation}",
            "securitySchemes: { k: { type: apiKey, in: header, name: K } }"));

    [Theory]
    [InlineData("query, schema: { type: string }")]
    [InlineData("query, style: deepObject, schema: { type: object, additionalProperties: { type: integer } }")]
    [InlineData("header, schema: { type: array, items: { type: string, format: date } }")]
    [InlineData("cookie, schema: { type: string, pattern: '^a' }")]
    [InlineData("query, content: { application/json: { schema: { type: object, additionalProperties: {} } } }")]
    public void A_client_of_one_parameter_gets_what_it_refers_to(string parameter) =>
        GetsWhatItRefersTo(Specs.Get($"parameters: [{{ name: p, in: {parameter} }}]\n{Get}"));

    [Theory]
    [InlineData("type: string")]
    [InlineData("type: string, format: email")]
    [InlineData("type: string, format: duration")]
    [InlineData("type: string, minLength: 2")]
    [InlineData("type: string, enum: [a]")]
    [InlineData("type: number, multipleOf: 2")]
    [InlineData("type: array, items: { type: string }, uniqueItems: true")]
    [InlineData("type: [integer, string]")]
    [InlineData("type: ['null', string]")]
    [InlineData("not: { const: 1 }")]
    [InlineData("oneOf: [{ type: string }, { type: object, required: [a], properties: { a: {} } }]")]
    public void A_client_of_one_schema_gets_what_it_refers_to(string schema) =>
        GetsWhatItRefersTo(Specs.BothWays($"Thing: {{ type: object, properties: {{ p: {{ {schema} }} }} }}"));

    [Fact]
    public void What_nobody_uses_is_not_there()
    {
        var needed = Generated.Clean(Specs.Get(Get)).Support;

        Assert.DoesNotContain("InviteGen.Support.MultipartBody.g.cs", needed);
        Assert.DoesNotContain("InviteGen.Support.RuleEvaluator.g.cs", needed);
        Assert.DoesNotContain("InviteGen.Support.Check.Formats.g.cs", needed);
    }

    [Theory]
    [InlineData("summary: The MultipartBody, Optional and RuleEvaluator.\n")]
    [InlineData("tags: [MultipartBody]\n")]
    public void Words_of_a_spec_are_no_need(string prose) =>
        Assert.Equal(Generated.Clean(Specs.Get(Get)).Support, Generated.Clean(Specs.Get(prose + Get)).Support);

    private static void GetsWhatItRefersTo(string spec)
    {
        var client = Generated.From(spec);

        Assert.Equal(SupportWriter.HintNames(SupportUse.Of(client.Files)), client.Support);
        ClientCompiler.CompileAlone(client.Files, client.Support);
    }
}
