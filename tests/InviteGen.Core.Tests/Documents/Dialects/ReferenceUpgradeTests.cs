namespace InviteGen.Core.Tests.Documents.Dialects;

/// <summary>What a reference of version 2.0 leads to stands elsewhere in version 3.0.</summary>
public sealed class ReferenceUpgradeTests
{
    [Theory]
    [InlineData("#/definitions/A", "#/components/schemas/A")]
    [InlineData("#/definitions/A/properties/a", "#/components/schemas/A/properties/a")]
    [InlineData("#/definitions/B~1C", "#/components/schemas/B~1C")]
    [InlineData("#/definitions/D%20E", "#/components/schemas/D%20E")]
    [InlineData("#/definitions/Missing", "#/definitions/Missing")]
    [InlineData("#/definitions/A/properties/missing", "#/definitions/A/properties/missing")]
    [InlineData("#/responses/R/schema", "#/components/responses/R/content/application~1json/schema")]
    [InlineData("#/parameters/P/items", "#/components/parameters/P/schema/items")]
    [InlineData("#/parameters/Body/schema", "#/components/requestBodies/Body/content/application~1json/schema")]
    [InlineData("#/paths/~1x/post/responses/200/schema", "#/paths/~1x/post/responses/200/content/a~1a/schema")]
    [InlineData("#/paths/~1x/post/parameters/0/schema", "#/paths/~1x/post/requestBody/content/application~1json/schema")]
    [InlineData("#/paths/~1x/post/parameters/1/items", "#/paths/~1x/post/parameters/0/schema/items")]
    [InlineData("#/x-own/S", "#/x-own/S")]
    [InlineData("other.json#/definitions/A", "other.json#/definitions/A")]
    public void It_is_followed(string reference, string expected) => Assert.Equal(
        Upgraded.Json($"{{ $ref: '{expected}' }}"),
        Upgraded.Post(
            """
            produces: [a/a]
                  parameters:
                    - { name: b, in: body, schema: { type: object } }
                    - { name: q, in: query, type: array, items: { type: string } }
                  responses: { '200': { schema: { type: object } } }
            """,
            "",
            $$"""
            definitions: { A: { properties: { a: {} } }, B/C: {}, D E: {}, Holder: { $ref: '{{reference}}' } }
            parameters: { P: { name: p, in: query, type: array, items: {} }, Body: { in: body, schema: {} } }
            responses: { R: { schema: { type: string } } }
            x-own: { S: {} }
            """).Show("/components/schemas/Holder"));

    [Fact]
    public void What_stands_in_an_extension_is_of_version_2_too()
    {
        var upgraded = Upgraded.Post(
            "parameters: [{ $ref: '#/x-own/P' }, { $ref: '#/x-own/B' }]\n      responses: { '200': { $ref: '#/x-own/R' } }", "",
            """
            x-own:
              P: { name: p, in: query, type: string, x-nullable: true }
              B: { name: b, in: body, schema: { $ref: '#/x-own/S' } }
              R: { description: d, schema: { $ref: '#/x-own/S' } }
              S: { type: string, x-nullable: true, properties: { a: { $ref: '#/definitions/A' } } }
            definitions: { A: {} }
            """);

        Assert.Equal(
            Upgraded.Json(
                """
                parameters: [{ $ref: '#/x-own/P' }]
                responses: { '200': { $ref: '#/x-own/R' } }
                requestBody: { content: { application/json: { schema: { $ref: '#/x-own/S' } } } }
                """),
            upgraded.Show("/paths/~1x/post"));
        Assert.Equal(Upgraded.Json("{ name: p, in: query, x-nullable: true, schema: { type: string } }"), upgraded.Show("/x-own/P"));
        Assert.Equal(
            Upgraded.Json("{ description: d, content: { application/json: { schema: { $ref: '#/x-own/S' } } } }"),
            upgraded.Show("/x-own/R"));
        Assert.Equal(
            Upgraded.Json("{ type: string, properties: { a: { $ref: '#/components/schemas/A' } }, nullable: true }"),
            upgraded.Show("/x-own/S"));
    }

    [Theory]
    [InlineData("#/parameters/A")]
    [InlineData("#/parameters/Missing")]
    public void One_that_leads_to_nothing_stays(string reference) => Assert.Equal(
        Upgraded.Json($"[{{ $ref: '{reference.Replace("#/parameters/A", "#/components/parameters/A", StringComparison.Ordinal)}' }}]"),
        Upgraded.Post(
            $"parameters: [{{ $ref: '{reference}' }}]", "",
            "parameters: { A: { $ref: '#/parameters/B' }, B: { $ref: '#/parameters/A' } }").Show("/paths/~1x/post/parameters"));
}
