namespace InviteGen.Core.Tests.Documents.Dialects;

/// <summary>The body of version 2.0 is a parameter.</summary>
public sealed class BodyUpgradeTests
{
    private const string Body = "{ name: b, in: body, required: true, description: d, schema: { type: object } }";

    [Theory]
    [InlineData("", "", "application/json")]
    [InlineData("consumes: [text/xml]", "", "text/xml")]
    [InlineData("consumes: []", "", "application/json")]
    [InlineData("consumes: [text/xml]", "consumes: [b/b, a/a, b/b]", "b/b", "a/a")]
    public void Its_media_types_are_what_the_operation_or_the_document_consumes(string root, string operation, params string[] expected)
    {
        var upgraded = Upgraded.Post($"{operation}\n      parameters: [{Body}]", "", root);

        Assert.Equal(Json(expected), upgraded.Show("/paths/~1x/post"));
        Assert.Equal("", upgraded.Show("/consumes"));
    }

    [Fact]
    public void One_without_a_schema_is_any_value() => Assert.Equal(
        Upgraded.Json("{ content: { application/json: {} } }"),
        Upgraded.Post("parameters: [{ name: b, in: body }]").Show("/paths/~1x/post/requestBody"));

    [Fact]
    public void One_that_operations_share_is_a_component()
    {
        var upgraded =
            Upgraded.Post("parameters: [{ $ref: '#/parameters/B' }]", "", $"parameters: {{ B: {Body}, A: {{ $ref: '#/parameters/B' }} }}");

        Assert.Equal(Upgraded.Json("{ requestBody: { $ref: '#/components/requestBodies/B' } }"), upgraded.Show("/paths/~1x/post"));
        Assert.Equal(
            Upgraded.Json(
                "{ B: { required: true, description: d, content: { application/json: { schema: { type: object } } } }, "
                + "A: { $ref: '#/components/requestBodies/B' } }"),
            upgraded.Show("/components/requestBodies"));
        Assert.Equal("{}", upgraded.Show("/components/parameters"));
    }

    [Fact]
    public void A_shared_one_is_written_out_where_the_operation_consumes_something_else()
    {
        var upgraded = Upgraded.Post(
            "consumes: [a/a]\n      parameters: [{ $ref: '#/parameters/B' }]",
            "patch: { consumes: [b/b], parameters: [{ $ref: '#/parameters/B' }] }",
            $"parameters: {{ B: {Body} }}");

        Assert.Equal(Json("a/a"), upgraded.Show("/paths/~1x/post"));
        Assert.Equal(Json("b/b"), upgraded.Show("/paths/~1x/patch"));
    }

    [Fact]
    public void One_that_the_operations_of_a_path_share_is_for_those_that_usually_have_a_body()
    {
        var upgraded = Upgraded.Post(
            "consumes: [a/a]",
            $"parameters: [{Body}, {{ name: q, in: query, type: string }}]\n    put: {{}}\n    get: {{}}\n    delete: {{}}\n    patch: "
            + "{ parameters: [{ name: own, in: body, schema: { type: string } }] }");

        Assert.Equal(Json("a/a"), upgraded.Show("/paths/~1x/post"));
        Assert.Equal(Json("application/json"), upgraded.Show("/paths/~1x/put"));
        Assert.Equal("{}{}", upgraded.Show("/paths/~1x/get") + upgraded.Show("/paths/~1x/delete"));
        Assert.Equal(
            Upgraded.Json("{ requestBody: { content: { application/json: { schema: { type: string } } } } }"),
            upgraded.Show("/paths/~1x/patch"));
        Assert.Equal(
            Upgraded.Json("[{ name: q, in: query, schema: { type: string } }]"), upgraded.Show("/paths/~1x/parameters"));
    }

    [Fact]
    public void Beside_a_body_there_is_no_form()
    {
        var upgraded = Upgraded.Post($"parameters: [{{ name: f, in: formData, type: string }}, {Body}]");

        Assert.Equal(Json("application/json"), upgraded.Show("/paths/~1x/post"));
        Assert.Equal(["INV1017 7 'in' must be query, header or path in an operation with a body, not formData; it is ignored"],
            upgraded.Faults);
    }

    [Fact]
    public void One_that_an_alias_repeats_is_written_for_each()
    {
        var upgraded = Upgraded.Post(
            "parameters: [*body]", $"put: {{ parameters: [&body {Body}] }}\n    patch: {{ parameters: [*body] }}");

        Assert.All(["post", "put", "patch"], method => Assert.Equal(Json("application/json"), upgraded.Show($"/paths/~1x/{method}")));
    }

    private static string Json(params string[] mediaTypes)
    {
        var content = string.Join(", ", mediaTypes.Select(type => type + ": { schema: { type: object } }"));
        return Upgraded.Json($"{{ requestBody: {{ required: true, description: d, content: {{ {content} }} }} }}");
    }
}
