using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.Emit.Docs;

/// <summary>The comments of generated code.</summary>
public sealed class MethodCommentTests
{
    [Theory]
    [InlineData("Response")]
    [InlineData("OK.")]
    [InlineData("Successful operation")]
    [InlineData("The request was successful.")]
    [InlineData("200 - Success")]
    public void A_description_that_only_says_that_there_is_a_response_is_no_returns(string description) =>
        Client(description).DoesNotShow($"/// <returns>{description}</returns>");

    [Theory]
    [InlineData("All invitations.")]
    [InlineData("A successful invitation")]
    public void What_comes_back_is_a_returns(string description) => Client(description).Shows($"/// <returns>{description}</returns>");

    [Fact]
    public void The_summary_is_the_first_paragraph_of_what_a_reader_of_the_page_sees() =>
        Client("A.", "description: '<p>Lists <b>all</b>.</p><table><tr><td>a</td><td>b</td></tr></table>'").Shows(
            """
            /// <summary>Lists all.</summary>
            /// <remarks>
            /// Lists all.
            ///
            /// a | b
            /// </remarks>
            """);

    [Fact]
    public void Alternatives_without_a_description_list_their_types() =>
        Generated.Clean(Specs.Received("Thing: { oneOf: [{ type: string }, { type: array, items: { type: integer } }] }")).File("Thing")
            .Shows("/// <summary>A value of one of these types: string, IReadOnlyList&lt;long&gt;.</summary>");

    [Fact]
    public void Of_many_alternatives_the_first_are_listed()
    {
        var names = Enumerable.Range(1, 10).Select(number => $"T{number}").ToList();
        var schemas = names.Select(name => $"{name}: {{ type: object, required: [{name}], properties: {{ {name}: {{ type: string }} }} }}");
        var references = names.Select(name => $"{{ $ref: '#/components/schemas/{name}' }}");

        var text = Generated.Clean(Specs.Received($"Thing: {{ oneOf: [{string.Join(", ", references)}] }}\n{string.Join('\n', schemas)}"))
            .File("Thing");

        text.Shows("/// <summary>A value of one of these types: T1, T2, T3, T4, T5, T6, T7, T8 and 2 more.</summary>");
    }

    private static string Client(string response, string operation = "summary: Lists.")
    {
        var content = "content: { text/plain: { schema: { type: string } } }";
        var generated = Generated.Clean(Specs.Get($"{operation}\nresponses: {{ '200': {{ description: '{response}', {content} }} }}"));
        generated.Compile();
        return generated.File("IApiClient");
    }
}
