namespace InviteGen.Core.Tests.Documents.Dialects;

/// <summary>What is made of a document of version 2.0 stands where its author wrote what it is made of.</summary>
public sealed class UpgradedPlaceTests
{
    private const string Version2 =
        """
        host: a.example
        schemes: [https]
        securityDefinitions: { K: { type: oauth2, flow: password, tokenUrl: /t } }
        definitions: { A: { discriminator: d, properties: { a: { $ref: '#/definitions/A' } } } }
        parameters: { P: { name: p, in: query, type: array, items: { type: string } }, B: { in: body, schema: { type: object } } }
        responses: { R: { schema: { type: object } } }
        paths:
          /x:
            parameters: [{ name: i, in: header, type: string }]
            post:
              parameters: [{ name: b, in: body, schema: { type: object } }, { name: q, in: query, type: string, collectionFormat: csv }]
              responses: { '200': { schema: { type: object }, headers: { H: { type: string } } } }
            put: { parameters: [{ name: f, in: formData, type: string }, { name: g, in: formData, type: string, required: true }] }
            patch: { parameters: [{ $ref: '#/parameters/B' }] }
        """;

    [Theory]
    [InlineData("/openapi", "/swagger")]
    [InlineData("/servers", "/host")]
    [InlineData("/servers/0/url", "/schemes/0")]
    [InlineData("/components", "")]
    [InlineData("/components/schemas/A", "/definitions/A")]
    [InlineData("/components/schemas/A/discriminator/propertyName", "/definitions/A/discriminator")]
    [InlineData("/components/schemas/A/properties/a/$ref", "/definitions/A/properties/a/$ref")]
    [InlineData("/components/parameters/P", "/parameters/P")]
    [InlineData("/components/parameters/P/schema", "/parameters/P")]
    [InlineData("/components/parameters/P/schema/items/type", "/parameters/P/items/type")]
    [InlineData("/components/requestBodies/B/content/application~1json", "/parameters/B")]
    [InlineData("/components/requestBodies/B/content/application~1json/schema", "/parameters/B/schema")]
    [InlineData("/components/responses/R/content/application~1json/schema", "/responses/R/schema")]
    [InlineData("/components/securitySchemes/K/flows/password/tokenUrl", "/securityDefinitions/K/tokenUrl")]
    [InlineData("/components/securitySchemes/K/flows", "/securityDefinitions/K/flow")]
    [InlineData("/paths/~1x/parameters/0/schema/type", "/paths/~1x/parameters/0/type")]
    [InlineData("/paths/~1x/post/parameters/0/schema", "/paths/~1x/post/parameters/1")]
    [InlineData("/paths/~1x/post/requestBody", "/paths/~1x/post/parameters/0")]
    [InlineData("/paths/~1x/post/requestBody/content/application~1json/schema", "/paths/~1x/post/parameters/0/schema")]
    [InlineData("/paths/~1x/post/responses/200/content", "/paths/~1x/post/responses/200")]
    [InlineData("/paths/~1x/post/responses/200/content/application~1json/schema", "/paths/~1x/post/responses/200/schema")]
    [InlineData("/paths/~1x/post/responses/200/headers/H/schema", "/paths/~1x/post/responses/200/headers/H")]
    [InlineData("/paths/~1x/put/requestBody", "/paths/~1x/put/parameters/0")]
    [InlineData(
        "/paths/~1x/put/requestBody/content/application~1x-www-form-urlencoded/schema/properties/g", "/paths/~1x/put/parameters/1")]
    [InlineData(
        "/paths/~1x/put/requestBody/content/application~1x-www-form-urlencoded/schema/properties/g/type",
        "/paths/~1x/put/parameters/1/type")]
    [InlineData(
        "/paths/~1x/put/requestBody/content/application~1x-www-form-urlencoded/schema/required/0",
        "/paths/~1x/put/parameters/1/required")]
    [InlineData("/paths/~1x/patch/requestBody/$ref", "/paths/~1x/patch/parameters/0")]
    public void It_stands_there(string version3, string version2) =>
        Assert.Equal(version2, Upgraded.Of(Version2).Node(version3)!.Pointer.Text);
}
