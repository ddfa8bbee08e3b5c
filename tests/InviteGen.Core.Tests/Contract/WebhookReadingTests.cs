using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.Contract;

/// <summary>The requests that the API sends: webhooks and callbacks.</summary>
public sealed class WebhookReadingTests
{
    private const string Body = "requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Notice' } } } }";

    private const string Done = "responses: { '204': { description: Done. } }";

    [Fact]
    public void A_callback_has_its_operation_and_its_address()
    {
        var webhook = Assert.Single(Generated.Clean(Callback("'{$request.body#/url}'")).Contract.Webhooks);

        Assert.Equal(("heard", "GET /things", "{$request.body#/url}", "POST"),
            (webhook.Name, webhook.Operation, webhook.Address, webhook.Method));
    }

    [Theory]
    [InlineData("'$nothing'", "$nothing")]
    [InlineData("'{$request.nothing}'", "{$request.nothing}")]
    [InlineData("''", "")]
    public void A_callback_whose_address_is_no_expression_is_reported_and_read(string key, string shown)
    {
        var generated = Generated.From(Callback(key));

        Assert.Equal(
            [$"INV1028 10: '{shown}' is not a runtime expression such as '{{$request.body#/url}}', so the URL of the callback is unknown"],
            generated.Findings);
        generated.File("ApiWebhooks").Shows("public static Notice ReadGetThingsHeard(ReadOnlySpan<byte> body) =>");
    }

    [Fact]
    public void A_webhook_that_is_not_JSON_is_reported()
    {
        var generated = Generated.From(Webhooks(
            $$"""
            posted: { post: { requestBody: { content: { multipart/form-data: { schema: { type: object } } } }, {{Done}} } }
            noted: { post: { requestBody: { content: { text/plain: { schema: { type: string } } } }, {{Done}} } }
            """));

        Assert.Equal(
            ["INV2013 7: The webhook or callback 'posted' sends multipart/form-data; only JSON can be read"],
            generated.Findings);
    }

    [Fact]
    public void A_webhook_takes_no_name_from_what_operations_use()
    {
        const string Titled = "content: { application/json: { schema: { title: Sent, type: object, properties: { a: {} } } } }";
        const string Other = "content: { application/json: { schema: { title: Sent, type: object, properties: { b: {} } } } }";
        var generated = Generated.Clean(Webhooks(
            $$"""
            sent: { post: { requestBody: { {{Other}} }, {{Done}} } }
            """,
            $$"""
              /sent:
                get: { operationId: getSent, responses: { '200': { description: Done., {{Titled}} } } }
            """));

        generated.File("IApiClient").Shows("Task<Sent> GetSentAsync(CancellationToken cancellationToken = default);");
        generated.File("ApiWebhooks").Shows("public static SentWebhook ReadSent(ReadOnlySpan<byte> body) =>");
        generated.Compile();
    }

    [Fact]
    public void Names_that_differ_in_case_or_punctuation_or_are_members_of_every_object_get_different_names()
    {
        var webhooks = new[] { "Equals", "equals", "e quals", "EQUALS", "'*/ evil'", "ApiWebhooks", "'1'", "''" }
            .Select(name => $"{name}: {{ post: {{ {Body}, {Done} }}, get: {{ {Body}, {Done} }} }}");

        Generated.Clean(Webhooks(string.Join("\n", webhooks))).Compile();
    }

    [Theory]
    [InlineData("invited", "invited")]
    [InlineData("tag:People", "left")]
    public void A_filter_selects_webhooks_by_name_and_tag(string filter, string selected)
    {
        var project = new SpecProject(new("specs/api.yaml", Webhooks(
            $$"""
            invited: { post: { {{Body}}, {{Done}} } }
            left: { post: { tags: [People], {{Body}}, {{Done}} } }
            """)))
        {
            Namespace = "Acme", ClientName = "ApiClient", SupportNamespace = "Acme.ClientSupport", Operations = [filter],
        };

        var contract = SpecCompiler.Read(project, CancellationToken.None).Contract!;

        Assert.Equal([selected], contract.Webhooks.Select(webhook => webhook.Name));
    }

    private static string Callback(string key) => Specs.Get(
        $$"""
        responses: { '204': { description: Done. } }
        callbacks:
          heard:
            {{key}}:
              post: { {{Body}}, {{Done}} }
        """,
        "schemas: { Notice: { type: object, required: [id], properties: { id: { type: integer } } } }");

    private static string Webhooks(string webhooks, string paths = "") =>
        $$"""
        openapi: 3.1.0
        info: { title: Things, version: '1' }
        paths:{{(paths.Length == 0 ? " {}" : "\n" + paths)}}
        components:
          schemas: { Notice: { type: object, required: [id], properties: { id: { type: integer } } } }
        webhooks:
          {{webhooks.Replace("\n", "\n  ", StringComparison.Ordinal)}}
        """;
}
