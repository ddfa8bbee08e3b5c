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

    private static Reading Of(string operation) => Reading.Of("a.yaml",
        $"openapi: 3.1.0\ninfo: {{title: t, version: '1'}}\npaths:\n  /p: {{get: {{{operation}}}}}");
}
