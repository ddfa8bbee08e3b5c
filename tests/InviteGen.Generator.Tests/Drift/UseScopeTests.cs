namespace InviteGen.Generator.Tests.Drift;

/// <summary>A change concerns exactly the methods and types that C# has for it.</summary>
public sealed class UseScopeTests
{
    private const string Spec = """
        openapi: 3.2.0
        info: { title: Invites, version: 1.0.0 }
        paths:
          /invites:
            post:
              operationId: invite
              requestBody:
                required: true
                content: { application/json: { schema: { $ref: '#/components/schemas/Invite' } } }
              responses:
                '200': { description: Done., content: { application/json: { schema: { $ref: '#/components/schemas/Invite' } } } }
          /states:
            get:
              operationId: watch
              parameters:
                - { name: top, in: query, schema: { type: integer, format: int32, maximum: 30 } }
              responses:
                '200': { description: All., content: { application/jsonl: { itemSchema: { type: string, enum: [sent, queued] } } } }
        components:
          schemas:
            Invite:
              type: object
              properties: { email: { type: string }, id: { type: string, readOnly: true } }

        """;

    [Fact]
    public async Task A_call_of_a_method_that_only_streams_is_found() => Assert.Contains(
        await Uses.Of(Project("maximum: 30", "maximum: 7", "client.WatchStreamAsync(days)")),
        finding => finding.Contains("INV3503: invites.yaml: Query parameter 'top' of GET /states ", StringComparison.Ordinal));

    [Theory]
    [InlineData("new InviteRequest()", false)]
    [InlineData("invite.Id", true)]
    public async Task A_property_that_only_responses_have_does_not_concern_requests(string use, bool isTold)
    {
        var found = await Uses.Of(Project("id: { type: string, readOnly", "id: { type: integer, readOnly", use));

        Assert.Equal(isTold, found.Any(finding => finding.Contains("INV3503", StringComparison.Ordinal)));
        Assert.Contains(found, finding => finding.Contains("INV3599: invites.yaml: 1 breaking change", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_switch_over_items_of_a_stream_is_found() => Assert.Contains(
        await Uses.Of(Project(
            "enum: [sent, queued]", "enum: [sent, queued, failed]",
            "state.Value switch { WatchItem.Values.Sent => 1, WatchItem.Values.Queued => 2 }")),
        finding => finding.Contains("INV3504: invites.yaml: ", StringComparison.Ordinal));

    /// <summary>The lock is that of the spec; then the spec is edited.</summary>
    private static TestProject Project(string old, string text, string use)
    {
        Assert.Contains(old, Spec, StringComparison.Ordinal);
        return new TestProject()
            .Spec("specs/invites.yaml", Spec.Replace(old, text, StringComparison.Ordinal))
            .Lock("specs/invites.yaml.lock", """
                invitegen-lock 1
                POST /invites #invite
                  body! application/json: Invite
                  200 application/json: Invite
                GET /states #watch
                  query top: integer(int32) [maximum=30]
                  200 application/jsonl [sequence=lines]
                    *: string
                      | "queued"
                      | "sent"
                schema Invite: object
                  email: string
                  id: string [readOnly]

                """)
            .CSharp($$"""
                using Acme.Invites;
                internal static class Own
                {
                    internal static object? Use(IInvitesClient client, Invite invite, int days, WatchItem state) =>
                        {{use}};
                }
                """);
    }
}
