namespace InviteGen.Core.Tests.Documents.Dialects;

/// <summary>Parameters and headers of version 2.0 have their keywords among their fields.</summary>
public sealed class ParameterUpgradeTests
{
    [Theory]
    [InlineData(
        "{ name: a, in: path, required: true, type: string, pattern: '^a' }",
        "{ name: a, in: path, required: true, schema: { type: string, pattern: '^a' } }")]
    [InlineData(
        "{ maxLength: 3, name: a, type: string, in: header, description: An a., minLength: 1 }",
        "{ name: a, in: header, description: An a., schema: { maxLength: 3, type: string, minLength: 1 } }")]
    [InlineData(
        "{ name: a, in: query, type: integer, format: int32, minimum: 1, exclusiveMinimum: true, multipleOf: 2, default: 4 }",
        "{ name: a, in: query, schema: { type: integer, format: int32, minimum: 1, exclusiveMinimum: true, multipleOf: 2, default: 4 } }")]
    [InlineData(
        "{ name: a, in: query, type: string, enum: [a, b], allowEmptyValue: true, x-enum-varnames: [A, B] }",
        "{ name: a, in: query, allowEmptyValue: true, x-enum-varnames: [A, B], schema: { type: string, enum: [a, b] } }")]
    [InlineData("{ name: a, in: query }", "{ name: a, in: query }")]
    [InlineData("{ name: a, in: query, schema: { type: boolean } }", "{ name: a, in: query, schema: { type: boolean } }")]
    [InlineData("{ name: a, in: query, type: string, collectionFormat: ssv }", "{ name: a, in: query, schema: { type: string } }")]
    [InlineData("{ name: a, type: string }", "{ name: a, schema: { type: string } }")]
    public void What_limits_values_is_a_schema(string parameter, string expected) =>
        Assert.Equal(Upgraded.Json(expected), Parameter(parameter).Show("/paths/~1x/post/parameters/0"));

    [Theory]
    [InlineData("query", "", "style: form, explode: false, ")]
    [InlineData("query", "csv", "style: form, explode: false, ")]
    [InlineData("query", "multi", "")]
    [InlineData("query", "ssv", "style: spaceDelimited, explode: false, ")]
    [InlineData("query", "pipes", "style: pipeDelimited, explode: false, ")]
    [InlineData("header", "", "")]
    [InlineData("path", "csv", "")]
    [InlineData("path", "multi", "explode: true, ")]
    public void A_list_is_written_as_its_collection_format_says(string place, string format, string expected)
    {
        var written = format.Length == 0 ? "" : $"collectionFormat: {format}, ";
        foreach (var parameter in new[]
                 {
                     $"{{ name: a, in: {place}, {written} type: array, items: {{ type: string }}, minItems: 2 }}",
                     $"{{ {written} name: a, in: {place}, type: array, items: {{ type: string, collectionFormat: csv }}, minItems: 2 }}",
                 })
        {
            Assert.Equal(
                Upgraded.Json($"{{ name: a, in: {place}, {expected} schema: {{ type: array, items: {{ type: string }}, minItems: 2 }} }}"),
                Parameter(parameter).Show("/paths/~1x/post/parameters/0"));
        }
    }

    [Fact]
    public void A_parameter_that_operations_share_is_a_component()
    {
        var upgraded = Upgraded.Post(
            "parameters: [{ $ref: '#/parameters/Page' }]", "parameters: [{ name: b, in: header, type: string }]",
            "parameters: { Page: { name: page, in: query, type: integer } }");

        Assert.Equal(Upgraded.Json("[{ $ref: '#/components/parameters/Page' }]"), upgraded.Show("/paths/~1x/post/parameters"));
        Assert.Equal(Upgraded.Json("[{ name: b, in: header, schema: { type: string } }]"), upgraded.Show("/paths/~1x/parameters"));
        Assert.Equal(
            Upgraded.Json("{ parameters: { Page: { name: page, in: query, schema: { type: integer } } } }"), upgraded.Show("/components"));
    }

    [Theory]
    [InlineData("{ type: integer, maximum: 5, description: d }", "{ description: d, schema: { type: integer, maximum: 5 } }")]
    [InlineData(
        "{ type: array, items: { type: string }, collectionFormat: csv, uniqueItems: true }",
        "{ schema: { type: array, items: { type: string }, uniqueItems: true } }")]
    [InlineData("{ description: d }", "{ description: d }")]
    public void A_header_of_a_response_has_a_schema_too(string header, string expected) =>
        Assert.Equal(
            Upgraded.Json(expected),
            Upgraded.Post($"responses: {{ '200': {{ headers: {{ H: {header} }} }} }}").Show("/paths/~1x/post/responses/200/headers/H"));

    [Theory]
    [InlineData("{ name: a, in: query, type: string, style: form, example: b }")]
    [InlineData("{ name: a, in: query, type: string, content: {}, explode: false }")]
    public void Fields_of_version_3_mean_nothing(string parameter) => Assert.Equal(
        Upgraded.Json("{ name: a, in: query, schema: { type: string } }"), Parameter(parameter).Show("/paths/~1x/post/parameters/0"));

    [Theory]
    [InlineData("cookie")]
    [InlineData("matrix")]
    public void One_that_is_sent_elsewhere_is_ignored(string place)
    {
        var upgraded = Upgraded.Post($"parameters: [{{ name: a, in: {place}, type: string }}, {{ name: b, in: query }}]");

        Assert.Equal(Upgraded.Json("[{ name: b, in: query }]"), upgraded.Show("/paths/~1x/post/parameters"));
        Assert.Equal([$"INV1017 7 'in' must be query, header, path, formData or body, not {place}; it is ignored"], upgraded.Faults);
    }

    [Theory]
    [InlineData("query")]
    [InlineData("header")]
    [InlineData("formData")]
    public void An_optional_list_of_which_tabs_separate_the_values_is_left_out(string place)
    {
        var upgraded = Upgraded.Post(
            "parameters: [{ $ref: '#/parameters/A' }]\n      responses: {}", $"put: {{ parameters: [{{ $ref: '#/parameters/A' }}] }}",
            $"parameters: {{ A: {{ name: a, in: {place}, type: array, items: {{ type: string }}, collectionFormat: tsv }} }}");

        Assert.Equal(Upgraded.Json("{ responses: {} }"), upgraded.Show("/paths/~1x/post"));
        Assert.Equal(
            ["INV2008 2 Optional parameter 'a' is left out: values that are separated by tabs (collectionFormat: tsv) are not supported"],
            upgraded.Faults);
    }

    [Theory]
    [InlineData("required: true, in: query")]
    [InlineData("required: true, in: formData")]
    [InlineData("in: path")]
    public void A_required_one_takes_its_operation_with_it(string place)
    {
        var upgraded = Upgraded.Post(
            "responses: {}", $"parameters: [{{ name: a, {place}, type: array, items: {{ type: string }}, collectionFormat: tsv }}]");

        Assert.Equal("{}", upgraded.Show("/paths/~1x"));
        Assert.Equal(
            [
                "INV2002 6 Operation 'POST /x' is left out of the client: its parameter 'a' cannot be sent, "
                + "because values that are separated by tabs (collectionFormat: tsv) are not supported",
            ],
            upgraded.Faults.Take(1));
    }

    private static Upgraded Parameter(string parameter) => Upgraded.Post($"parameters: [{parameter}]");
}
