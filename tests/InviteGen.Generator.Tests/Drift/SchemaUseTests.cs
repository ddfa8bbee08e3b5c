namespace InviteGen.Generator.Tests.Drift;

/// <summary>Uses of what a named schema has become are found, also where the schema itself is no type in C#, or not JSON.</summary>
public sealed class SchemaUseTests
{
    private const string Spec = """
        openapi: 3.0.3
        info: { title: Invites, version: 1.0.0 }
        paths:
          /history:
            get:
              operationId: history
              responses:
                '200': { description: All., content: { application/json: { schema: { $ref: '#/components/schemas/Statuses' } } } }
          /levels:
            get:
              operationId: levels
              responses:
                '200': { description: All., content: { application/json: { schema: { $ref: '#/components/schemas/Level' } } } }
          /people:
            get:
              operationId: people
              responses:
                '200': { description: All., content: { application/json: { schema: { $ref: '#/components/schemas/People' } } } }
            post:
              operationId: upload
              requestBody: { content: { multipart/form-data: { schema: { $ref: '#/components/schemas/Upload' } } } }
              responses: { '204': { description: Done. } }
        components:
          schemas:
            Level: { type: string, enum: [1, 2] }
            People: { type: object, additionalProperties: { type: object, properties: { id: { type: string }, name: { type: string } } } }
            Statuses: { type: array, items: { type: string, enum: [sent, queued] } }
            Upload: { type: object, properties: { days: { type: integer, format: int32 }, file: { type: string, format: binary } } }

        """;

    private const string Lock = """
        invitegen-lock 1
        GET /history #history
          200 application/json: Statuses
        GET /levels #levels
          200 application/json: Level
        GET /people #people
          200 application/json: People
        POST /people #upload
          body multipart/form-data: Upload
          204
        schema Level: string
          | 1
          | 2
        schema People: object
          {}: object
            id: string
            name: string
        schema Statuses: array
          []: string
            | "queued"
            | "sent"
        schema Upload: object
          days: integer(int32)
          file: string(binary)

        """;

    [Fact]
    public async Task The_spec_matches_its_lock() =>
        Assert.Empty(await Uses.Of(Project("", "", "new StatusesItem(\"sent\")")));

    [Fact]
    public async Task A_switch_over_the_items_of_a_named_array_is_reported_if_they_have_a_new_value() => Assert.Contains(
        await Uses.Of(Project(
            "[sent, queued]", "[sent, queued, failed]",
            "status.Value switch { StatusesItem.Values.Sent => 1, StatusesItem.Values.Queued => 2 }")),
        finding => finding.StartsWith("Own0.cs(5,9): INV3504: ", StringComparison.Ordinal));

    [Theory]
    [InlineData("{ id: { type: string }, name: { type: string } }", "{ name: { type: string } }", "person.Id")]
    [InlineData("enum: [1, 2]", "enum: [1]", "Level.Value2")]
    [InlineData("days: { type: integer, format: int32 }, ", "", "new Upload { Days = 3 }")]
    public async Task A_use_of_what_was_removed_is_counted(string old, string text, string use) => Assert.Contains(
        "Own0.cs(4,33): INV3599: invites.yaml: 1 breaking change; 1 affects this project: Own0.cs(5)",
        await Uses.Of(Project(old, text, use)));

    [Fact]
    public async Task A_use_of_a_changed_part_of_a_multipart_body_is_reported() => Assert.Contains(
        await Uses.Of(Project("format: int32 }", "format: int32, maximum: 7 }", "new Upload { Days = 8 }")),
        finding => finding.Contains("INV3505: invites.yaml: the server may reject '8': ", StringComparison.Ordinal));

    [Fact]
    public void A_schema_that_was_only_a_multipart_body_is_called_by_its_name_in_the_spec()
    {
        var project = Project(
            "multipart/form-data: { schema: { $ref: '#/components/schemas/Upload' } }", "text/plain: { schema: { type: string } }",
            "new Upload()");

        var messages = TombstoneUse.Uses(project.Property("InviteGenDrift", "quiet"));

        Assert.Contains(
            messages,
            message => message.EndsWith(": 'The schema 'Upload' was removed from the API'", StringComparison.Ordinal));
    }

    private static TestProject Project(string old, string text, string use)
    {
        Assert.Contains(old, Spec, StringComparison.Ordinal);
        return new TestProject()
            .Spec("specs/invites.yaml", old.Length == 0 ? Spec : Spec.Replace(old, text, StringComparison.Ordinal))
            .Lock("specs/invites.yaml.lock", Lock)
            .CSharp($$"""
                using Acme.Invites;
                internal static class Own
                {
                    internal static object? Use(IInvitesClient client, StatusesItem status, PeopleValue person) =>
                        {{use}};
                }
                """);
    }
}
