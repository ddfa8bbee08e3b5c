namespace InviteGen.Core.Tests.Documents.Dialects;

/// <summary>A response of version 2.0 has a schema, and its operation the media types.</summary>
public sealed class ResponseUpgradeTests
{
    [Theory]
    [InlineData("", "", "application/json")]
    [InlineData("produces: [a/a, b/b]", "", "a/a", "b/b")]
    [InlineData("produces: [a/a]", "produces: [c/c, d/d]", "c/c", "d/d")]
    [InlineData("produces: [a/a]", "produces: []", "a/a")]
    public void Its_media_types_are_what_the_operation_or_the_document_produces(string root, string operation, params string[] expected)
    {
        var upgraded = Upgraded.Post(
            $"{operation}\n      responses: {{ '200': {{ description: d, schema: {{ type: object }} }}, '400': {{ description: e }} }}",
            "", root);

        Assert.Equal(Json(expected), upgraded.Show("/paths/~1x/post/responses/200"));
        Assert.Equal(Upgraded.Json("{ description: e }"), upgraded.Show("/paths/~1x/post/responses/400"));
        Assert.Equal("", upgraded.Show("/paths/~1x/post/produces") + upgraded.Show("/produces"));
    }

    [Theory]
    [InlineData("", "application/octet-stream")]
    [InlineData("produces: [application/pdf]", "application/pdf")]
    public void A_file_of_which_nobody_said_the_type_is_not_json(string root, string expected) => Assert.Equal(
        Upgraded.Json($"{{ {expected}: {{ schema: {{ type: string }} }} }}"),
        Upgraded.Post("responses: { '200': { description: d, schema: { type: file } } }", "", root)
            .Show("/paths/~1x/post/responses/200/content"));

    [Fact]
    public void An_example_names_a_media_type_too() => Assert.Equal(
        Json("c/c", "a/a", "b/b"),
        Upgraded.Post(
            "produces: [a/a, b/b]\n      responses: { '200': { description: d, examples: { c/c: x, a/a: y }, schema: { type: object } } }")
            .Show("/paths/~1x/post/responses/200"));

    [Fact]
    public void One_that_operations_share_has_what_the_document_produces()
    {
        var upgraded = Upgraded.Post(
            "produces: [b/b]\n      responses: { '200': { $ref: '#/responses/R' } }", "",
            "produces: [a/a]\nresponses: { R: { description: d, schema: { type: object } } }");

        Assert.Equal(Upgraded.Json("{ $ref: '#/components/responses/R' }"), upgraded.Show("/paths/~1x/post/responses/200"));
        Assert.Equal(Json("a/a"), upgraded.Show("/components/responses/R"));
    }

    [Fact]
    public void Fields_of_version_3_mean_nothing() => Assert.Equal(
        Upgraded.Json("{ responses: { '200': { description: d } } }"),
        Upgraded.Post("responses: { '200': { description: d, content: { a/a: {} } } }\n      callbacks: {}").Show("/paths/~1x/post"));

    private static string Json(params string[] mediaTypes)
    {
        var content = string.Join(", ", mediaTypes.Select(type => type + ": { schema: { type: object } }"));
        return Upgraded.Json($"{{ description: d, content: {{ {content} }} }}");
    }
}
