using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Drift.Locks.Keys;
using InviteGen.Core.Drift.Locks.Writing;

namespace InviteGen.Core.Tests.Drift.Locks;

/// <summary>How facts are addressed, and where they stand.</summary>
public sealed class LockPathTests
{
    private const string Text =
        """
        invitegen-lock 1
        server https://a.test:80/x
        security key: header X-Key
        GET /pets #listPets ~
          query limit!~: integer [maximum=100]
          body! application/json: object
            "a: b"!: string?
          200 application/json: Pet[]
          204
        schema Pet: oneOf
          ^ kind
            "a b": Dog
          + object
            x: string
          + object
            y: string
          + Dog
        rule R: {"a":1}
        accept schema Pet › "a › b" some-slug until=2027-03-01 # The vendor's # own fault.
        """;

    public static TheoryData<string, int> Places => new()
    {
        { "server https://a.test:80/x", 2 },
        { "security key", 3 },
        { "GET /pets", 4 },
        { "GET /pets › query limit", 5 },
        { "GET /pets › body application/json › \"a: b\"", 7 },
        { "GET /pets › 200 application/json", 8 },
        { "GET /pets › 200 application/json › []", 8 },
        { "GET /pets › 204", 9 },
        { "schema Pet › ^ › \"a b\"", 12 },
        { "schema Pet › + object (2) › y", 16 },
        { "schema Pet › + Dog", 17 },
        { "rule R", 18 },
        { "schema Pet › gone › far", 10 },
        { "gone", 1 },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void A_fact_stands_on_the_line_of_its_key_or_of_the_nearest_around_it(string path, int line) =>
        Assert.Equal(line, Lock.Read(Text).Find(LockPath.Parse(path)).Start.Line + 1);

    [Theory]
    [InlineData("GET /pets", "GET /pets #listPets ~")]
    [InlineData("GET /pets › query limit", "query limit!~: integer [maximum=100]")]
    [InlineData("GET /pets › query offset", null)]
    public void The_line_of_a_fact_can_be_shown(string path, string? line) =>
        Assert.Equal(line, Lock.Read(Text).Lines.LineOf(LockPath.Parse(path)));

    [Fact]
    public void Keys_are_made_as_they_are_read()
    {
        var path = LockPath.Root / LockKeys.Operation("GET", "/pets") / LockKeys.Parameter(ParameterIn.Query, "a › b");

        Assert.Equal("GET /pets › query \"a › b\"", path.ToString());
        Assert.Equal(path, LockPath.Parse(path.ToString()));
        Assert.Equal("GET /pets", path.Parent.ToString());
    }

    [Fact]
    public void Acceptances_are_kept_as_they_are()
    {
        var read = Lock.Read(Text);

        var one = Assert.Single(read.Acceptances);
        Assert.Equal(("some-slug", "2027-03-01", "The vendor's # own fault."), (one.Slug, one.Until, one.Reason));
        Assert.Equal(["schema Pet", "\"a › b\""], one.Path.Keys);
        Assert.EndsWith("\n" + Text.Split('\n')[^1] + "\n", LockWriter.Write(read.Contract, read.Acceptances), StringComparison.Ordinal);
    }
}
