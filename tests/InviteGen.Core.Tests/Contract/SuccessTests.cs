using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.Contract;

/// <summary>Which response of an operation describes a successful call, in what is reported and in what is generated.</summary>
public sealed class SuccessTests
{
    private const string UsedForSuccess =
        "INV1023 7: This operation declares 'default' but no response for 2XX; "
        + "'default' is used for 2XX, and every other status is treated as an error";

    private const string UsedForErrors =
        " declares 'default' but no response for 2XX; "
        + "'default' is treated as an error, because other errors are declared, so the body of a 2XX response is not read";

    private const string Error = "content: { application/json: { schema: { type: object, properties: { code: { type: integer } } } } }";

    [Theory]
    [InlineData("application/pdf: { schema: { type: string, format: binary } }", "Task<Stream> GetThingsAsync")]
    [InlineData("application/octet-stream: {}", "Task<Stream> GetThingsAsync")]
    [InlineData(
        "text/event-stream: { schema: { type: integer } }", "IAsyncEnumerable<ServerSentEvent<long>> GetThingsStreamAsync")]
    [InlineData("application/jsonl: { schema: { type: integer } }", "IAsyncEnumerable<long> GetThingsStreamAsync")]
    [InlineData("application/json: { schema: { type: integer } }", "Task<long> GetThingsAsync")]
    public void What_only_default_describes_is_read_as_the_body_of_a_200_response_is(string content, string expected)
    {
        var generated = Generated.From(Specs.Get($"responses: {{ default: {{ description: It., content: {{ {content} }} }} }}"));

        Assert.Equal(UsedForSuccess, Assert.Single(generated.Findings));
        generated.File("IApiClient").Shows(expected + "(CancellationToken cancellationToken = default);");
        generated.Compile();
    }

    [Theory]
    [InlineData("1XX")]
    [InlineData("302")]
    [InlineData("3XX")]
    public void Beside_a_status_that_is_neither_a_success_nor_an_error_default_describes_the_success(string status)
    {
        var generated = Beside($"'{status}'");

        Assert.Equal(UsedForSuccess, Assert.Single(generated.Findings));
        Assert.Contains(" Task<GetThingsResponseBody> GetThingsAsync(", generated.File("IApiClient"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'404'")]
    [InlineData("4XX")]
    [InlineData("'500'")]
    [InlineData("5XX")]
    public void Beside_a_declared_error_default_describes_the_other_errors(string status)
    {
        var generated = Beside(status);

        Assert.Equal("INV1023 7: This operation" + UsedForErrors, Assert.Single(generated.Findings));
        generated.File("IApiClient").Shows("Task GetThingsAsync(CancellationToken cancellationToken = default);");
        Assert.Contains("CaseOutcome.Error(value)", generated.File("GetThingsResponse"), StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_of_a_default_that_describes_errors_are_read_as_those_of_an_error()
    {
        var generated = Generated.From(Specs.Get(
            """
            responses:
              '404': { description: Gone. }
              default: { description: It., content: { application/pdf: {} } }
            """));

        Assert.Equal("INV1023 9: This operation" + UsedForErrors, Assert.Single(generated.Findings));
        generated.File("GetThingsResponse").Shows("_ => body.TryBytesError(out var value) ? new Default(body.Info, value) : null,");
        generated.Compile();
    }

    /// <summary>A stream of an error would be left open by the exception that holds it.</summary>
    [Theory]
    [InlineData("application/pdf: {}", ">= 200 and <= 299 => body.TryStream(out var value) ? new Default(body.Info, value) : null,")]
    [InlineData(
        "application/jsonl: { schema: { type: integer } }",
        ">= 200 and <= 299 => body.TryLines<long, Int64Codec>(out var value) ? new Default(body.Info, value) : null,")]
    public void Bytes_and_sequences_of_default_are_read_only_with_a_status_of_success(string content, string expected) =>
        Generated.From(Specs.Get($"responses: {{ default: {{ description: It., content: {{ {content} }} }} }}"))
            .File("GetThingsResponse").Shows(expected + "\n_ => body.TryExcerpt() ? new Undocumented(body.Info) : null,");

    [Fact]
    public void Beside_JSON_a_sequence_of_default_is_one_more_line_for_a_success() =>
        Generated.From(Specs.Get(
                """
                responses:
                  default:
                    description: It.
                    content:
                      text/event-stream: { schema: { type: integer } }
                      application/json: { schema: { type: integer } }
                """))
            .File("GetThingsResponse").Shows(
                """
                >= 200 and <= 299 when body.Is("text/event-stream") => body.TryEvents<long, Int64Codec>(out var value)
                    ? new DefaultEvents(body.Info, value) : null,
                """);

    [Theory]
    [InlineData("default: { description: A., content: { application/pdf: {} } }", "application/pdf")]
    [InlineData(
        "'200': { description: A., content: { text/csv: {} } }, default: { description: B., content: { '*/*': {} } }",
        "text/csv, */*;q=0.1")]
    [InlineData(
        "'204': { description: A. }, default: { description: B., content: { '*/*': {} } }", "application/json, */*;q=0.1")]
    [InlineData(
        "'404': { description: A. }, default: { description: B., content: { application/json: {} } }", "application/json, */*;q=0.1")]
    public void The_client_asks_for_the_media_types_of_the_success(string responses, string expected) =>
        Assert.Contains($"\"{expected}\"", Generated.From(Specs.Get($"responses: {{ {responses} }}")).Text, StringComparison.Ordinal);

    private static Generated Beside(string status) =>
        Generated.From(Specs.Get($"responses: {{ default: {{ description: It., {Error} }}, {status}: {{ description: A. }} }}"));
}
