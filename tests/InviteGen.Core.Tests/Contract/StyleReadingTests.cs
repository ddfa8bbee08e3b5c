using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.Contract;

public sealed class StyleReadingTests
{
    private const string Violated = "The document violates the OpenAPI specification: ";

    [Theory]
    [InlineData("path", ParameterStyle.Simple, false)]
    [InlineData("query", ParameterStyle.Form, true)]
    [InlineData("header", ParameterStyle.Simple, false)]
    [InlineData("cookie", ParameterStyle.Form, true)]
    public void Each_location_of_a_parameter_has_its_default_style(string place, ParameterStyle style, bool explode)
    {
        foreach (var written in new[] { "deprecated: false", "style:", "explode:" })
        {
            Assert.Equal((style, explode), StyleOf(Parameter(place, written)));
        }

        Assert.Equal((style, !explode), StyleOf(Parameter(place, $"explode: {(explode ? "false" : "'true'")}")));
    }

    [Theory]
    [InlineData("path", "label", ParameterStyle.Label, false)]
    [InlineData("path", "matrix, explode: true", ParameterStyle.Matrix, true)]
    [InlineData("query", "deepObject", ParameterStyle.DeepObject, false)]
    [InlineData("query", "SpaceDelimited", ParameterStyle.SpaceDelimited, false)]
    [InlineData("cookie", "cookie", ParameterStyle.Cookie, true)]
    public void A_style_that_a_location_allows_is_kept(string place, string written, ParameterStyle style, bool explode)
    {
        var generated = Parameter(place, $"style: {written}");

        Assert.Equal((style, explode), StyleOf(generated));
        Assert.Empty(generated.Findings);
    }

    [Theory]
    [InlineData("path", "form", ParameterStyle.Simple, false)]
    [InlineData("path", "odd, explode: true", ParameterStyle.Simple, true)]
    [InlineData("path", "deepObject", ParameterStyle.Simple, false)]
    [InlineData("query", "matrix", ParameterStyle.Form, true)]
    [InlineData("query", "odd", ParameterStyle.Form, true)]
    [InlineData("query", "3", ParameterStyle.Form, true)]
    [InlineData("query", "simple, explode: false", ParameterStyle.Form, false)]
    [InlineData("query", "odd, explode: false", ParameterStyle.Form, false)]
    [InlineData("header", "form", ParameterStyle.Simple, false)]
    [InlineData("header", "label, explode: true", ParameterStyle.Simple, true)]
    [InlineData("cookie", "pipeDelimited", ParameterStyle.Form, true)]
    public void A_style_that_a_location_does_not_allow_is_reported_and_the_default_is_used(
        string place, string written, ParameterStyle style, bool explode)
    {
        var generated = Parameter(place, $"style: {written}");

        Assert.Equal((style, explode), StyleOf(generated));
        var (word, used) = (written.Split(',')[0], style == ParameterStyle.Form ? "form" : "simple");
        Assert.Equal(
            $"INV1013 7: {Violated}'style' must not be '{word}' for a parameter in '{place}'; '{used}' is used",
            Assert.Single(generated.Findings));
    }

    [Theory]
    [InlineData("type: array, items: { type: string }", true)]
    [InlineData("$ref: '#/components/schemas/Range'", true)]
    [InlineData("oneOf: [{ type: string }, { $ref: '#/components/schemas/Range' }]", true)]
    [InlineData("description: Anything.", true)]
    [InlineData("type: integer", false)]
    [InlineData("oneOf: [{ type: string }, { type: integer }]", false)]
    public void A_style_that_is_not_allowed_is_a_warning_where_it_decides_what_is_sent(string schema, bool isWarning)
    {
        var generated = Generated.From(Specs.Get(
            $$"""
            parameters: [{ name: a, in: query, style: simple, schema: { {{schema}} } }]
            responses: { '204': { description: Done. } }
            """,
            "schemas: { Range: { type: object, properties: { from: { type: integer } } } }"));

        Assert.Equal(
            isWarning
                ? "INV2026 7: OpenAPI does not allow the style 'simple' for a parameter in 'query'; "
                    + "the style 'form' is used, which the server may not expect"
                : $"INV1013 7: {Violated}'style' must not be 'simple' for a parameter in 'query'; 'form' is used",
            Assert.Single(generated.Findings));
    }

    [Fact]
    public void A_style_that_is_wrong_in_several_parameters_is_reported_once()
    {
        var generated = Generated.From(Specs.Get(
            """
            parameters:
              - { name: a, in: header, style: form, schema: { type: string } }
              - { name: b, in: header, style: form, schema: { type: string } }
            responses: { '204': { description: Done. } }
            """));

        Assert.Equal(
            $"INV1013 8: {Violated}'style' must not be 'form' for a parameter in 'header'; 'simple' is used (and 1 more)",
            Assert.Single(generated.Findings));
    }

    [Theory]
    [InlineData("style: form", ParameterStyle.Simple, false)]
    [InlineData("explode: true", ParameterStyle.Simple, true)]
    [InlineData("deprecated: false", ParameterStyle.Simple, false)]
    public void A_query_parameter_that_is_a_variable_of_the_path_is_written_as_one(string written, ParameterStyle style, bool explode)
    {
        var generated = Generated.From(Specs.Paths(
            $$"""
            /things?x={x}:
              get:
                parameters: [{ name: x, in: query, {{written}}, schema: { type: object, properties: { a: { type: string } } } }]
                responses: { '204': { description: Done. } }
            """));

        Assert.Equal((style, explode), StyleOf(generated));
        Assert.DoesNotContain(generated.Findings, finding => finding.Contains("'style'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("style: matrix", true)]
    [InlineData("style: odd", true)]
    [InlineData("style: odd, explode: false", false)]
    [InlineData("style: matrix, explode: false", false)]
    public void A_style_that_a_property_of_a_form_cannot_have_is_reported_and_form_is_used(string written, bool explode)
    {
        var generated = Form(written);

        Assert.Equal((ParameterStyle.Form, explode), EncodingOf(generated));
        Assert.Equal(
            $"INV2026 11: OpenAPI does not allow the style '{written.Split(' ', ',')[1]}' for a property of a form; "
            + "the style 'form' is used, which the server may not expect",
            Assert.Single(generated.Findings));
    }

    [Theory]
    [InlineData("explode: false", ParameterStyle.Form, false)]
    [InlineData("style:, explode: false", ParameterStyle.Form, false)]
    [InlineData("allowReserved: true", ParameterStyle.Form, true)]
    [InlineData("style: deepObject", ParameterStyle.DeepObject, false)]
    [InlineData("contentType: text/plain", null, true)]
    [InlineData("style:, explode:", null, true)]
    public void Any_of_its_keywords_gives_a_property_of_a_form_a_style(string written, ParameterStyle? style, bool explode)
    {
        var generated = Form(written);

        Assert.Equal((style, explode), EncodingOf(generated));
        Assert.Empty(generated.Findings);
    }

    [Fact]
    public void The_headers_of_parts_and_responses_have_one_style()
    {
        var generated = Generated.From(Specs.Get(
            """
            requestBody:
              content:
                multipart/form-data:
                  schema: { type: object, properties: { a: { type: string } } }
                  encoding:
                    a: { headers: { X-A: { style: form, schema: { type: string } }, X-B: { explode: true, schema: { type: string } } } }
            responses: { '200': { description: Done., headers: { X-C: { style: odd, schema: { type: string } } } } }
            """));

        Assert.Equal(
            [false, true],
            generated.Contract.Operations.Single().Body!.Contents[0].Encodings[0].Headers.Select(header => header.Explode));
        Assert.Equal(
            [
                $"INV1013 12: {Violated}'style' must not be 'form' for a header; 'simple' is used",
                $"INV1013 13: {Violated}'style' must not be 'odd' for a header; 'simple' is used",
            ],
            generated.Findings);
    }

    [Fact]
    public void The_style_beside_a_reference_is_ignored_as_everything_else_is()
    {
        var generated = Generated.From(Specs.Get(
            """
            parameters: [{ $ref: '#/components/parameters/Expand', style: pipeDelimited, explode: false, x-note: any }]
            responses: { '204': { description: Done. } }
            """,
            "parameters: { Expand: { name: expand, in: query, schema: { type: array, items: { type: string } } } }"));

        Assert.Equal((ParameterStyle.Form, true), StyleOf(generated));
        Assert.Equal(
            [$"INV1013 7: {Violated}'style' beside '$ref' is ignored", $"INV1013 7: {Violated}'explode' beside '$ref' is ignored"],
            generated.Findings);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{ application/json: { schema: { type: integer } } }")]
    public void Beside_a_content_a_schema_counts_with_its_style(string content)
    {
        var generated = Generated.From(Specs.Get(
            $$"""
            parameters:
              - name: id
                in: query
                style: pipeDelimited
                explode: false
                schema: { type: array, items: { type: string } }
                content: {{content}}
            responses: { '204': { description: Done. } }
            """));

        Assert.Equal((ParameterStyle.PipeDelimited, false), StyleOf(generated));
        Assert.Equal(
            $"INV1013 13: {Violated}a parameter must not have both 'schema' and 'content'; 'schema' is used",
            Assert.Single(generated.Findings));
    }

    [Theory]
    [InlineData("null", "null")]
    [InlineData("7", "a number")]
    public void A_content_counts_beside_a_schema_that_is_none(string schema, string kind)
    {
        var generated = Generated.From(Specs.Get(
            $$"""
            parameters: [{ name: filter, in: query, schema: {{schema}}, content: { application/json: { schema: { type: integer } } } }]
            responses: { '204': { description: Done. } }
            """));

        Assert.Equal("application/json", Assert.Single(generated.Contract.Operations.Single().Parameters).Content?.MediaType);
        Assert.Equal($"INV1017 7: 'schema' must be an object, not {kind}; it is ignored", Assert.Single(generated.Findings));
    }

    private static Generated Parameter(string place, string members) => Generated.From(Specs.Paths(
        $$"""
        /things/{{(place == "path" ? "{id}" : "")}}:
          get:
            operationId: get
            parameters: [{ name: id, in: {{place}}, required: true, {{members}}, schema: { type: string } }]
            responses: { '204': { description: Done. } }
        """));

    private static (ParameterStyle Style, bool Explode) StyleOf(Generated generated) =>
        Assert.Single(generated.Contract.Operations.Single().Parameters) is var parameter ? (parameter.Style, parameter.Explode) : default;

    private static Generated Form(string encoding) => Generated.From(Specs.Get(
        $$"""
        requestBody:
          content:
            application/x-www-form-urlencoded:
              schema: { type: object, properties: { a: { type: array, items: { type: string } } } }
              encoding: { a: { {{encoding}} } }
        responses: { '204': { description: Done. } }
        """));

    private static (ParameterStyle? Style, bool Explode) EncodingOf(Generated generated) =>
        Assert.Single(generated.Contract.Operations.Single().Body!.Contents[0].Encodings) is var encoding
            ? (encoding.Style, encoding.Explode)
            : default;
}
