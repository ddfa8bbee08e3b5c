using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.Emit;

public sealed class ClientTests
{
    [Fact]
    public void What_must_be_given_stands_before_what_may_be_left_out()
    {
        var spec = Specs.Paths(
            """
            /things/{id}:
              put:
                operationId: putThing
                parameters:
                  - { name: dry, in: query, schema: { type: boolean } }
                  - { name: id, in: path, required: true, schema: { type: string } }
                  - { name: X-Tag, in: header, required: true, schema: { type: array, items: { type: string } } }
                requestBody:
                  required: true
                  content: { application/json: { schema: { type: array, items: { type: integer } } } }
                responses: { '204': { description: Done. } }
            """);

        File(spec, "IApiClient").Shows(
            """
            Task PutThingAsync(
                string id, IReadOnlyList<string> xTag, IReadOnlyList<long> body, bool? dry = null,
                CancellationToken cancellationToken = default);
            """);
    }

    [Fact]
    public void A_call_without_a_required_value_is_refused_unless_the_compiler_refuses_it()
    {
        const string spec =
            """
            parameters:
              - { name: text, in: query, required: true, schema: { type: string } }
              - { name: class, in: query, required: true, schema: { type: string, enum: [a, b] } }
              - { name: count, in: query, required: true, schema: { type: integer } }
              - { name: optional, in: query, schema: { type: string, enum: [a, b] } }
            responses: { '204': { description: Done. } }
            """;

        File(Specs.Get(spec), "ApiClient").Shows(
            """
            ArgumentNullException.ThrowIfNull(text);
            ArgumentNullException.ThrowIfNull(OpenEnum.OrNull(@class), nameof(@class));
            var requestTarget = new RequestTarget("/things");
            """);
    }

    [Theory]
    [InlineData("'204': { description: Done. }", "Task")]
    [InlineData("'200': { description: A., content: { text/plain: {} } }", "Task<string>")]
    [InlineData("'200': { description: A., content: { application/json: {} } }", "Task<JsonElement>")]
    [InlineData("2XX: { description: A., content: { application/json: { schema: { type: integer } } } }", "Task<long>")]
    [InlineData(
        "'200': { description: A., content: { '*/*': { schema: { type: integer } } } }, '204': { description: B. }",
        "Task<long?>")]
    [InlineData(
        "'200': { description: A., content: { '*/*': {} } }, '201': { description: B., content: { text/plain: {} } }",
        "Task<GetThingsResponse>")]
    [InlineData("'404': { description: No. }", "Task")]
    public void The_plain_method_returns_what_the_successes_agree_on(string responses, string expected) =>
        File(Specs.Get($"responses: {{ {responses} }}"), "IApiClient")
            .Shows(expected + " GetThingsAsync(CancellationToken cancellationToken = default);");

    [Fact]
    public void Exact_statuses_stand_before_ranges_and_the_default_stands_last()
    {
        var text = File(
            Specs.Get(
                """
                responses:
                  default: { description: A. }
                  4XX: { description: B. }
                  '404': { description: C. }
                  '204': { description: D. }
                """),
            "GetThingsResponse");

        text.Shows(
            """
            404 => body.TryExcerpt() ? new NotFound(body.Info) : null,
            204 => new NoContent(body.Info),
            >= 400 and <= 499 => body.TryExcerpt() ? new ClientError(body.Info) : null,
            ReceivedBody.Unreadable => new Undocumented(body.Info),
            _ => body.TryExcerpt() ? new Default(body.Info) : null,
            """);
    }

    [Theory]
    [InlineData("type: http, scheme: bearer", "Bearer(\"key\"")]
    [InlineData("type: http, scheme: Basic", "Basic(\"key\"")]
    [InlineData("type: http, scheme: Digest", "Http(\"key\", \"Digest\"")]
    [InlineData("type: apiKey, in: header, name: X", "HeaderKey(\"key\", \"X\"")]
    [InlineData("type: apiKey, in: query, name: X", "QueryKey(\"key\", \"X\"")]
    [InlineData("type: apiKey, in: cookie, name: X", "CookieKey(\"key\", \"X\"")]
    [InlineData("type: openIdConnect, openIdConnectUrl: 'https://x.test'", "Bearer(\"key\"")]
    public void Each_kind_of_security_is_a_scheme(string scheme, string expected)
    {
        var spec = Specs.Get(
            """
            security: [{ key: [] }]
            responses: { '204': { description: Done. } }
            """, $"securitySchemes: {{ key: {{ {scheme} }} }}");

        File(spec, "ApiClient").Shows(
            $"""
            private static readonly SecurityScheme KeyScheme =
                SecurityScheme.{expected}, static options => ((ApiClientOptions)options).Key);
            """);
    }

    [Fact]
    public void A_deprecated_operation_is_obsolete() =>
        File(Specs.Get("deprecated: true\nresponses: { '204': { description: Done. } }"), "IApiClient").Shows(
            """
            [Obsolete("The spec marks it as deprecated.")]
            Task GetThingsAsync(CancellationToken cancellationToken = default);
            """);

    [Fact]
    public void Without_an_operationId_the_name_comes_from_method_and_path() =>
        File(
            Specs.Paths(
                """
                /orgs/{org}/invites:
                  get:
                    parameters: [{ name: org, in: path, required: true, schema: { type: string } }]
                    responses: { '204': { description: Done. } }
                """),
            "IApiClient").Shows("Task GetOrgsByOrgInvitesAsync(string org, CancellationToken cancellationToken = default);");

    private static string File(string spec, string name)
    {
        var generated = Generated.Clean(spec);
        generated.Compile();
        return generated.File(name);
    }
}
