using InviteGen.Core.Emit.Support;
using InviteGen.Core.Primitives;
using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.Emit;

/// <summary>A client gets the support code that it needs and no more.</summary>
public sealed class SupportTests
{
    private const string Get = "responses: { '204': { description: Done. } }";

    /// <summary>Many files need the same ones.</summary>
    public static TheoryData<string> Files =>
        [.. SupportGraph.Shared.Files.GroupBy(NeededBy).Select(same => same.First().Name)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_file_compiles_with_those_that_it_is_said_to_need(string name)
    {
        var file = SupportGraph.Shared.Files.Single(file => file.Name == name);

        Assert.Contains(file.HintName, NeededBy(file));
        ClientCompiler.CompileAlone([], NeededBy(file));
    }

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
    public void A_client_of_one_operation_compiles_with_what_it_is_said_to_need(string operation) =>
        CompileAlone(Specs.Paths(
            $"/a:\n  {operation}",
            "securitySchemes: { k: { type: apiKey, in: header, name: K } }"));

    [Theory]
    [InlineData("query, schema: { type: string }")]
    [InlineData("query, style: deepObject, schema: { type: object, additionalProperties: { type: integer } }")]
    [InlineData("header, schema: { type: array, items: { type: string, format: date } }")]
    [InlineData("cookie, schema: { type: string, pattern: '^a' }")]
    [InlineData("query, content: { application/json: { schema: { type: object, additionalProperties: {} } } }")]
    public void A_client_of_one_parameter_compiles_with_what_it_is_said_to_need(string parameter) =>
        CompileAlone(Specs.Get($"parameters: [{{ name: p, in: {parameter} }}]\n{Get}"));

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
    public void A_client_of_one_schema_compiles_with_what_it_is_said_to_need(string schema) =>
        CompileAlone(Specs.BothWays($"Thing: {{ type: object, properties: {{ p: {{ {schema} }} }} }}"));

    [Fact]
    public void What_nobody_uses_is_not_there()
    {
        var needed = SpecCompiler.SupportOf(Generated.Clean(Specs.Get(Get)).Files);

        Assert.DoesNotContain("InviteGen.Support.MultipartBody.g.cs", needed);
        Assert.DoesNotContain("InviteGen.Support.RuleEvaluator.g.cs", needed);
        Assert.DoesNotContain("InviteGen.Support.Check.Formats.g.cs", needed);
    }

    [Fact]
    public void Words_of_a_description_are_no_need()
    {
        const string Prose = "summary: The MultipartBody, Optional and RuleEvaluator.\n" + Get;

        Assert.Equal(
            SpecCompiler.SupportOf(Generated.Clean(Specs.Get(Get)).Files), SpecCompiler.SupportOf(Generated.Clean(Specs.Get(Prose)).Files));
    }

    private static EquatableArray<string> NeededBy(SupportFile file) => SupportWriter.NeededBy(
        [new GeneratedFile("Any.g.cs", file.IsPiece ? file.Type + "." + file.DeclaredMembers.First() : file.DeclaredTypes.First())]);

    private static void CompileAlone(string spec)
    {
        var files = Generated.From(spec).Files;
        ClientCompiler.CompileAlone(files, SpecCompiler.SupportOf(files));
    }
}
