using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.Contract;

public sealed class SecurityReadingTests
{
    private const string Schemes =
        "{ a/b: { type: apiKey, in: header, name: X-Key }, c~d: { type: http, scheme: basic }, a_b: { type: http, scheme: bearer } }";

    [Theory]
    [InlineData("security: [{ 'a/b': [] }]\nresponses: { '204': { description: Done. } }", "a_b_2")]
    [InlineData("security: [{ 'c~d': [], 'a/b': [] }, { a_b: [] }]\nresponses: { '204': { description: Done. } }", "c_d+a_b_2, a_b")]
    public void A_scheme_is_found_whatever_its_name(string operation, string expected)
    {
        var contract = Generated.From(Specs.Get(operation, "securitySchemes: " + Schemes)).Contract;

        Assert.Equal(
            expected,
            string.Join(", ", Assert.Single(contract.Operations).Security.Select(alternative => string.Join('+', alternative.Schemes))));
    }

    [Fact]
    public void The_document_may_require_a_scheme_of_any_name() => Assert.Equal(
        "a_b",
        Assert.Single(Generated.From(
            """
            swagger: '2.0'
            info: { title: Things, version: '1' }
            host: example.com
            schemes: [https]
            security: [{ a/b: [] }]
            securityDefinitions: { a/b: { type: basic } }
            paths: { /things: { get: { operationId: getThings, responses: { '204': { description: Done. } } } } }
            """).Contract.SecuritySchemes).Name);
}
