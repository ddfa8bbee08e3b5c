using System.Text.RegularExpressions;
using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.CSharp.Naming;

/// <summary>What is added to a spec renames nothing that was there, and what is moved renames nothing at all.</summary>
public sealed partial class StableNameTests
{
    private const string Yaml =
        """
        openapi: 3.1.0
        info: { title: T, version: '1' }
        paths:
          /a:
            post:
              operationId: do-it
              parameters: [{ name: user-id, in: query, schema: { type: string } }]
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/pet' } } } }
              responses:
                '200': { description: Done., content: { application/json: { schema: { $ref: '#/components/schemas/pet' } } } }
          /b: { get: { responses: { '204': { description: Done. } } } }
        components:
          schemas:
            pet:
              type: object
              properties:
                user-name: { type: string }
                state: { type: string, enum: [on-hold, "off"] }
                owner: { type: object, properties: { id: { type: string } } }
        """;

    [Theory]
    [InlineData("  /a:", "  /0: { get: { operationId: do_it, responses: { '204': { description: Done. } } } }\n  /a:")]
    [InlineData("  /a:", "  /0: { get: { operationId: getB, responses: { '204': { description: Done. } } } }\n  /a:")]
    [InlineData("    pet:\n", "    p-et: { type: object, properties: { a: { $ref: '#/components/schemas/pet' } } }\n    pet:\n")]
    [InlineData("user-name: { type: string }", "user_name: { type: string }\n        user-name: { type: string }")]
    [InlineData("[on-hold, ", "[on_hold, on-hold, ")]
    [InlineData("[{ name: user-id", "[{ name: USER_ID, in: header, schema: { type: string } }, { name: user-id")]
    public void An_addition_renames_nothing(string before, string after)
    {
        Assert.Contains(before, Yaml, StringComparison.Ordinal);
        var names = Names(Yaml);

        Assert.Subset(Names(Yaml.Replace(before, after, StringComparison.Ordinal)), names);
    }

    /// <summary>Declared names with the wire names that stand beside them.</summary>
    private static HashSet<string> Names(string spec) =>
        [.. Wired().Matches(Generated.Clean(spec).Text).Select(match => match.Value.Trim())];

    [GeneratedRegex(
        """
        JsonEncodedText \w+ = .*|const string \w+ = .*|AddQuery\("[^"]*", WireValue\.Of\(\w+|partial record \w+|Task<\w+> \w+Async
        """)]
    private static partial Regex Wired();
}
