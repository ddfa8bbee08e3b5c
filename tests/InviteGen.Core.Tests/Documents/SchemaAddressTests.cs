using InviteGen.Core.Findings;
using Microsoft.OpenApi;

namespace InviteGen.Core.Tests.Documents;

/// <summary>References by name, and what stands beside references.</summary>
public class SchemaAddressTests
{
    [Theory]
    [InlineData("#here", "Target: {$anchor: here, title: found}")]
    [InlineData("#here", "Target: {$dynamicAnchor: here, title: found}")]
    [InlineData("https://example.com/t", "Target: {$id: 'https://example.com/t', title: found}")]
    [InlineData("https://example.com/t#here", "Target: {$id: 'https://example.com/t', $defs: {x: {$anchor: here, title: found}}}")]
    [InlineData("https://example.com/t#/$defs/x", "Target: {$id: 'https://example.com/t', $defs: {x: {title: found}}}")]
    [InlineData("https://example.com/b/u", "Target: {$id: 'https://example.com/b/t', $defs: {x: {$id: u, title: found}}}")]
    [InlineData("urn:example:t", "Target: {$id: 'urn:example:t', title: found}")]
    [InlineData("#/components/schemas/Target/$defs/x", "Target: {$defs: {x: {title: found}}}")]
    [InlineData("#/components/schemas/Target/definitions/a~1b", "Target: {definitions: {a/b: {title: found}}}")]
    public void A_schema_is_found_by_its_name(string reference, string target)
    {
        var reading = Read($"$ref: '{reference}'", target);
        Assert.Empty(reading.Shown);
        Assert.Equal("found", Schema(reading).Title);
    }

    [Fact]
    public void A_pointer_in_a_schema_with_an_id_starts_there_or_else_at_the_document()
    {
        var reading = Read(
            "$id: https://example.com/own\n      properties: {a: {$ref: '#/$defs/x'}, b: {$ref: '#/components/schemas/Target'}}\n"
            + "      $defs: {x: {title: inner}}",
            "Target: {title: outer}");
        Assert.Empty(reading.Shown);
        Assert.Equal(["inner", "outer"], Schema(reading).Properties!.Values.Select(property => property.Title));
    }

    [Fact]
    public void A_dynamic_reference_with_one_target_is_a_reference()
    {
        var reading = Read("$dynamicAnchor: me\n      title: found\n      properties: {next: {$dynamicRef: '#me'}}", "Other: {}");
        Assert.Empty(reading.Findings);
        Assert.Equal("found", Schema(reading).Properties!["next"].Title);
    }

    [Theory]
    [InlineData("$recursiveAnchor: true")]
    [InlineData("$id: https://example.com/s")]
    public void A_recursive_reference_leads_to_the_schema_around_it(string name)
    {
        var reading = Read(name + "\n      title: found\n      properties: {next: {$recursiveRef: '#'}}", "Other: {}");
        Assert.Empty(reading.Findings);
        Assert.Equal("found", Schema(reading).Properties!["next"].Title);
    }

    [Fact]
    public void A_dynamic_reference_with_two_targets_takes_its_own_and_says_so()
    {
        var reading = Read(
            "$dynamicAnchor: me\n      title: found\n      properties: {next: {$dynamicRef: '#me'}}",
            "Other: {$id: 'https://example.com/o', $dynamicAnchor: me}");
        Assert.Equal("found", Schema(reading).Properties!["next"].Title);
        Assert.Equal(DiagnosticRules.DynamicReference, Assert.Single(reading.Findings).Rule);
    }

    [Fact]
    public void What_counts_beside_a_reference_is_kept_with_it()
    {
        var schema = Schema(Read("$ref: '#/components/schemas/Target'\n      minProperties: 1", "Target: {title: found}"));
        Assert.Equal(1, schema.MinProperties);
        Assert.Equal("found", Assert.Single(schema.AllOf!).Title);
    }

    [Fact]
    public void Notes_beside_a_reference_leave_it_one() =>
        Assert.IsType<OpenApiSchemaReference>(Read(
            "properties: {a: {$ref: '#/components/schemas/Target', description: d, type: object}}", "Target: {title: found}")
            .Model.Components!.Schemas!["S"].Properties!["a"]);

    [Fact]
    public void A_broken_reference_with_something_beside_it_is_reported_where_it_stands() =>
        Assert.StartsWith(
            "a.yaml(17,7): INV1009",
            Assert.Single(Read("minProperties: 1\n      $ref: '#/nowhere'", "Target: {}").Shown),
            StringComparison.Ordinal);

    private static IOpenApiSchema Schema(Reading reading) =>
        reading.Model.Paths["/x"].Operations!.Values.Single().Responses!["200"].Content!["application/json"].Schema!;

    private static Reading Read(string schema, string target) => Reading.Of("a.yaml", $$"""
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
                        $ref: '#/components/schemas/S'
        components:
          schemas:
            S:
              {{schema}}
            {{target}}
        """);
}
