using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Locks.Writing;
using InviteGen.Core.Findings;
using InviteGen.Core.Tests.Harness;
using InviteGen.Core.Text;

namespace InviteGen.Core.Tests.Drift.Comparing;

/// <summary>Some changes are accepted and others are not, while a line of the lock holds several of them.</summary>
public sealed class PartialAcceptanceOfLinesTests
{
    private const string Lock =
        """
        invitegen-lock 1
        POST /groups/{id}/members #addMember
          path id!: string
          query notify: boolean
          204
        GET /invitations #listInvitations
          query limit: integer [maximum=100]
          query offset: integer
          200 application/json: Invitation[]
        callback "POST /groups/{id}/members" added http://example.com POST
          body application/json: object
            name: string
          204
        webhook invited POST
          body application/json: object
            name: string
          204
        schema Invitation: object
          name: string

        """;

    private const string Hook =
        "post: { requestBody: { content: { application/json: { schema: { type: object, properties: { name: { type: string } } } } } }, "
        + "responses: { '204': { description: Done. } } }";

    private static readonly string Spec = Specs.Paths(
        $$"""
        /invitations:
          get:
            operationId: listInvitations
            parameters:
              - { name: limit, in: query, schema: { type: integer, maximum: 100 } }
              - { name: offset, in: query, schema: { type: integer } }
            responses:
              '200':
                description: Done.
                content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Invitation' } } } }
        /groups/{id}/members:
          post:
            operationId: addMember
            parameters:
              - { name: id, in: path, required: true, schema: { type: string } }
              - { name: notify, in: query, schema: { type: boolean } }
            callbacks: { added: { http://example.com: { {{Hook}} } } }
            responses: { '204': { description: Done. } }
        """,
        "schemas: { Invitation: { type: object, properties: { name: { type: string } } } }") + $"\nwebhooks: {{ invited: {{ {Hook} }} }}\n";

    private static readonly (string, string) Limits = ("{ type: integer, maximum: 100 }", "{ type: integer, maximum: 50, minimum: 1 }");

    [Fact]
    public void The_lock_is_that_of_the_document() => Assert.Equal(Lock, LockWriter.Write(Generated.From(Spec).Contract));

    [Fact]
    public void A_change_in_one_line_with_another_is_left_with_it() => Assert.Equal(
        Lock, Accept(change => change.Slug == "request-parameter-max-decreased", Limits, ("offset, in: query, schema: { type: integer }",
            "offset, in: query, schema: { type: integer, minimum: 1 }")));

    [Fact]
    public void What_is_in_other_lines_is_taken_all_the_same() => Assert.Equal(
        Lock.Replace("#listInvitations", "#findInvitations", StringComparison.Ordinal),
        Accept(
            change => change.Slug != "request-parameter-min-set", Limits,
            ("operationId: listInvitations", "operationId: findInvitations")));

    [Fact]
    public void A_media_type_of_another_name_takes_the_place_of_its_line() => Assert.Equal(
        Lock.Replace("200 application/json", "200 application/hal+json", StringComparison.Ordinal),
        Accept(
            change => change.Slug != "request-parameter-max-decreased", ("maximum: 100", "maximum: 50"),
            ("content: { application/json: { schema: { type: array", "content: { application/hal+json: { schema: { type: array")));

    [Fact]
    public void A_schema_of_another_name_is_not_taken_without_what_refers_to_it() => Assert.Equal(
        Lock,
        Accept(
            change => change.Slug == "schema-renamed", ("maximum: 100", "maximum: 50"),
            ("schemas/Invitation'", "schemas/Invite'"), ("schemas: { Invitation:", "schemas: { Invite:")));

    [Fact]
    public void Another_name_of_a_variable_is_that_of_one_operation() => Assert.Equal(
        Lock.Replace("{id}", "{group}", StringComparison.Ordinal).Replace("path id", "path group", StringComparison.Ordinal),
        Accept(
            change => change.Slug == "request-parameter-name-changed", ("maximum: 100", "maximum: 50"), ("{id}", "{group}"),
            ("name: id,", "name: group,")));

    [Fact]
    public void A_moved_operation_is_not_taken_for_one_whose_variables_have_other_names() => Assert.Equal(
        Lock.Replace("maximum=100", "maximum=50", StringComparison.Ordinal),
        Accept(
            change => change.Slug == "request-parameter-max-decreased", ("maximum: 100", "maximum: 50"),
            ("/groups/{id}/members", "/circles/{circle}/members"), ("name: id,", "name: circle,")));

    private static string? Accept(Func<Change, bool> isWanted, params (string Old, string New)[] edits)
    {
        var spec = edits.Aggregate(Spec, (text, edit) =>
        {
            Assert.Contains(edit.Old, text, StringComparison.Ordinal);
            return text.Replace(edit.Old, edit.New, StringComparison.Ordinal);
        });

        return SpecCompiler.Accept(
            new SpecText("api.yaml.lock", Lock), Generated.From(spec).Contract, default, isWanted, new FindingSink(),
            CancellationToken.None);
    }
}
