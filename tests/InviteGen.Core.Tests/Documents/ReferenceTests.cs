using Microsoft.OpenApi;

namespace InviteGen.Core.Tests.Documents;

public class ReferenceTests
{
    private const string Consequence = "the schema is generated as JsonElement, which accepts any value";

    [Theory]
    [InlineData(
        "#/components/schemas/Nope",
        "INV1009 The reference '#/components/schemas/Nope' has no target in this document; " + Consequence)]
    [InlineData("#Anchor", "INV1009 The reference '#Anchor' has no target in this document; " + Consequence)]
    [InlineData("#", "INV1009 The reference '#' does not point to a schema; " + Consequence)]
    [InlineData(
        "#/components/schemas",
        "INV1009 The reference '#/components/schemas' does not point to a schema; " + Consequence)]
    [InlineData(
        "#/components/responses/R",
        "INV1009 The reference '#/components/responses/R' does not point to a schema; " + Consequence)]
    [InlineData(
        "models.yaml#/User",
        "INV2001 The reference 'models.yaml#/User' points to a file that is not part of the project; add "
        + "<InvitePart Include=\"the file\" /> (nothing is downloaded)")]
    [InlineData(
        "#/components/schemas/Loop",
        "INV1010 The reference '#/components/schemas/Loop' refers back to itself, so it has no target; "
        + "it is treated like a reference whose target is missing")]
    public void A_reference_that_leads_to_no_schema_is_reported_at_its_place(string reference, string shown)
    {
        var reading = Reading.Of("a.yaml", WithSchema($"$ref: '{reference}'"));
        Assert.Equal($"a.yaml(12,17): {shown}", reading.Shown.First());
        Assert.Null(Returned(reading).Type);
    }

    [Fact]
    public void A_json_twin_is_reported_at_its_own_line()
    {
        var reading = Reading.Of("a.json", """
            {"openapi": "3.1.0", "info": {"title": "t", "version": "1"},
             "paths": {"/x": {"get": {"responses": {"200": {
               "$ref": "#/components/responses/Nope"}}}}}}
            """);
        Assert.StartsWith("a.json(3,4): INV1009", Assert.Single(reading.Shown), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Odd/Name", "Odd~1Name")]
    [InlineData("Odd~Name", "Odd~0Name")]
    [InlineData("Odd Name", "Odd%20Name")]
    [InlineData("Odd[Name]", "Odd%5BName%5D")]
    [InlineData("Odd«Name»", "Odd«Name»")]
    [InlineData("Odd%Name", "Odd%25Name")]
    public void A_component_is_found_however_its_name_is_escaped(string name, string escaped)
    {
        var text = WithSchema($"$ref: '#/components/schemas/{escaped}'") + $"    '{name}': {{title: found}}\n";
        var reading = Reading.Of("a.yaml", text);
        Assert.Empty(reading.Shown);
        Assert.Equal("found", Returned(reading).Title);
    }

    [Theory]
    [InlineData("#/components/schemas/User/properties/name", "The name")]
    [InlineData("#/x-shared/thing", "Shared")]
    [InlineData("#/components/schemas/User/definitions/Inner", "Inner")]
    [InlineData("#/paths/~1y/get/responses/200/content/application~1json/schema", "From y")]
    public void A_reference_into_the_middle_leads_to_a_component(string reference, string title)
    {
        var reading = Reading.Of("a.yaml", WithSchema($"$ref: '{reference}'"), "/x");
        Assert.Empty(reading.Shown);
        Assert.Equal(title, Returned(reading).Title);
    }

    [Theory]
    [InlineData("3.0.3")]
    [InlineData("3.1.0")]
    public void What_was_moved_to_a_component_is_found_inside_and_around_another(string version)
    {
        const string Schema = "#/paths/~1y/get/responses/200/content/application~1json/schema";
        var text = Moved.Replace("$schema", Schema, StringComparison.Ordinal).Replace("3.0.3", version, StringComparison.Ordinal);
        var reading = Reading.Of("a.yaml", text);
        Assert.Empty(reading.Shown);
        Assert.Equal(
            ["Inner", "Leaf", "Outer", "Whole", "Inner"],
            Returned(reading).Properties!.Select(property => property.Value.Title));
    }

    [Theory]
    [InlineData("3.0.3")]
    [InlineData("3.1.0")]
    public void A_path_may_be_another_path(string version)
    {
        var reading = Reading.Of("a.yaml", $$"""
            openapi: {{version}}
            info: {title: t, version: '1'}
            paths:
              /a: {get: {responses: {'200': {description: d} } } }
              /b: {$ref: '#/paths/~1a'}
              /c: {$ref: '#/paths/~1b'}
            """);
        Assert.Empty(reading.Shown);
        Assert.Equal(["/a", "/b", "/c"], reading.Model.Paths.Keys);
        Assert.All(reading.Model.Paths.Values, item => Assert.Single(item.Operations!));
    }

    [Fact]
    public void A_reference_to_something_else_is_reported_with_what_was_expected()
    {
        var reading = Reading.Of("a.yaml", """
            openapi: 3.1.0
            info: {title: t, version: '1'}
            paths: {/a: {get: {$ref: '#/paths/~1a'}}}
            """);
        Assert.Contains("does not point to an operation", reading.Shown.First(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_schema_may_contain_itself()
    {
        var reading = Reading.Of("a.yaml", WithSchema("$ref: '#/components/schemas/Tree'"));
        Assert.Empty(reading.Shown);
        Assert.Equal("Tree", Returned(reading).Properties!["child"].Title);
    }

    [Theory]
    [InlineData("example: {$ref: '#/nowhere'}")]
    [InlineData("default: {$ref: '#/nowhere'}")]
    [InlineData("x-any: {$ref: '#/nowhere'}")]
    [InlineData("properties: {$ref: {type: string}}")]
    public void What_only_looks_like_a_reference_is_data(string schema) =>
        Assert.Empty(Reading.Of("a.yaml", WithSchema(schema)).Shown);

    // References into a schema, before and after what is around or inside of it has become a component.
    private const string Moved = """
        openapi: 3.0.3
        info: {title: t, version: '1'}
        paths:
          /x:
            get:
              responses:
                '200':
                  description: d
                  content:
                    application/json:
                      schema:
                        properties:
                          first: {$ref: '$schema/properties/outer/properties/inner'}
                          second: {$ref: '$schema/properties/outer/properties/inner/properties/leaf'}
                          third: {$ref: '$schema/properties/outer'}
                          fourth: {$ref: '$schema'}
                          fifth: {$ref: '$schema/properties/outer/properties/inner'}
          /y:
            get:
              responses:
                '200':
                  description: d
                  content:
                    application/json:
                      schema:
                        title: Whole
                        properties:
                          outer: {title: Outer, properties: {inner: {title: Inner, properties: {leaf: {title: Leaf}}}}}
        """;

    private static IOpenApiSchema Returned(Reading reading) =>
        reading.Model.Paths["/x"].Operations![HttpMethod.Get].Responses!["200"].Content!["application/json"].Schema!;

    private static string WithSchema(string schema) => $$"""
        openapi: 3.1.0
        info: {title: t, version: '1'}
        paths:
          /x:
            get:
              responses:
                '200':
                  description: d
                  content:
                    application/json:
                      schema:
                        {{schema}}
          /y: {get: {responses: {'200': {description: d, content: {application/json: {schema: {title: From y} } } } } } }
        x-shared: {thing: {title: Shared} }
        components:
          responses:
            R: {description: d}
          schemas:
            Loop: {$ref: '#/components/schemas/Loop2'}
            Loop2: {$ref: '#/components/schemas/Loop'}
            User: {properties: {name: {title: The name} }, definitions: {Inner: {title: Inner} } }
            Tree: {title: Tree, properties: {child: {$ref: '#/components/schemas/Tree'} } }

        """.ReplaceLineEndings("\n");
}
