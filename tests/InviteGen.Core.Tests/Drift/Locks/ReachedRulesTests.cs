using InviteGen.Core.Drift.Locks;
using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Findings;
using InviteGen.Core.Text;

namespace InviteGen.Core.Tests.Drift.Locks;

/// <summary>Which rules a lock keeps when a part of what has changed is accepted.</summary>
public sealed class ReachedRulesTests
{
    private const string Old =
        """
        invitegen-lock 1
        GET /pets
          200 application/json: object
            held: object
              where {"not":{"$ref":"Pet"}}
            kind: string [default="Pet"]
            label: string
              | "Pet"
              | "Toy"
        rule Pet: {"anyOf":[{"$ref":"Toy"},{"enum":[{"$ref":"Cow"}]}]}
        rule Toy: {"type":"object"}

        """;

    [Fact]
    public void A_rule_that_is_referred_to_stays_with_those_that_it_refers_to() => Assert.Equal(
        Old.Replace("kind: string [default=\"Pet\"]", "kind: string", StringComparison.Ordinal),
        Take(Old, Old.Replace(" [default=\"Pet\"]", "", StringComparison.Ordinal), "GET /pets › 200 application/json › kind"));

    [Fact]
    public void A_default_and_a_value_that_read_as_the_name_of_a_rule_do_not_keep_it() => Assert.Equal(
        """
        invitegen-lock 1
        GET /pets
          200 application/json: object
            kind: string [default="Pet"]
            label: string
              | "Pet"
              | "Toy"

        """,
        Take(Old, "invitegen-lock 1\nGET /pets\n  200 application/json: object\n", "GET /pets › 200 application/json › held"));

    [Fact]
    public void A_schema_that_comes_along_brings_the_rules_that_it_refers_to()
    {
        const string next =
            """
            invitegen-lock 1
            GET /toys
              200 application/json: Toy
            schema Toy: object
              owner: object
                where {"if":{"$ref":"Pet"}}
            rule Pet: {"not":{"$ref":"Cow"}}
            rule Cow: {"type":"array"}
            rule Pig: {"enum":["Cow"]}

            """;

        Assert.Equal(
            """
            invitegen-lock 1
            GET /toys
              200 application/json: Toy
            schema Toy: object
              owner: object
                where {"if":{"$ref":"Pet"}}
            rule Cow: {"type":"array"}
            rule Pet: {"not":{"$ref":"Cow"}}

            """,
            Take("invitegen-lock 1\n", next, "GET /toys › 200 application/json"));
    }

    private static string? Take(string old, string next, string path) =>
        LockMerge.Take(new SpecText("api.yaml.lock", old), next, [LockPath.Parse(path)], new FindingSink());
}
