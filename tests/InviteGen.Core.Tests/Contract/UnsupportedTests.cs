using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.Contract;

/// <summary>What cannot be generated is reported where it stands, and the rest is generated.</summary>
public sealed class UnsupportedTests
{
    [Fact]
    public void Only_the_operation_that_cannot_be_sent_is_left_out()
    {
        var generated = Generated.From(Specs.Paths(
            """
            /good:
              get: { operationId: good, responses: { '204': { description: Done. } } }
            /bad:
              post:
                operationId: bad
                parameters: [{ name: a b, in: header, required: true, schema: { type: string } }]
                responses: { '204': { description: Done. } }
            """));

        Assert.Equal(
            "INV2002 7: Operation 'POST /bad' is left out of the client: "
            + "its parameter 'a b' cannot be sent, because HTTP does not allow its name",
            Assert.Single(generated.Findings));
        Assert.Equal("good", Assert.Single(generated.Contract.Operations).Id);
        generated.Compile();
    }

    [Fact]
    public void Of_two_media_types_with_the_same_argument_one_is_sent()
    {
        var generated = Says(
            "INV2020 10: The request body is never sent as 'application/x-www-form-urlencoded', because "
            + "'application/x-www-form-urlencoded' has the same C# type as 'application/json'; 'application/json' is used instead",
            Specs.Paths(
                """
                /things:
                  post:
                    operationId: send
                    requestBody:
                      content:
                        multipart/form-data: { schema: { type: object, properties: { file: { type: string, format: binary } } } }
                        application/x-www-form-urlencoded: { schema: { type: object, properties: { a: { type: string } } } }
                        application/json: { schema: { type: object, properties: { a: { type: string } } } }
                    responses: { '204': { description: Done. } }
                """));

        Assert.Equal(
            ["application/json", "multipart/form-data"],
            Assert.Single(generated.Contract.Operations).Body!.Contents.Select(content => content.MediaType));
    }

    [Fact]
    public void A_whole_query_string_without_a_content_cannot_be_sent()
    {
        Says(
            "INV2008 8: Optional parameter 'all' is left out: it has 'in: querystring' but no 'content'",
            Specs.Get(
                """
                parameters:
                  - { name: all, in: querystring, schema: { type: string } }
                responses: { '204': { description: Done. } }
                """).Replace("3.1.0", "3.2.0", StringComparison.Ordinal));
    }

    [Fact]
    public void A_whole_query_string_with_a_schema_and_a_content_is_written_in_its_media_type()
    {
        var generated = Says(
            "INV1013 11: The document violates the OpenAPI specification: "
            + "a parameter must not have both 'schema' and 'content'; 'content' is used",
            Specs.Get(
                """
                parameters:
                  - name: all
                    in: querystring
                    schema: { type: object, properties: { a: { type: string } } }
                    content: { application/x-www-form-urlencoded: { schema: { type: object, properties: { b: { type: string } } } } }
                responses: { '204': { description: Done. } }
                """).Replace("3.1.0", "3.2.0", StringComparison.Ordinal));

        generated.Text.Shows("public string? B { get; init; }");
        generated.Compile();
    }

    [Fact]
    public void An_operation_with_a_required_parameter_that_cannot_be_sent_is_left_out()
    {
        Says(
            "INV2002 5: Operation 'GET /things' is left out of the client: its parameter 'filter' cannot be sent, "
            + "because its content is application/xml, but only JSON, forms and plain text can be written",
            Specs.Get(
                """
                parameters:
                  - { name: filter, in: query, required: true, content: { application/xml: { schema: { type: object } } } }
                responses: { '204': { description: Done. } }
                """));
    }

    [Fact]
    public void An_optional_parameter_that_cannot_be_sent_is_left_out()
    {
        var generated = Says(
            "INV2008 9: Optional parameter 'a filter' is left out: HTTP does not allow its name",
            Specs.Get(
                """
                parameters:
                  - { name: q, in: query, schema: { type: string } }
                  - { name: a filter, in: header, schema: { type: string } }
                responses: { '204': { description: Done. } }
                """));

        Assert.Equal("q", Assert.Single(Assert.Single(generated.Contract.Operations).Parameters).Name);
    }

    [Fact]
    public void A_security_scheme_that_is_not_supported_has_no_credential()
    {
        Says(
            "INV2004 11: Security scheme 'tls' of type 'mutualTLS' is not supported; authenticate in a handler of the HttpClient",
            Specs.Get(
                """
                security: [{ tls: [] }]
                responses: { '204': { description: Done. } }
                """,
                """
                securitySchemes:
                  tls: { type: mutualTLS }
                """));
    }

    [Fact]
    public void A_path_variable_that_no_parameter_declares_is_a_required_string()
    {
        var generated = Says(
            "INV2005 5: The path contains '{id}', but no parameter declares it; it is generated as a required string",
            Specs.Paths(
                """
                /things/{id}:
                  get: { operationId: getThing, responses: { '204': { description: Done. } } }
                """));

        generated.File("IApiClient").Shows("Task GetThingAsync(string id, CancellationToken cancellationToken = default);");
    }

    [Theory]
    [InlineData("parameters: [{ $ref: '#/components/parameters/No' }]", "one of its parameters")]
    [InlineData("requestBody: { $ref: '#/components/requestBodies/No' }", "its request body")]
    public void An_operation_that_needs_what_is_not_there_is_left_out(string field, string what)
    {
        var generated = Generated.From(Specs.Paths(
            $$"""
            /good:
              get: { operationId: good, responses: { '204': { description: Done. } } }
            /bad:
              post: { operationId: bad, {{field}}, responses: { '204': { description: Done. } } }
            """));

        Assert.Equal(
            $"INV2002 7: Operation 'POST /bad' is left out of the client: {what} is missing from the document or cannot be read",
            Assert.Single(generated.Findings, finding => !finding.StartsWith("INV1009", StringComparison.Ordinal)));
        Assert.Equal("good", Assert.Single(generated.Contract.Operations).Id);
        generated.Compile();
    }

    [Fact]
    public void A_webhook_whose_body_is_not_there_is_left_out()
    {
        var generated = Generated.From(Specs.Get("responses: { '204': { description: Done. } }")
            + "webhooks: { came: { post: { requestBody: { $ref: '#/nothing' }, responses: { '204': { description: Done. } } } } }\n");

        Assert.Contains(
            "INV2002 8: Operation 'POST came' is left out of the client: its request body is missing from the document or cannot be read",
            generated.Findings);
        Assert.Empty(generated.Contract.Webhooks);
    }

    [Fact]
    public void A_variable_of_the_path_that_is_declared_for_the_query_and_cannot_be_sent_costs_its_operation()
    {
        var generated = Generated.From(Specs.Paths(
            """
            /good:
              get: { operationId: good, responses: { '204': { description: Done. } } }
            /things?filter={filter}:
              get:
                operationId: bad
                parameters: [{ name: filter, in: query, content: { application/xml: { schema: { type: object } } } }]
                responses: { '204': { description: Done. } }
            """));

        Assert.Contains(
            "INV2002 7: Operation 'GET /things?filter={filter}' is left out of the client: its parameter 'filter' cannot be sent, "
            + "because its content is application/xml, but only JSON, forms and plain text can be written",
            generated.Findings);
        Assert.Equal("good", Assert.Single(generated.Contract.Operations).Id);
    }

    [Fact]
    public void An_overridden_parameter_that_cannot_be_sent_costs_nothing_and_its_schema_is_not_read()
    {
        var generated = Generated.Clean(Specs.Paths(
            """
            /things:
              parameters:
                - { name: a, in: query, required: true, content: { application/xml: { schema: { type: object } } } }
                - { name: b, in: query, schema: { $ref: '#/components/schemas/Old' } }
              get:
                operationId: get
                parameters:
                  - { name: a, in: query, schema: { type: string } }
                  - { name: b, in: query, schema: { type: string } }
                responses: { '204': { description: Done. } }
            """,
            "schemas: { Old: { type: string, enum: [a, b] } }"));

        Assert.Equal(["a", "b"], Assert.Single(generated.Contract.Operations).Parameters.Select(parameter => parameter.Name));
        Assert.Empty(generated.Contract.Schemas);
    }

    [Fact]
    public void The_schema_of_a_parameter_that_is_left_out_is_not_read()
    {
        var generated = Says(
            "INV2008 7: Optional parameter 'a filter' is left out: HTTP does not allow its name",
            Specs.Get(
                """
                parameters: [{ name: a filter, in: header, schema: { $ref: '#/components/schemas/Old' } }]
                responses: { '204': { description: Done. } }
                """,
                "schemas: { Old: { type: string, enum: [a, b] } }"));

        Assert.Empty(generated.Contract.Schemas);
    }

    [Fact]
    public void An_error_extension_that_names_no_property_is_ignored()
    {
        Says("INV2007 12: The value '/Fault' of 'x-invitegen-error' is not a pointer to a property here, so 'x-invitegen-error' is ignored",
            Specs.Received(
                """
                Thing:
                  type: object
                  x-invitegen-error: /Fault
                  properties: { Error: { type: string } }
                """));
    }

    [Theory]
    [InlineData("email: { type: string }")]
    [InlineData("mail: { type: integer }")]
    [InlineData("mail: { type: [string, 'null'] }")]
    [InlineData("mail: { type: string, format: byte }")]
    [InlineData("mail: { type: string, contentEncoding: base64 }")]
    [InlineData("mail: { oneOf: [{ type: string }, { type: integer }] }")]
    public void A_uniqueness_extension_that_names_no_string_property_is_ignored(string property)
    {
        Says(
            "INV2007 12: The value 'mail' of 'x-invitegen-unique-by' is not the name of a string property of the items here, "
            + "so 'x-invitegen-unique-by' is ignored",
            Specs.Received(
                $$"""
                Thing:
                  type: array
                  x-invitegen-unique-by: mail
                  items: { type: object, properties: { {{property}} } }
                """));
    }

    [Theory]
    [InlineData("items: { type: object, properties: { mail: { enum: [a, b] } } }")]
    [InlineData("items: { type: object, properties: { mail: { allOf: [{ type: string }] } } }")]
    [InlineData("items: { allOf: [{ type: object, properties: { mail: { type: string } } }] }")]
    [InlineData("allOf: [{ type: array, items: { type: object, properties: { mail: { type: string } } } }]")]
    public void A_uniqueness_extension_names_a_property_of_what_its_items_are_in_the_end(string items) => Generated.Clean(Specs.Received(
        $"Thing: {{ type: array, x-invitegen-unique-by: mail, {items} }}"));

    [Fact]
    public void An_error_extension_names_a_property_of_the_merged_schema() => Generated.Clean(Specs.Received(
        "Thing: { x-invitegen-error: /Error, allOf: [{ type: object, properties: { Error: { type: string } } }] }"));

    [Fact]
    public void A_response_whose_key_is_no_status_is_left_out()
    {
        var generated = Generated.From(Specs.Get(
            """
            responses:
              '204': { description: Done. }
              2-hundred: { description: What? }
            """));

        Assert.Equal(
            "INV2009 9: '2-hundred' is not a status code, a range such as 4XX, or 'default'; this response is left out",
            Assert.Single(generated.Findings));
        Assert.Equal("204", Assert.Single(Assert.Single(generated.Contract.Operations).Responses).Status.Text);
    }

    [Fact]
    public void A_response_header_whose_name_HTTP_does_not_allow_is_left_out()
    {
        Says(
            "INV2025 11: Response header 'a b' is left out: HTTP does not allow its name",
            Specs.Get(
                """
                responses:
                  '204':
                    description: Done.
                    headers:
                      a b: { schema: { type: string } }
                """));
    }

    [Fact]
    public void A_pattern_that_cannot_be_compiled_is_not_checked()
    {
        var generated = Generated.From(Specs.Sent("Thing: { type: object, properties: { it: { type: string, pattern: '[' } } }"));

        Assert.Equal(["INV2010 11: Pattern '[' is not checked: Unterminated [] set."], generated.Findings);
        generated.File("Thing").DoesNotShow("Check.Pattern");
    }

    /// <summary>There is one finding, and the rest compiles.</summary>
    private static Generated Says(string finding, string spec)
    {
        var generated = Generated.From(spec);
        Assert.Equal(finding, Assert.Single(generated.Findings));
        generated.Compile();
        return generated;
    }
}
