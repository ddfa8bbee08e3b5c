using System.Text.RegularExpressions;
using InviteGen.Core.Drift.Locks.Writing;
using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.Drift.Locks;

/// <summary>Facts that earlier versions wrote and nobody needs: a lock that has them is still read.</summary>
public sealed class FormerFactTests
{
    private const string Old = """
        invitegen-lock 1
        security k: header X-K
        GET /pets [stability="beta"]
          query limit: integer [maximum=5, parameterStability="alpha"]
          200 application/json: Pet
          security k
        schema Pet: object [stability="beta"]
          name: string [maxLength=5, stability="alpha"]

        """;

    private static readonly string Spec = Specs.Paths(
        """
        /pets:
          get:
            x-stability-level: stable
            security: [{ k: [] }]
            parameters: [{ name: limit, in: query, x-stability-level: beta, schema: { type: integer, maximum: 5 } }]
            responses: { '200': { description: All., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } }
        """,
        """
        securitySchemes: { k: { type: apiKey, in: header, name: X-K } }
        schemas: { Pet: { type: object, x-stability-level: stable, properties: { name: { type: string, maxLength: 5 } } } }
        """);

    private static readonly string New = Regex.Replace(
        Old, " \\[stability=\"[a-z]+\"\\]|, (stability|parameterStability)=\"[a-z]+\"", "");

    [Fact]
    public void A_level_of_stability_is_read_and_not_written_again() =>
        Assert.Equal(New, LockWriter.Write(Lock.Read(Old).Contract));

    [Fact]
    public void A_level_of_stability_in_a_spec_is_no_fact() => Assert.Equal(New, Lock.Of(Spec));

    [Fact]
    public void A_lock_with_a_level_of_stability_equals_a_spec_with_another() =>
        Assert.Equal(Lock.Read(New).Contract, Lock.Read(Old).Contract);

    [Fact]
    public void What_is_no_value_is_still_an_error() => Assert.Equal(
        ["INV3001 2:12 'beta' is not a value of 'stability'"],
        Lock.Faults("invitegen-lock 1\nGET /pets [stability=beta]\n  204\n"));
}
