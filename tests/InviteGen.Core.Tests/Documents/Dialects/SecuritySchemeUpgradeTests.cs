namespace InviteGen.Core.Tests.Documents.Dialects;

/// <summary>Version 2.0 has three types of security schemes, and one flow for each.</summary>
public sealed class SecuritySchemeUpgradeTests
{
    [Theory]
    [InlineData("{ type: basic, description: d }", "{ type: http, description: d, scheme: basic }")]
    [InlineData("{ type: apiKey, name: k, in: header }", "{ type: apiKey, name: k, in: header }")]
    [InlineData(
        "{ type: oauth2, flow: accessCode, authorizationUrl: /a, tokenUrl: /t, scopes: { s: d } }",
        "{ type: oauth2, flows: { authorizationCode: { authorizationUrl: /a, tokenUrl: /t, scopes: { s: d } } } }")]
    [InlineData("{ type: oauth2, flow: application, tokenUrl: /t }", "{ type: oauth2, flows: { clientCredentials: { tokenUrl: /t } } }")]
    [InlineData("{ type: oauth2, flow: implicit, authorizationUrl: /a }",
        "{ type: oauth2, flows: { implicit: { authorizationUrl: /a } } }")]
    [InlineData("{ type: oauth2, flow: password, tokenUrl: /t }", "{ type: oauth2, flows: { password: { tokenUrl: /t } } }")]
    [InlineData("{ type: oauth2, tokenUrl: /t, scopes: {} }", "{ type: oauth2 }")]
    [InlineData("{ type: http, scheme: bearer }", "{}")]
    public void They_are_written_as_those_of_version_3(string scheme, string expected) => Assert.Equal(
        Upgraded.Json($"{{ securitySchemes: {{ K: {expected} }} }}"),
        Upgraded.Of($"securityDefinitions: {{ K: {scheme} }}").Show("/components"));
}
