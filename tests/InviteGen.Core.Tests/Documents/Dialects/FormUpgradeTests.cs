namespace InviteGen.Core.Tests.Documents.Dialects;

/// <summary>The fields of a form are parameters of version 2.0, and properties of version 3.0.</summary>
public sealed class FormUpgradeTests
{
    private const string Fields = "application/x-www-form-urlencoded";
    private const string Parts = "multipart/form-data";

    [Theory]
    [InlineData("{ name: f, in: formData, type: integer, minimum: 1 }", "properties: { f: { type: integer, minimum: 1 } }")]
    [InlineData(
        "{ name: f, in: formData, type: string, description: d, x-a: 1, required: true }, { name: g, in: formData, type: string }",
        "properties: { f: { type: string, description: d, x-a: 1 }, g: { type: string } }, required: [f]")]
    [InlineData("{ name: f, in: formData }", "properties: { f: {} }")]
    [InlineData("{ name: f, in: formData, schema: { type: boolean } }", "properties: { f: { type: boolean } }")]
    [InlineData("{ name: f, in: formData, type: string }, { name: f, in: formData, type: integer }", "properties: { f: { type: string } }")]
    public void They_are_properties_of_one_object(string fields, string expected) => Assert.Equal(
        Upgraded.Json($"{{ requestBody: {{ content: {{ {Fields}: {{ schema: {{ type: object, {expected} }} }} }} }} }}"),
        Upgraded.Post($"parameters: [{fields}]").Show("/paths/~1x/post"));

    [Theory]
    [InlineData("type: file", "type: string, format: binary")]
    [InlineData("type: array, items: { type: file }", "type: array, items: { type: string, format: binary }")]
    public void A_file_is_a_string_of_bytes_in_a_part(string type, string expected)
    {
        var upgraded = Upgraded.Post($"parameters: [{{ name: f, in: formData, collectionFormat: multi, {type} }}]");

        Assert.Equal(
            Upgraded.Json($"{{ type: object, properties: {{ f: {{ {expected} }} }} }}"),
            upgraded.Show("/paths/~1x/post/requestBody/content/multipart~1form-data/schema"));
    }

    [Theory]
    [InlineData("", "string", Fields)]
    [InlineData("", "file", Parts)]
    [InlineData("consumes: [application/json]", "string", Fields)]
    [InlineData("consumes: [multipart/form-data, application/json]", "string", Parts)]
    [InlineData("consumes: [multipart/form-data, application/x-www-form-urlencoded]", "string", Parts, Fields)]
    [InlineData("consumes: [multipart/form-data, application/x-www-form-urlencoded]", "file", Parts)]
    public void Its_media_types_are_those_of_forms(string consumes, string type, params string[] expected)
    {
        var parameters = $"parameters: [{{ name: f, in: formData, type: {type} }}]";
        foreach (var upgraded in new[] { Upgraded.Post(parameters, "", consumes), Upgraded.Post($"{consumes}\n      {parameters}") })
        {
            var content = (InviteGen.Core.Text.Trees.SpecObject)upgraded.Node("/paths/~1x/post/requestBody/content")!;
            Assert.Equal(expected, content.Keys);
        }
    }

    [Theory]
    [InlineData("", ", encoding: { f: { style: form, explode: false } }")]
    [InlineData("collectionFormat: csv, ", ", encoding: { f: { style: form, explode: false } }")]
    [InlineData("collectionFormat: pipes, ", ", encoding: { f: { style: pipeDelimited, explode: false } }")]
    [InlineData("collectionFormat: multi, ", "")]
    public void A_list_is_written_as_its_collection_format_says(string format, string encoding)
    {
        var upgraded = Upgraded.Post(
            "consumes: [application/x-www-form-urlencoded, multipart/form-data]\n"
            + $"      parameters: [{{ name: f, in: formData, {format} type: array, items: {{ type: string }} }}]");

        const string Schema = "schema: { type: object, properties: { f: { type: array, items: { type: string } } } }";
        Assert.Equal(
            Upgraded.Json($"{{ {Fields}: {{ {Schema}{encoding} }}, {Parts}: {{ {Schema} }} }}"),
            upgraded.Show("/paths/~1x/post/requestBody/content"));
    }

    [Fact]
    public void Shared_fields_are_written_into_each_form()
    {
        const string Parameters = "parameters: [{ $ref: '#/parameters/F' }, { name: g, in: formData, type: string }]";
        var upgraded = Upgraded.Post(
            Parameters, $"put: {{ {Parameters} }}", "parameters: { F: { name: f, in: formData, type: string, required: true } }");

        var expected = Upgraded.Json(
            $"{{ requestBody: {{ content: {{ {Fields}: {{ schema: {{ type: object, properties: {{ f: {{ type: string }}, "
            + "g: { type: string } }, required: [f] } } } } }");
        Assert.Equal(expected, upgraded.Show("/paths/~1x/post"));
        Assert.Equal(expected, upgraded.Show("/paths/~1x/put"));
        Assert.Equal(Upgraded.Json("{ parameters: {} }"), upgraded.Show("/components"));
    }

    [Fact]
    public void The_fields_of_a_path_belong_to_the_forms_of_its_operations()
    {
        var upgraded = Upgraded.Post(
            "parameters: [{ name: f, in: formData, type: integer }]",
            "parameters: [{ name: f, in: formData, type: string }, { name: g, in: formData, type: string }]\n    get: {}");

        Assert.Equal(
            Upgraded.Json("{ f: { type: integer }, g: { type: string } }"),
            upgraded.Show("/paths/~1x/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties"));
        Assert.Equal("{}", upgraded.Show("/paths/~1x/get"));
        Assert.Equal("", upgraded.Show("/paths/~1x/parameters"));
    }
}
