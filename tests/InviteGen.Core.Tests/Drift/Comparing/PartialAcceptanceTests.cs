using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Locks.Writing;
using InviteGen.Core.Findings;
using InviteGen.Core.Tests.Harness;
using InviteGen.Core.Text;

namespace InviteGen.Core.Tests.Drift.Comparing;

/// <summary>Some changes of an operation are accepted and others are not, while the variables of its path have other names.</summary>
public sealed class PartialAcceptanceTests
{
    private const string Lock =
        """
        invitegen-lock 1
        GET /teams/{id}/invitations/{number} #listInvitations
          path id!: string
          path number!: integer(int32)
          query limit: integer [maximum=100]
          200 application/json: Invitation[]
        callback "GET /teams/{id}/invitations/{number}" done http://example.com POST
          body application/json: object
            name: string
          204
        schema Invitation: object
          name: string

        """;

    private static readonly string Spec = Specs.Paths(
        """
        /teams/{team}/invitations/{number}:
          get:
            operationId: findInvitations
            parameters:
              - { name: team, in: path, required: true, schema: { type: string } }
              - { name: number, in: path, required: true, schema: { type: integer, format: int32 } }
              - { name: limit, in: query, schema: { type: integer, maximum: 50 } }
            callbacks:
              done:
                http://example.com:
                  post:
                    requestBody:
                      content: { application/json: { schema: { type: object, properties: { name: { type: integer } } } } }
                    responses: { '204': { description: Done. } }
            responses:
              '200':
                description: Done.
                content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Invitation' } } } }
        """,
        "schemas: { Invitation: { type: object, properties: { name: { type: string } } } }");

    [Fact]
    public void A_change_below_the_operation_is_taken_without_the_new_name() =>
        Expect(change => change.Path.ToString().EndsWith(" › query limit", StringComparison.Ordinal), ("maximum=100", "maximum=50"));

    [Fact]
    public void The_operation_id_is_taken_without_the_new_name() =>
        Expect(change => change.Path.Keys.Count == 1, ("#listInvitations", "#findInvitations"));

    [Fact]
    public void The_new_name_is_taken_without_what_is_below_the_operation() => Expect(
        change => change.Slug == "request-parameter-name-changed",
        ("GET /teams/{id}", "GET /teams/{team}"), ("path id", "path team"), ("\"GET /teams/{id}", "\"GET /teams/{team}"));

    [Fact]
    public void The_new_name_is_taken_with_another_change() => Expect(
        change => change.Slug == "request-parameter-name-changed" || change.Path.Keys[^1] == "query limit",
        ("GET /teams/{id}", "GET /teams/{team}"), ("path id", "path team"), ("\"GET /teams/{id}", "\"GET /teams/{team}"),
        ("maximum=100", "maximum=50"));

    [Fact]
    public void A_change_below_a_callback_is_taken_without_the_new_name() =>
        Expect(change => change.Path.Keys[0].StartsWith("callback", StringComparison.Ordinal), ("    name: string", "    name: integer"));

    [Fact]
    public void A_name_that_is_only_spelled_differently_comes_with_any_change()
    {
        var old = Lock.Replace("/{id}", "/{team-id}", StringComparison.Ordinal)
            .Replace("path id", "path team-id", StringComparison.Ordinal);
        var spec = Spec.Replace("{team}", "{teamId}", StringComparison.Ordinal)
            .Replace("name: team,", "name: teamId,", StringComparison.Ordinal);

        Assert.Equal(
            old.Replace("team-id", "teamId", StringComparison.Ordinal).Replace("maximum=100", "maximum=50", StringComparison.Ordinal),
            Accept(old, spec, change => change.Path.Keys[^1] == "query limit"));
    }

    [Fact]
    public void Names_that_were_exchanged_are_not_confused()
    {
        var old = Lock.Replace("path number!: integer(int32)", "path number!: string", StringComparison.Ordinal);
        var spec = Spec
            .Replace("/teams/{team}/invitations/{number}", "/teams/{number}/invitations/{id}", StringComparison.Ordinal)
            .Replace("name: number,", "name: id,", StringComparison.Ordinal)
            .Replace("name: team,", "name: number,", StringComparison.Ordinal)
            .Replace("integer, format: int32", "string", StringComparison.Ordinal);

        Assert.Equal(
            old.Replace("maximum=100", "maximum=50", StringComparison.Ordinal),
            Accept(old, spec, change => change.Path.Keys[^1] == "query limit"));
        Assert.Equal(
            old.Replace("/teams/{id}/invitations/{number}", "/teams/{number}/invitations/{id}", StringComparison.Ordinal)
                .Replace("path id", "path ?", StringComparison.Ordinal).Replace("path number", "path id", StringComparison.Ordinal)
                .Replace("path ?", "path number", StringComparison.Ordinal),
            Accept(old, spec, change => change.Slug == "request-parameter-name-changed"));
    }

    [Fact]
    public void All_that_is_taken_is_the_whole_lock() => Assert.Equal(
        LockWriter.Write(Generated.From(Spec).Contract), Accept(Lock, Spec, _ => true));

    [Fact]
    public void A_property_that_gives_requests_another_type_is_not_taken_without_that()
    {
        const string Before =
            """
            invitegen-lock 1
            PUT /invitations #replace
              body application/json: Invitation
              200 application/json: Invitation
            schema Invitation: object
              name: string

            """;
        var spec = Specs.Paths(
            """
            /invitations:
              put:
                operationId: replace
                requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Invitation' } } } }
                responses:
                  '200': { description: Done., content: { application/json: { schema: { $ref: '#/components/schemas/Invitation' } } } }
            """,
            "schemas: { Invitation: { type: object, properties: { name: { type: string }, id: { type: string, readOnly: true } } } }");

        Assert.Equal(Before, Accept(Before, spec, change => change.Verdict == Verdict.Compatible));
    }

    private static void Expect(Func<Change, bool> isWanted, params (string Before, string After)[] edits)
    {
        var expected = edits.Aggregate(Lock, (text, edit) =>
        {
            var at = text.IndexOf(edit.Before, StringComparison.Ordinal);
            Assert.True(at >= 0, edit.Before);
            return text[..at] + edit.After + text[(at + edit.Before.Length)..];
        });

        Assert.Equal(expected, Accept(Lock, Spec, isWanted));
    }

    private static string? Accept(string old, string spec, Func<Change, bool> isWanted) => SpecCompiler.Accept(
        new SpecText("api.yaml.lock", old), Generated.From(spec).Contract, default, isWanted, new FindingSink(), CancellationToken.None);
}
