namespace InviteGen.Generator.Tests.Drift;

/// <summary>Uses of changed members in the project's own code are reported.</summary>
public sealed class UseTests
{
    private const string Spec = """
        openapi: 3.0.3
        info: { title: Invites, version: 1.0.0 }
        paths:
          /invites:
            post:
              operationId: invite
              parameters:
                - { name: note, in: query, schema: { type: string, maxLength: 20 } }
                - { name: event, in: query, schema: { type: string, maxLength: 20 } }
              requestBody:
                required: true
                content: { application/json: { schema: { $ref: '#/components/schemas/Invite' } } }
              responses:
                '200': { description: Done., content: { application/json: { schema: { $ref: '#/components/schemas/Receipt' } } } }
        components:
          schemas:
            Invite:
              type: object
              properties:
                email: { type: string, maxLength: 20 }
                days: { type: integer, format: int32, maximum: 30 }
                kind: { type: string, enum: [low, high] }
            Receipt:
              type: object
              required: [state]
              properties: { state: { type: string, enum: [sent, queued] }, id: { type: string } }

        """;

    private const string Lock = """
        invitegen-lock 1
        POST /invites #invite
          query note: string [maxLength=20]
          query event: string [maxLength=20]
          body! application/json: Invite
          200 application/json: Receipt
        schema Invite: object
          days: integer(int32) [maximum=30]
          email: string [maxLength=20]
          kind: string
            | "high"
            | "low"
        schema Receipt: object
          id: string
          state!: string
            | "queued"
            | "sent"

        """;

    private const string Anchor = "Own0.cs(4,33): INV3500: 'invites.yaml' no longer matches its lock; accept the changes";

    [Fact]
    public async Task Without_a_change_no_use_is_reported() =>
        Assert.Empty(await Uses.Of(Project(Spec, "client.InviteAsync(new Invite())")));

    [Fact]
    public async Task A_change_that_affects_no_code_is_only_counted() => Assert.Equal(
        [Anchor, "Own0.cs(4,33): INV3599: invites.yaml: 1 breaking change; none affects this project"],
        await Uses.Of(Project(Edit("maximum: 30", "maximum: 7"), "client.InviteAsync(new Invite())")));

    [Fact]
    public async Task A_use_of_a_changed_member_is_reported_and_counted() => Assert.Equal(
        [
            Anchor,
            "Own0.cs(4,33): INV3599: invites.yaml: 1 breaking change; 1 affects this project: Own0.cs(5)",
            "Own0.cs(5,22): INV3503: invites.yaml: Property 'days' of 'Invite' must be at most 7 in requests (was: 30); "
            + "the server may reject values that it accepted before (breaking: deployed clients fail, C# code unchanged)",
        ],
        await Uses.Of(Project(Edit("maximum: 30", "maximum: 7"), "new Invite { Days = days }")));

    [Theory]
    [InlineData("email: { type: string, maxLength: 20 }", "email: { type: string, maxLength: 5 }", "new Invite { Email = \"a@b.co\" }",
        "INV3505: invites.yaml: the server may reject 'a@b.co': "
        + "Property 'email' of 'Invite' must have at most 5 characters in requests (was: 20)")]
    [InlineData("note, in: query, schema: { type: string, maxLength: 20 }", "note, in: query, schema: { type: string, maxLength: 2 }",
        "client.InviteAsync(new Invite(), note: \"Hi!\")", "INV3505: invites.yaml: the server may reject 'Hi!': ")]
    [InlineData("event, in: query, schema: { type: string, maxLength: 20 }", "event, in: query, schema: { type: string, maxLength: 2 }",
        "client.InviteAsync(new Invite(), @event: \"Hi!\")", "INV3505: invites.yaml: the server may reject 'Hi!': ")]
    [InlineData("event, in: query, schema: { type: string, maxLength: 20 }", "event, in: query, schema: { type: string, maxLength: 2 }",
        "client.InviteAsync(new Invite(), @event: days.ToString())", "INV3503: invites.yaml: Query parameter 'event' of POST /invites ")]
    [InlineData("maximum: 30", "maximum: 7", "new Invite { Days = 8 }", "INV3505: invites.yaml: the server may reject '8': ")]
    public async Task A_constant_that_violates_a_tightened_limit_is_reported(string old, string text, string use, string message) =>
        Assert.Contains(
            await Uses.Of(Project(Edit(old, text), use)), finding => finding.Contains(message, StringComparison.Ordinal));

    [Theory]
    [InlineData("maximum: 30", "maximum: 7", "new Invite { Days = 7 }")]
    [InlineData("email: { type: string, maxLength: 20 }", "email: { type: string, maxLength: 6 }", "new Invite { Email = \"a@b.c😀\" }")]
    public async Task A_constant_within_a_tightened_limit_is_not_reported(string old, string text, string use) =>
        Assert.DoesNotContain(
            await Uses.Of(Project(Edit(old, text), use)), finding => finding.Contains("INV3505", StringComparison.Ordinal));

    [Theory]
    [InlineData("maximum: 30", "maximum: 40", "new Invite { Days = 50 }")]
    [InlineData("maximum: 30", "minimum: -3, maximum: 40", "new Invite { Days = 50 }")]
    [InlineData("email: { type: string, maxLength: 20 }", "email: { type: string, maxLength: 21 }",
        "new Invite { Email = \"somebody-and-others@example.org\" }")]
    public async Task A_constant_that_violates_a_relaxed_limit_is_not_reported(string old, string text, string use) =>
        Assert.DoesNotContain(
            await Uses.Of(Project(Edit(old, text), use)), finding => finding.Contains("INV3505", StringComparison.Ordinal));

    [Theory]
    [InlineData("receipt.State.Value switch { ReceiptState.Values.Sent => 1, ReceiptState.Values.Queued => 2 }", true)]
    [InlineData("receipt.State.Value switch { ReceiptState.Values.Sent => 1, _ => 2 }", false)]
    [InlineData("receipt.State.Value switch { ReceiptState.Values.Sent => 1, \"failed\" => 2 }", false)]
    public async Task A_switch_without_a_new_value_and_without_a_default_case_is_reported(string use, bool isTold)
    {
        var found = await Uses.Of(Project(Edit("[sent, queued]", "[sent, queued, failed]"), use));

        Assert.Equal(isTold, found.Any(finding => finding.Contains(
            "INV3504: invites.yaml: Property 'state' of 'Receipt' ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("[sent, queued]", "[sent, queued, failed]", "receipt.State.Value switch { \"sent\" => 1, \"queued\" => 2 }",
        "schema Receipt › state › | \"failed\" response-property-enum-value-added")]
    [InlineData("maximum: 30", "maximum: 7", "new Invite { Days = 8 }", "schema Invite › days request-property-max-decreased")]
    public async Task A_change_that_is_accepted_for_some_time_is_not_reported_where_it_is_used(
        string old, string text, string use, string change)
    {
        var project = Project(Edit(old, text), use).Lock("specs/invites.yaml.lock", Lock + $"accept {change} until=2027-03-01 # Known.\n");

        Assert.Empty(await Uses.Of(project.Property("InviteGenToday", "2027-03-01")));
        Assert.Contains(Anchor, await Uses.Of(project.Property("InviteGenToday", "2027-03-02")));
    }

    [Fact]
    public async Task A_switch_over_values_that_are_only_sent_meets_no_new_value() => Assert.DoesNotContain(
        await Uses.Of(Project(
            Edit("enum: [low, high]", "enum: [low, high, urgent]"),
            "new Invite().Kind?.Value switch { InviteKind.Values.Low => 1, InviteKind.Values.High => 2 }")),
        finding => finding.Contains("INV3504", StringComparison.Ordinal));

    [Fact]
    public async Task A_case_for_a_new_value_with_quotes_is_found() => Assert.DoesNotContain(
        await Uses.Of(Project(
            Edit("[sent, queued]", "[sent, queued, 'so \"far\"']"),
            "receipt.State.Value switch { ReceiptState.Values.Sent => 1, ReceiptState.Values.Queued => 2, \"so \\\"far\\\"\" => 3 }")),
        finding => finding.Contains("INV3504", StringComparison.Ordinal));

    [Fact]
    public async Task A_use_of_a_removed_member_is_counted_and_reported_only_by_the_compiler()
    {
        var found = await Uses.Of(Project(Edit(", id: { type: string }", ""), "receipt.Id"));

        Assert.Equal(
            [Anchor, "Own0.cs(4,33): INV3599: invites.yaml: 1 breaking change; 1 affects this project: Own0.cs(5)"],
            found);
    }

    private static string Edit(string old, string text)
    {
        Assert.Contains(old, Spec, StringComparison.Ordinal);
        return Spec.Replace(old, text, StringComparison.Ordinal);
    }

    private static TestProject Project(string spec, string use) => new TestProject()
        .Spec("specs/invites.yaml", spec).Lock("specs/invites.yaml.lock", Lock)
        .CSharp($$"""
            using Acme.Invites;
            internal static class Own
            {
                internal static object? Use(IInvitesClient client, Receipt receipt, int days) =>
                    {{use}};
            }
            """);
}
