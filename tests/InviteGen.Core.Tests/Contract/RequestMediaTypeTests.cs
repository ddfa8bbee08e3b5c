using System.Text.RegularExpressions;
using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.Contract;

/// <summary>Which media types of a request body become a method.</summary>
public sealed partial class RequestMediaTypeTests
{
    private const string Components =
        "schemas: { Text: { type: string }, Free: { type: object }, Alias: { $ref: '#/components/schemas/Free' } }";

    /// <summary>What ASP.NET Core writes for a string in the body.</summary>
    [Fact]
    public void Text_beside_a_JSON_string_has_no_method_of_its_own_and_is_reported()
    {
        var generated = Send(
            """
            application/json: { schema: { type: string } }
            text/json: { schema: { type: string } }
            text/plain: { schema: { type: string } }
            """);

        Assert.Equal(
            [
                "INV2020 12: The request body is never sent as 'text/json', because "
                + "'text/json' has the same C# type as 'application/json'; 'application/json' is used instead",
                "INV2020 13: The request body is never sent as 'text/plain', because "
                + "'text/plain' has the same C# type as 'application/json'; 'application/json' is used instead",
            ],
            generated.Findings);
        Assert.Equal("application/json", Assert.Single(Assert.Single(generated.Contract.Operations).Body!.Contents).MediaType);
    }

    [Theory]
    [InlineData("application/json: { schema: { type: string, maxLength: 3 } }", "text/plain: {}", "string")]
    [InlineData("application/json: { schema: { type: [string, 'null'] } }", "application/xml: {}", "string?")]
    [InlineData("application/json: { schema: { type: string, format: email } }", "text/plain: { schema: { type: string } }", "string")]
    [InlineData("application/json: { schema: { $ref: '#/components/schemas/Text' } }", "text/plain: {}", "string")]
    [InlineData("application/json: { schema: { type: string, format: uuid } }", "text/plain: {}", "Guid", "string")]
    [InlineData("application/json: { schema: { type: string, format: date-time } }", "text/plain: {}", "DateTimeOffset", "string")]
    [InlineData("application/json: { schema: { type: string, format: date } }", "text/plain: {}", "DateOnly", "string")]
    [InlineData("application/json: { schema: { type: string, format: duration } }", "text/plain: {}", "TimeSpan", "string")]
    [InlineData("application/json: { schema: { type: string, format: uri } }", "text/plain: {}", "Uri", "string")]
    [InlineData("application/json: { schema: { type: string, format: uri-reference } }", "text/plain: {}", "Uri", "string")]
    [InlineData("application/json: { schema: { type: string, format: byte } }", "text/plain: {}", "byte[]", "string")]
    [InlineData("application/json: { schema: { enum: [a, b] } }", "text/plain: {}", "SendRequest", "string")]
    [InlineData("application/json: {}", "text/plain: {}", "JsonElement", "string")]
    [InlineData("application/json: { schema: { type: integer } }", "text/plain: { schema: { type: integer } }", "long", "string")]
    [InlineData(
        "application/json: { schema: { type: object, description: A. } }",
        "application/x-www-form-urlencoded: { schema: { $ref: '#/components/schemas/Alias' } }",
        "IReadOnlyDictionary<string, JsonElement>")]
    [InlineData(
        "application/json: { schema: { type: object, additionalProperties: { type: string } } }",
        "application/x-www-form-urlencoded: { schema: { type: object, additionalProperties: { type: string, maxLength: 3 } } }",
        "IReadOnlyDictionary<string, string>")]
    [InlineData(
        "application/json: { schema: { type: object, additionalProperties: { type: string } } }",
        "application/x-www-form-urlencoded: { schema: { type: object, additionalProperties: { type: boolean } } }",
        "IReadOnlyDictionary<string, string>", "IReadOnlyDictionary<string, bool>")]
    public void Each_media_type_of_the_contract_has_a_method_of_its_own(string first, string second, params string[] expected)
    {
        var generated = Send(first + "\n" + second + "\n");
        var methods = Method().Matches(generated.File("IApiClient")).Select(match => match.Groups[1].Value);

        Assert.Equal(expected, methods);
        Assert.Equal(expected.Length, Assert.Single(generated.Contract.Operations).Body!.Contents.Count);
        Assert.Equal(2 - expected.Length, generated.Findings.Count(finding => finding.StartsWith("INV2020 ", StringComparison.Ordinal)));
        generated.Compile();
    }

    private static Generated Send(string contents) => Generated.From(Specs.Paths(
        """
        /things:
          post:
            operationId: send
            responses: { '204': { description: Done. } }
            requestBody:
              required: true
              content:
        """
        + "\n" + string.Concat(contents.TrimEnd('\n').Split('\n').Select(line => "        " + line + "\n")),
        Components));

    [GeneratedRegex(@"Task SendAsync\((\S+(?: \S+>)?) body")]
    private static partial Regex Method();
}
