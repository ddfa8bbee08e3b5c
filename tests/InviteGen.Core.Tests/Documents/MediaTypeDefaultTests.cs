using Microsoft.OpenApi;

namespace InviteGen.Core.Tests.Documents;

/// <summary>Documents of version 2.0 say once for many bodies in which media types they are written, or not at all.</summary>
public class MediaTypeDefaultTests
{
    [Theory]
    [InlineData("", "", "application/json")]
    [InlineData("produces: []", "", "application/json")]
    [InlineData("", "produces: [text/xml]", "text/xml")]
    [InlineData("produces: [text/xml]", "", "text/xml")]
    [InlineData("produces: [text/xml]", "produces: [text/csv]", "text/csv")]
    public void A_response_of_which_nobody_said_the_type_is_json(string root, string operation, string expected)
    {
        var read = Operation(root, operation + "\n      responses: {'200': {description: d, schema: {type: object}}}");
        Assert.Equal([expected], read.Responses!["200"].Content!.Keys);
    }

    [Theory]
    [InlineData("schema: {type: file}", "application/octet-stream")]
    [InlineData("", "")]
    public void A_file_is_not_json_and_nothing_stays_nothing(string schema, string expected)
    {
        var separator = schema.Length == 0 ? "" : ", ";
        var read = Operation("", "\n      responses: {'200': {description: d" + separator + schema + "}}");
        Assert.Equal(expected, string.Join(", ", read.Responses!["200"].Content?.Keys ?? []));
    }

    [Fact]
    public void A_shared_response_is_json_too()
    {
        var root = "responses: {R: {description: d, schema: {type: object}}}";
        var read = Operation(root, "\n      responses: {'200': {$ref: '#/responses/R'}}");
        Assert.Equal(["application/json"], read.Responses!["200"].Content!.Keys);
    }

    [Theory]
    [InlineData("", "", "{name: b, in: body, schema: {type: object}}", "application/json")]
    [InlineData("", "consumes: [text/xml]", "{name: b, in: body, schema: {type: object}}", "text/xml")]
    [InlineData("consumes: [text/xml]", "", "{name: b, in: body, schema: {type: object}}", "text/xml")]
    [InlineData("", "", "{$ref: '#/parameters/B'}", "application/json")]
    [InlineData("", "", "{name: f, in: formData, type: string}", "application/x-www-form-urlencoded")]
    [InlineData("", "", "{name: f, in: formData, type: file}", "multipart/form-data")]
    [InlineData("consumes: [multipart/form-data]", "", "{name: f, in: formData, type: string}", "multipart/form-data")]
    [InlineData("consumes: [application/json]", "", "{name: f, in: formData, type: string}", "application/x-www-form-urlencoded")]
    [InlineData(
        "", "consumes: [application/json, application/x-www-form-urlencoded]", "{name: f, in: formData, type: string}",
        "application/x-www-form-urlencoded")]
    [InlineData("", "consumes: [application/json]", "{name: f, in: formData, type: file}", "multipart/form-data")]
    public void A_body_has_a_type_that_its_parameters_allow(string root, string operation, string parameter, string expected)
    {
        root += "\nparameters: {B: {name: b, in: body, schema: {type: object}}}";
        var read = Operation(root, $"{operation}\n      parameters: [{parameter}]\n      responses: {{'200': {{description: d}}}}");
        Assert.Equal([expected], read.RequestBody!.Content!.Keys);
    }

    private static OpenApiOperation Operation(string root, string operation)
    {
        var reading = Reading.Of(
            "a.yaml", $"swagger: '2.0'\ninfo: {{title: t, version: '1'}}\n{root}\npaths:\n  /x:\n    post:\n      {operation}\n");
        Assert.Empty(reading.Shown);
        return reading.Model.Paths["/x"].Operations![HttpMethod.Post];
    }
}
