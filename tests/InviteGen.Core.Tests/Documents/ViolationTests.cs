namespace InviteGen.Core.Tests.Documents;

/// <summary>Rules of OpenAPI that a document violates without a consequence for its client: information, each once.</summary>
public class ViolationTests
{
    private const string Fine = "{get: {responses: {'204': {description: d}}}}";

    [Fact]
    public void A_quoted_boolean_is_one_everywhere() => Assert.DoesNotContain(
        Reading.Of("a.yaml", """
            openapi: 3.0.3
            info: { title: t, version: '1' }
            paths: { '/a/{b}': { parameters: [{ name: b, in: path, required: 'true', schema: { type: string } }] } }
            """).Findings,
        one => one.Rule.Id == "INV1013");

    [Theory]
    [InlineData("3.0.3", "components: {schemas: {S: {desc: d}}}", "4 'desc' is not allowed here in OpenAPI 3.0.3")]
    [InlineData("3.0.3", "webhooks: {}", "4 'webhooks' is not allowed here in OpenAPI 3.0.3")]
    [InlineData("3.1.0", "license: {}", "4 'license' is not allowed here in OpenAPI 3.1.0")]
    [InlineData("3.1.0", "paths: {/a: {query: {}}}", "4 'query' is not allowed here in OpenAPI 3.1.0")]
    [InlineData("3.1.0", "paths: {a: {}}", "4 the path 'a' must start with '/'")]
    [InlineData("3.1.0", "paths: {/a: {description: {}}}", "4 'description' must be a string, not an object")]
    [InlineData("3.1.0", "paths: {/a: {get: {deprecated: perhaps}}}", "4 'deprecated' must be a boolean, not a string")]
    [InlineData("3.1.0", "paths: {/a: {get: {responses: {}}}}", "4 an operation needs at least one response")]
    [InlineData("3.1.0", "paths: {/a: {get: {responses: {'200': {}}}}}", "4 'description' is required here")]
    [InlineData("3.0.3", "paths: {/a: {get: {}}}", "4 'responses' is required here")]
    [InlineData(
        "3.1.0", $"paths: {{'/a/{{b}}': {Fine}, '/a/{{c}}': {Fine}}}",
        "4 '/a/{b}' and '/a/{c}' differ only in the names of their parameters")]
    [InlineData(
        "3.1.0", "paths: {'/a/{b}': {parameters: [{name: b, in: path, schema: {}}]}}",
        "4 'required' must be true for a path parameter")]
    [InlineData(
        "3.1.0", "components: {schemas: {S: {type: date}}}",
        "4 'type' must be array, boolean, integer, null, number, object or string, not 'date'")]
    [InlineData(
        "3.1.0", "components: {schemas: {'a:b': {}, 'c d': {}}}",
        "4 'a:b' is not a valid component name: only letters, digits, '.', '-' and '_' are allowed (and 1 more)")]
    [InlineData(
        "3.1.0", "components: {schemas: {S: {discriminator: {propertyName: p}, properties: {p: {}}}}}",
        "4 the discriminator property 'p' must be required")]
    public void A_violation_is_information_at_its_line(string version, string line, string expected)
    {
        var paths = line.StartsWith("paths", StringComparison.Ordinal) ? "" : "\npaths: {}";
        var reading = Reading.Of("a.yaml", $"openapi: {version}\ninfo: {{title: t, version: '1'}}\n\n{line}{paths}");
        var finding = Assert.Single(reading.Findings, one => one.Rule.Id == "INV1013");
        Assert.Empty(reading.Shown);
        Assert.Equal(
            $"{expected[..2]}The document violates the OpenAPI specification: {expected[2..]}",
            $"{finding.Range.Start.Line + 1} {finding.Message}");
    }

    [Theory]
    [InlineData("3.1.0", "components: {schemas: {S: {anything: goes, x-y: z}}}")]
    [InlineData("3.2.0", "paths: {/a: {query: {responses: {'200': {}}}}}")]
    [InlineData("3.1.0", "paths: {/a: {get: {description: null, tags: null}}}")]
    [InlineData("3.0.3", "paths: {/a: {get: {deprecated: 'true', responses: {'204': {description: 5}}}}}")]
    public void What_a_version_allows_is_no_violation(string version, string line)
    {
        var paths = line.StartsWith("paths", StringComparison.Ordinal) ? "" : "\npaths: {}";
        Assert.Empty(Reading.Of("a.yaml", $"openapi: {version}\ninfo: {{title: t, version: '1'}}\n{line}{paths}").Findings);
    }
}
