using InviteGen.Core.Contract;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;
using InviteGen.Core.Text;

namespace InviteGen.Core.Tests.Documents.Dialects;

/// <summary>
/// What a document of version 2.0 refers to in other files, or in operations that nobody selected, is of version 2.0 too.
/// </summary>
public sealed class ExternalUpgradeTests
{
    private const string Operation =
        """
        swagger: '2.0'
        info: { title: t, version: '1' }
        consumes: [application/x-www-form-urlencoded, application/json]
        paths:
          /x:
            post:
              parameters: [{ $ref: 'b.yaml#/parameters/Q' }, { $ref: 'b.yaml#/parameters/REPLACED' }]
              responses: { '200': { $ref: 'b.yaml#/responses/R' }, '400': { description: e, schema: { $ref: 'b.yaml#/definitions/S' } } }
        """;

    private const string Other =
        """
        parameters:
          Q: { name: q, in: query, type: array, items: { type: string } }
          F: { name: f, in: formData, type: string, required: true }
          B: { name: b, in: body, required: true, schema: { type: object, properties: { s: { $ref: '#/definitions/S' } } } }
        responses: { R: { description: d, schema: { $ref: '#/definitions/S' }, headers: { H: { type: integer } } } }
        definitions: { S: { type: object, properties: { n: { type: string, x-nullable: true } } } }
        """;

    [Theory]
    [InlineData("F", "application/x-www-form-urlencoded: f!")]
    [InlineData("B", "application/json: s")]
    public void It_is_read_as_if_it_stood_in_the_document(string body, string expected)
    {
        var contract = Read(Operation.Replace("REPLACED", body, StringComparison.Ordinal), Other);

        var operation = Assert.Single(contract.Operations);
        var content = operation.Body!.Contents.First(content => expected.StartsWith(content.MediaType, StringComparison.Ordinal));
        var properties = content.Schema!.Object.Properties.Select(property => property.Name + (property.IsRequired ? "!" : ""));
        Assert.Equal(expected, $"{content.MediaType}: {string.Join(", ", properties)}");
        Assert.Equal(("q", false), operation.Parameters.Select(parameter => (parameter.Name, parameter.Explode)).Single());
        Assert.Equal(["S", "S"], operation.Responses.Select(response => Assert.Single(response.Contents.Distinct()).Schema!.Reference));
        Assert.True(contract.Schemas.Single(schema => schema.Name == "S").Schema.Object.Properties.Single().Schema.IsNullable);
    }

    [Fact]
    public void What_is_left_of_an_operation_that_nobody_selected_is_too()
    {
        var contract = Read(
            """
            swagger: '2.0'
            info: { title: t, version: '1' }
            paths:
              /x:
                get:
                  parameters: [{ $ref: '#/paths/~1y/post/parameters/0' }]
                  responses: { '200': { $ref: '#/paths/~1y/post/responses/200' },
                      '201': { description: e, schema: { $ref: '#/paths/~1y/post/parameters/1/schema' } } }
              /y:
                post:
                  parameters: [{ name: q, in: query, type: integer },
                      { name: b, in: body, schema: { type: object, properties: { n: { type: file } } } }]
                  responses: { '200': { description: d, schema: { type: boolean } } }
            """,
            "{}",
            "/x");

        var operation = Assert.Single(contract.Operations);
        Assert.Equal("q", Assert.Single(operation.Parameters).Name);
        Assert.Equal(
            ["Boolean", "y_1"],
            operation.Responses.Select(response => Assert.Single(response.Contents).Schema!)
                .Select(schema => schema.Reference ?? $"{schema.Types}"));
    }

    private static ApiContract Read(string text, string other, params string[] operations)
    {
        var project = Reading.Project("a.yaml", text) with
        {
            ExternalDocuments = new[] { new SpecText("b.yaml", other) }.ToEquatableArray(),
            Operations = operations.ToEquatableArray(),
        };
        var read = SpecCompiler.Read(project, CancellationToken.None);
        Assert.Empty(read.Findings.Where(finding => finding.Rule.Severity >= FindingSeverity.Warning).Select(finding => finding.Message));
        return read.Contract!;
    }
}
