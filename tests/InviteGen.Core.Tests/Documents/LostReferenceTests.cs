namespace InviteGen.Core.Tests.Documents;

/// <summary>A missing target is reported once, with the consequence for the references to it.</summary>
public class LostReferenceTests
{
    [Theory]
    [InlineData("parameters: [{$ref: '#/nope'}]", "operations that need the parameter are left out")]
    [InlineData("requestBody: {$ref: '#/nope'}", "operations that need the request body are left out")]
    [InlineData("responses: {'200': {$ref: '#/nope'}}", "the response is left out, so its status is treated as undocumented")]
    [InlineData("callbacks: {done: {$ref: '#/nope'}}", "the callback is left out")]
    [InlineData(
        "requestBody: {content: {a/b: {schema: {$ref: '#/nope'}}}}",
        "the schema is generated as JsonElement, which accepts any value")]
    public void Each_kind_of_object_has_its_consequence(string operation, string consequence) => Assert.EndsWith(
        $": INV1009 The reference '#/nope' has no target in this document; {consequence}",
        Assert.Single(Of(operation).Shown),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(2, "here and in 1 other place")]
    [InlineData(4, "here and in 3 other places")]
    public void Many_references_to_one_thing_are_one_finding_at_the_first(int count, string places)
    {
        var responses = string.Join(", ", Enumerable.Range(400, count).Select(status => $"'{status}': {{$ref: '#/nope'}}"));

        Assert.Equal(
            [$"a.yaml(4,34): INV1009 The reference '#/nope' has no target in this document ({places}); "
                + "the response is left out, so its status is treated as undocumented"],
            Of($"responses: {{{responses}}}").Shown);
    }

    /// <summary>
    /// A property that another schema refers to becomes a component, which could be called as the target that is missing.
    /// </summary>
    [Theory]
    [InlineData("openapi: 3.1.0", "components: {schemas: {0}}", "#/components/schemas/", "a_b", "a", "c")]
    [InlineData("openapi: 3.1.0", "components: {schemas: {0}}", "#/components/schemas/", "a_b", "c", "a")]
    [InlineData("openapi: 3.0.3", "components: {schemas: {0}}", "#/components/schemas/", "a_b/properties/x", "a", "c")]
    [InlineData("swagger: '2.0'", "definitions: {0}", "#/definitions/", "a_b", "a", "c")]
    [InlineData("swagger: '2.0'", "definitions: {0}", "#/definitions/", "a_b", "c", "a")]
    public void What_becomes_a_component_is_not_called_as_a_target_that_is_missing(
        string version, string components, string prefix, string missing, string first, string second)
    {
        var schemas = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["a"] = $"a: {{type: object, properties: {{b: {{$ref: '{prefix}{missing}'}}}}}}",
            ["c"] = $"c: {{type: object, properties: {{d: {{$ref: '{prefix}a/properties/b'}}}}}}",
        };

        var reading = Reading.Of("a.yaml",
            $$"""
            {{version}}
            info: {title: t, version: '1'}
            paths: {}
            {{components.Replace("{0}", $"{{{schemas[first]}, {schemas[second]}}}", StringComparison.Ordinal)}}
            """);

        Assert.Contains($"The reference '{prefix}{missing}' has no target", Assert.Single(reading.Shown), StringComparison.Ordinal);
    }

    private static Reading Of(string operation) => Reading.Of("a.yaml",
        $"openapi: 3.1.0\ninfo: {{title: t, version: '1'}}\npaths:\n  /p: {{get: {{{operation}}}}}");
}
