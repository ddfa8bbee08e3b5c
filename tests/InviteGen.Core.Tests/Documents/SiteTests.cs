using InviteGen.Core.Documents;
using InviteGen.Core.Findings;
using InviteGen.Core.Text;

namespace InviteGen.Core.Tests.Documents;

/// <summary>What is wrong is shown where it is written, whatever the version made of it on the way to the model.</summary>
public class SiteTests
{
    private const string Version2 = """
        swagger: '2.0'
        info: {title: t, version: '1'}
        paths:
          /x:
            parameters:
              - {name: shared, in: body, schema: {type: object, properties: {s: {type: string}}}}
              - {name: trace, in: header, type: array, items: {type: string}}
            post:
              parameters:
                - {name: body, in: body, schema: {type: object, properties: {p: {type: string}}}}
                - {name: q, in: query, type: array, items: {type: string}}
                - {$ref: '#/parameters/Page'}
              responses:
                '200': {description: d, schema: {$ref: '#/definitions/A'}, headers: {H: {type: string}}}
                '400': {$ref: '#/responses/Bad'}
            put: {security: [{K: []}], responses: {'200': {description: d, schema: {type: object}}}}
            patch:
              parameters: [{name: f, in: formData, type: string}, {name: g, in: formData, type: string}]
              responses: {'200': {description: d}}
        definitions: {A: {properties: {p: {type: string}}}, Odd/Name: {type: object}}
        parameters: {Page: {name: page, in: query, type: integer}}
        responses: {Bad: {description: d, schema: {title: bad}}}
        securityDefinitions: {K: {type: basic}}
        """;

    private const string Version3 = """
        openapi: 3.0.3
        info: {title: t, version: '1'}
        paths:
          /x:
            post:
              parameters:
                - {$ref: '#/components/parameters/Page'}
              requestBody: {$ref: '#/components/requestBodies/B'}
              responses:
                '400': {$ref: '#/components/responses/Bad'}
                '200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/A/properties/p'}}}}
        components:
          schemas: {A: {properties: {p: {properties: {inner: {type: string}}}}}, Odd/Name: {type: object}}
          parameters: {Page: {name: page, in: query, schema: {type: integer}}}
          requestBodies:
            B:
              content:
                application/json: {schema: {$ref: '#/components/schemas/Odd~1Name'}}
                a/b: {schema: {$ref: '#/components/schemas/A'}}
          responses: {Bad: {description: d, content: {application/json: {schema: {title: bad}}}}}
        """;

    [Theory]
    [InlineData("/components/schemas/A/properties/p", "/definitions/A/properties/p")]
    [InlineData("/components/securitySchemes/K", "/securityDefinitions/K")]
    [InlineData("/components/parameters/Page/schema/type", "/parameters/Page/type")]
    [InlineData("/components/responses/Bad/content/application~1json/schema/title", "/responses/Bad/schema/title")]
    [InlineData("/paths/~1x/post", "/paths/~1x/post")]
    [InlineData("/paths/~1x/post/parameters/0/schema/items", "/paths/~1x/post/parameters/1/items")]
    [InlineData("/paths/~1x/post/parameters/1/schema/type", "/parameters/Page/type")]
    [InlineData("/paths/~1x/parameters/0/schema/items", "/paths/~1x/parameters/1/items")]
    [InlineData(
        "/paths/~1x/post/requestBody/content/application~1json/schema/properties/p",
        "/paths/~1x/post/parameters/0/schema/properties/p")]
    [InlineData("/paths/~1x/post/requestBody/content", "/paths/~1x/post/parameters/0")]
    [InlineData("/paths/~1x/put/requestBody/content/application~1json/schema/properties/s", "/paths/~1x/parameters/0/schema/properties/s")]
    [InlineData(
        "/paths/~1x/patch/requestBody/content/application~1x-www-form-urlencoded/schema/properties/g/type",
        "/paths/~1x/patch/parameters/1/type")]
    [InlineData("/paths/~1x/put/responses/200/content/application~1json/schema", "/paths/~1x/put/responses/200/schema")]
    [InlineData("/paths/~1x/post/responses/200/content", "/paths/~1x/post/responses/200")]
    [InlineData("/paths/~1x/post/responses/200/headers/H/schema/type", "/paths/~1x/post/responses/200/headers/H/type")]
    [InlineData("/paths/~1x/post/responses/400/content/application~1json/schema/title", "/responses/Bad/schema/title")]
    public void Version_2_says_it_elsewhere(string model, string text) =>
        Assert.Equal(text, AddressOf(Reading.Of("a.yaml", Version2), model));

    [Theory]
    [InlineData("/components/schemas/A/properties/p", "/components/schemas/A/properties/p")]
    [InlineData("/components/schemas/A_p/properties/inner", "/components/schemas/A/properties/p/properties/inner")]
    [InlineData("/paths/~1x/post/parameters/0/schema", "/components/parameters/Page/schema")]
    [InlineData("/paths/~1x/post/parameters/0", "/paths/~1x/post/parameters/0")]
    [InlineData("/paths/~1x/post/nothing/requestBody", "/paths/~1x/post")]
    [InlineData("/paths/~1x/post/parameters/0/nothing/in", "/components/parameters/Page")]
    [InlineData(
        "/paths/~1x/post/requestBody/content/application~1json/schema",
        "/components/requestBodies/B/content/application~1json/schema")]
    [InlineData(
        "/paths/~1x/post/responses/400/content/application~1json/schema/title",
        "/components/responses/Bad/content/application~1json/schema/title")]
    public void What_a_reference_leads_to_is_said_where_it_stands(string model, string text)
    {
        foreach (var version in new[] { "3.0.3", "3.1.0" })
        {
            var reading = Reading.Of("a.yaml", Version3.Replace("3.0.3", version, StringComparison.Ordinal));
            Assert.Equal(text, AddressOf(reading, model));
        }
    }

    [Fact]
    public void An_additional_operation_stands_under_its_own_name()
    {
        var reading = Reading.Of("a.yaml", """
            openapi: 3.2.0
            info: {title: t, version: '1'}
            paths: {/x: {additionalOperations: {COPY: {responses: {'200': {description: d}}}}}}
            """);
        var site = ModelWalk.SiteOf(reading.Document!.Root / "paths" / "/x", "COPY") / "responses";
        Assert.Equal("/paths/~1x/additionalOperations/COPY/responses", site.Pointer.Text);
    }

    [Theory]
    [InlineData(
        "{swagger: '2.0', info: {title: t, version: '1'}, paths: {/x: {get: {responses: {'200': {description: d, schema: "
        + "{$ref: '#/definitions/A'}}}}}}, definitions: {\nA: {type: string, «pattern»: '('}}}")]
    [InlineData(
        "{openapi: 3.0.3, info: {title: t, version: '1'}, paths: {/x: {get: {responses: {'200': {description: d, content: "
        + "{application/json: {schema: {$ref: '#/components/schemas/A/items'}}}}}}}}, components: {schemas: {\nA: {type: array, "
        + "items: {type: string, «pattern»: '('}}}}}")]
    [InlineData(
        "{openapi: 3.1.0, info: {title: t, version: '1'}, paths: {/x: {get: {responses: {'200': {$ref: '#/components/responses/R'}}"
        + "}}}, components: {responses: {\nR: {description: d, content: {application/json: {schema: {type: string, "
        + "«pattern»: '('}}}}}}}")]
    public void The_compiler_shows_it_there(string marked)
    {
        var expected = Text.Marked.Parse(marked);
        var reading = SpecCompiler.Read(Reading.Project("a.yaml", expected.Content), default);
        var finding = Assert.Single(reading.Findings, finding => finding.Rule == DiagnosticRules.PatternNotSupported);
        Assert.Equal(marked, expected.Show(finding.Range));
    }

    private static string AddressOf(Reading reading, string model) =>
        JsonPointer.Parse(model).Tokens.Aggregate(reading.Document!.Root, (site, token) => site / token).Pointer.Text;
}
