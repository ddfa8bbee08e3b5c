using InviteGen.Tool;

namespace InviteGen.Report.Tests;

/// <summary>Pages to look at: what the command writes for two documents.</summary>
internal static class Pages
{
    public const string Hostile = "<img src=x onerror=alert(1)></code></script><script>alert(2)</script> & \\\"quoted\\\"";

    private const string Long = "aVeryLongNameWithoutAnyPlaceToBreakItThatGoesOnAndOnAndOnAndOnUntilItIsWiderThanAnyPhone";

    private const string Added = $"/{Long}:\n    get: {{ responses: {{ '204': {{ description: Done. }} }} }}\n";

    private const string Before = """
        openapi: 3.0.3
        info: { title: Pets, version: 1.0.0 }
        paths:
          /pets:
            get:
              operationId: listPets
              parameters:
                - { name: limit, in: query, schema: { type: integer, maximum: 100 } }
              responses:
                '200':
                  description: The pets.
                  content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } }
            post:
              operationId: addPet
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
              responses: { '204': { description: Added. } }
        components:
          schemas:
            Pet:
              type: object
              required: [id]
              properties:
                id: { type: string }
                kind: { type: string, enum: [cat, dog] }
                tag: { type: string }

        """;

    private static readonly string After = Before
        .Replace("maximum: 100", "maximum: 50", StringComparison.Ordinal)
        .Replace("cat, dog", "cat, dog, fish", StringComparison.Ordinal)
        .Replace("        tag: { type: string }\n", "", StringComparison.Ordinal)
        .Replace("/pets:\n", Added + "  /pets:\n", StringComparison.Ordinal);

    /// <summary>Two breaking changes, a risky one (in a schema of two operations) and a compatible one.</summary>
    public static Task<string> WriteAsync() => WriteAsync(After);

    /// <summary>A page about a document that wants to be more than text.</summary>
    public static Task<string> WriteHostileAsync() => WriteAsync(After
        .Replace("title: Pets", $"title: \"{Hostile}\"", StringComparison.Ordinal)
        .Replace("id: { type: string }", $"id: {{ type: string }}\n        \"{Hostile}\": {{ type: string }}", StringComparison.Ordinal));

    private static async Task<string> WriteAsync(string after)
    {
        var folder = Directory.CreateTempSubdirectory("invitegen-report").FullName;
        try
        {
            var (old, next) = (Path.Combine(folder, "old.yaml"), Path.Combine(folder, "new.yaml"));
            await File.WriteAllTextAsync(old, Before);
            await File.WriteAllTextAsync(next, after);
            using var output = new StringWriter();
            await InviteGenCommand.RunAsync(["diff", old, next, "--format", "html"], output, TextWriter.Null);
            return output.ToString();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
