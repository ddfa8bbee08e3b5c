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

        var cases = Case().Matches(generated.File("GetThingsResponse"))
            .Select(one => $"{one.Groups["name"].Value} {one.Groups["type"].Value}");
        return string.Join(", ", cases);
    }

    [GeneratedRegex(@"public sealed class (?<name>\w+)\(ResponseInfo info, (?<type>.+?) value\)")]
    private static partial Regex Case();
}
