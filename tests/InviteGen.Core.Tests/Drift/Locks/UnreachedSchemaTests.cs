using InviteGen.Core.Drift.Locks;
using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Findings;
using InviteGen.Core.Tests.Harness;
using InviteGen.Core.Text;

namespace InviteGen.Core.Tests.Drift.Locks;

/// <summary>
/// Earlier versions also wrote the schemas that were only merged into others: a lock that has them is read, and the next acceptance drops
/// them.
/// </summary>
public sealed class UnreachedSchemaTests
{
    private static readonly string Spec = Specs.BothWays(
        """
        Thing: { allOf: [{ $ref: '#/components/schemas/Base' }, { properties: { tag: { type: string } } }] }
        Base: { type: object, properties: { id: { type: integer }, owner: { $ref: '#/components/schemas/Owner' } } }
        Owner: { type: object, properties: { name: { type: string } } }
        """);

    private const string Old =
        """
        invitegen-lock 1
        POST /things #exchange
          body! application/json: Thing
          200 application/json: Thing
        schema Base: object [closed]
          id!: string
            where {"not":{"$ref":"Former"}}
        schema Owner: object
          name: string
        schema Thing: object [allOf=[{"$ref":"Base","properties":["id","owner"]},{"properties":["tag"]}]]
          id: integer
          owner: Owner
          tag: string
        rule Former: {"minLength":2}

        """;

    private static readonly string New = Old
        .Replace("schema Base: object [closed]\n  id!: string\n    where {\"not\":{\"$ref\":\"Former\"}}\n", "", StringComparison.Ordinal)
        .Replace("rule Former: {\"minLength\":2}\n", "", StringComparison.Ordinal);

    [Fact]
    public void They_are_no_findings() => Assert.Empty(SpecCompiler.Read(Project, CancellationToken.None).Findings);

    [Fact]
    public void A_lock_that_has_them_is_read_and_is_not_written_so_again()
    {
        Assert.Equal(["Base", "Owner", "Thing"], Lock.Read(Old).Contract.Schemas.Select(named => named.Name));
        Assert.Equal(New, Lock.Of(Spec));
    }

    [Fact]
    public void A_partial_acceptance_drops_them_as_a_full_one_does()
    {
        var next = Lock.Of(Spec.Replace("name: { type: string }", "name: { type: boolean }", StringComparison.Ordinal));

        Assert.Equal(New.Replace("name: string", "name: boolean", StringComparison.Ordinal), next);
        Assert.Equal(
            next,
            LockMerge.Take(new SpecText("api.yaml.lock", Old), next, [LockPath.Parse("schema Owner › name")], new FindingSink()));
    }

    private static SpecProject Project => new(new SpecText("api.yaml", Spec))
    {
        Namespace = Generated.Target.Namespace,
        ClientName = Generated.Target.ClientName,
        SupportNamespace = Generated.Target.SupportNamespace,
        Lock = new SpecText("api.yaml.lock", Old),
    };
}
