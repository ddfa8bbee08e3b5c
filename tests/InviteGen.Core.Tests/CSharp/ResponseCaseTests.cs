using System.Text.RegularExpressions;
using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.CSharp;

/// <summary>The cases of a status: one for each type of body, whatever the number of media types.</summary>
public sealed partial class ResponseCaseTests
{
    private const string Json = "application/json: { schema: { type: integer } }";

    [Theory]
    [InlineData(Json, "Ok long")]
    [InlineData(Json + ", text/csv: {}", "Ok long, OkText string")]
    [InlineData("text/csv: {}, application/pdf: {}, " + Json, "Ok long, OkText string, OkStream Stream")]
    [InlineData("text/csv: {}, text/plain: {}", "Ok string")]
    [InlineData("application/pdf: {}, text/csv: {}", "Ok string, OkStream Stream")]
    [InlineData("image/png: {}, application/pdf: {}", "Ok Stream")]
    [InlineData(Json + ", text/event-stream: {}", "Ok long, OkEvents ResponseSequence<ServerSentEvent<string>>")]
    [InlineData("text/event-stream: { schema: { type: integer } }", "Ok ResponseSequence<ServerSentEvent<long>>")]
    [InlineData("application/jsonl: { schema: { type: array, items: { type: integer } } }", "Ok ResponseSequence<long>")]
    [InlineData("application/x-ndjson: {}, " + Json, "Ok long, OkItems ResponseSequence<JsonElement>")]
    [InlineData("application/hal+json: { schema: { type: string } }, " + Json, "Ok long, OkHalJson string")]
    [InlineData("text/plain: { schema: { type: integer } }, text/json: { schema: { type: integer } }, " + Json, "Ok long")]
    public void Each_type_of_body_is_a_case_and_the_preferred_one_has_the_plain_name(string contents, string expected) =>
        Assert.Equal(expected, CasesOf(contents));

    /// <summary>Text is not parsed: <c>data: null</c> is the text <c>null</c>.</summary>
    [Theory]
    [InlineData("schema: { type: [string, 'null'] }")]
    [InlineData("schema: { type: [string, 'null'], minLength: 2 }")]
    [InlineData("schema: { $ref: '#/components/schemas/Line' }")]
    [InlineData("schema: { type: array, items: { type: [string, 'null'] } }")]
    [InlineData("schema: { type: array, items: { $ref: '#/components/schemas/Line' } }")]
    [InlineData("schema: { type: object, properties: { event: { type: string }, data: { type: [string, 'null'] } } }")]
    public void The_text_of_an_event_is_never_null(string content) => Assert.Equal(
        "Ok ResponseSequence<ServerSentEvent<string>>",
        CasesOf($"text/event-stream: {{ {content} }}", "schemas: { Line: { type: [string, 'null'] } }"));

    [Theory]
    [InlineData("text/event-stream: { schema: { type: [integer, 'null'] } }", "Ok ResponseSequence<ServerSentEvent<long?>>")]
    [InlineData("application/jsonl: { schema: { type: array, items: { type: [string, 'null'] } } }", "Ok ResponseSequence<string?>")]
    public void The_JSON_of_an_item_may_be_null(string content, string expected) => Assert.Equal(expected, CasesOf(content));

    private static string CasesOf(string contents, string components = "")
    {
        var generated = Generated.Clean(
            Specs.Get($"responses: {{ '200': {{ description: Done., content: {{ {contents} }} }} }}", components));
        generated.Compile();

        return CasesOf(generated);
    }

    [Theory]
    [InlineData("image/png: { schema: { type: string, format: byte } }", "Ok Stream")]
    [InlineData(
        "image/png: { schema: { type: string, format: byte } }, image/svg+xml: { schema: { type: string, format: byte } }", "Ok Stream")]
    [InlineData("application/json: { schema: { type: string, format: byte } }", "Ok byte[]")]
    [InlineData("text/plain: { schema: { type: string, format: byte } }", "Ok string")]
    [InlineData("plain/text: {}", "Ok string")]
    public void The_format_byte_is_base64_in_JSON_and_text_and_bytes_elsewhere(string contents, string expected) =>
        Each_type_of_body_is_a_case_and_the_preferred_one_has_the_plain_name(contents, expected);

    [Theory]
    [InlineData("application/pdf: {}", "BadRequest byte[]", "Bytes")]
    [InlineData("application/pdf: { schema: {} }", "BadRequest byte[]", "Bytes")]
    [InlineData("application/pdf: {}, image/png: { schema: { type: string } }", "BadRequest byte[]", "Bytes")]
    [InlineData("image/png: { schema: { type: string, format: binary } }", "BadRequest byte[]", "Bytes")]
    [InlineData("application/json: { schema: { type: string, format: binary } }", "BadRequest byte[]", "Bytes")]
    [InlineData("text/plain: { schema: { type: string, format: binary } }", "BadRequest byte[]", "Bytes")]
    [InlineData("text/event-stream: {}", "BadRequest byte[]", "Bytes")]
    [InlineData("plain/text: { schema: { type: string } }", "BadRequest string", "Text")]
    [InlineData("image/png: { schema: { $ref: '#/components/schemas/Fault' } }", "BadRequest Fault", "Json")]
    [InlineData("multipart/form-data: { schema: { $ref: '#/components/schemas/Fault' } }", "BadRequest Fault", "Json")]
    [InlineData("application/jsonl: { schema: { $ref: '#/components/schemas/Fault' } }", "BadRequest Fault", "Json")]
    [InlineData("application/vnd.acme: { schema: { oneOf: [{ $ref: '#/components/schemas/Fault' }, { type: integer }] } }",
        "BadRequest GetThingsBadRequestBody", "Json")]
    [InlineData(
        "image/png: { schema: { $ref: '#/components/schemas/Fault' } }, image/gif: { schema: { $ref: '#/components/schemas/Fault' } }",
        "BadRequest Fault", "Json")]
    [InlineData("image/png: { schema: { $ref: '#/components/schemas/Fault' } }, image/gif: {}",
        "BadRequest Fault, BadRequestBytes byte[]", "Json Bytes")]
    [InlineData("image/png: { schema: { $ref: '#/components/schemas/Fault' } }, application/json: { schema: { type: integer } }",
        "BadRequest long", "Json")]
    public void An_error_that_is_neither_JSON_nor_text_is_JSON_if_it_has_a_structure_and_bytes_otherwise(
        string contents, string expected, string readers)
    {
        var generated = Generated.Clean(Specs.Get(
            $"responses: {{ '204': {{ description: Done. }}, '400': {{ description: No., content: {{ {contents} }} }} }}",
            "schemas: { Fault: { type: object, properties: { code: { type: string } } } }"));
        generated.Compile();

        Assert.Equal(expected, CasesOf(generated));
        Assert.Equal(
            readers.Split(' ').Order(),
            Reader().Matches(generated.File("GetThingsResponse")).Select(one => one.Groups[1].Value).Distinct().Order());
    }

    private static string CasesOf(Generated generated) => string.Join(", ", Case().Matches(generated.File("GetThingsResponse"))
        .Select(one => $"{one.Groups["name"].Value} {one.Groups["type"].Value}"));

    [GeneratedRegex(@"body\.Try(\w+)Error\b")]
    private static partial Regex Reader();

    [GeneratedRegex(@"public sealed class (?<name>\w+)\(ResponseInfo info, (?<type>.+?) value\)")]
    private static partial Regex Case();
}
