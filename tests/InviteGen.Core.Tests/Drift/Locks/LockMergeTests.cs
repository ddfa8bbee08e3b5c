using InviteGen.Core.Drift.Locks;
using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Drift.Locks.Writing;
using InviteGen.Core.Findings;
using InviteGen.Core.Text;

namespace InviteGen.Core.Tests.Drift.Locks;

/// <summary>Accepting a part of what has changed: the lock, the new one, what is taken, and what comes of it.</summary>
public sealed class LockMergeTests
{
    private const string Old =
        """
        GET /pets #listPets
          query limit: integer [maximum=100]
          query name: string
          200 application/json: Pet[]
        GET /toys
          200 application/json: Toy
        schema Pet: object
          kind: string
            | "cat"
          name!: string
          tags: string[]
        schema Toy: object
        accept schema Pet property-removed until=2030-01-01 # Later.
        """;

    private const string New =
        """
        GET /pets #findPets
          query limit: integer [maximum=50]
          query sort: string
          query name!: string
          200 application/json: Pet[]
        POST /pets
          body! application/json: NewPet
          201
          security key
        security key: bearer
        schema NewPet: object
          owner: Owner
        schema Owner: object
        schema Pet: object [closed]
          kind: string
            | "cat"
            | "dog"
          tags: array [maxItems=3]
            []: string [maxLength=9]
        """;

    [Fact]
    public void A_line_is_taken_alone_where_its_type_is_the_same() => Expect(
        ["GET /pets", "schema Pet"],
        ("GET /pets #listPets", "GET /pets #findPets"),
        ("schema Pet: object", "schema Pet: object [closed]"));

    [Fact]
    public void A_note_is_taken_with_its_line() =>
        Expect(["GET /pets › query limit"], ("maximum=100", "maximum=50"));

    [Fact]
    public void What_is_new_stands_where_it_stands_in_the_new_lock() => Expect(
        ["GET /pets › query sort"],
        ("  query name: string\n", "  query sort: string\n  query name: string\n"));

    [Fact]
    public void What_is_gone_goes_and_takes_along_what_only_it_needed() => Expect(
        ["GET /toys"],
        ("GET /toys\n  200 application/json: Toy\n", ""),
        ("schema Toy: object\n", ""));

    [Fact]
    public void What_is_new_brings_along_what_it_needs() => Expect(
        ["POST /pets"],
        ("GET /pets", "security key: bearer\nGET /pets"),
        ("GET /toys", "POST /pets\n  body! application/json: NewPet\n  201\n  security key\nGET /toys"),
        ("schema Pet", "schema NewPet: object\n  owner: Owner\nschema Owner: object\nschema Pet"));

    [Fact]
    public void What_stands_below_a_type_comes_with_it() => Expect(
        ["schema Pet › tags"],
        ("  tags: string[]\n", "  tags: array [maxItems=3]\n    []: string [maxLength=9]\n"));

    [Fact]
    public void A_fact_below_another_type_brings_that_type() => Expect(
        ["schema Pet › tags › []"],
        ("  tags: string[]\n", "  tags: array [maxItems=3]\n    []: string [maxLength=9]\n"));

    [Fact]
    public void A_value_and_a_property_are_facts_of_their_own() => Expect(
        ["schema Pet › kind › | \"dog\"", "schema Pet › name"],
        ("    | \"cat\"\n", "    | \"cat\"\n    | \"dog\"\n"),
        ("  name!: string\n", ""));

    [Fact]
    public void A_callback_does_not_come_without_the_operation_that_asks_for_it()
    {
        const string whole = "invitegen-lock 1\nPOST /a\n  204\ncallback \"POST /a\" b {c} POST\n  204\n";

        Assert.Equal("invitegen-lock 1\n", LockMerge.Take(
            new SpecText("a.lock", ""), whole, [LockPath.Parse("callback \"POST /a\" b {c} POST")], new FindingSink()));
    }

    [Fact]
    public void What_neither_lock_has_is_passed_over() => Expect(["GET /cows", "schema Pet › horns"]);

    [Fact]
    public void Whoever_takes_everything_has_the_new_lock()
    {
        string[] all =
        [
            "GET /pets", "GET /pets › query limit", "GET /pets › query sort", "GET /pets › query name", "POST /pets", "GET /toys",
            "security key", "schema NewPet", "schema Owner", "schema Pet", "schema Pet › kind › | \"dog\"", "schema Pet › name",
            "schema Pet › tags", "schema Toy",
        ];
        var expected = LockWriter.Write(Lock.Read(Whole(New)).Contract, Lock.Read(Whole(Old)).Acceptances);

        Assert.Equal(expected, Take(Whole(Old), all));
    }

    [Fact]
    public void Into_an_empty_lock_goes_what_is_taken() => Assert.Equal(
        "invitegen-lock 1\nsecurity key: bearer\nPOST /pets\n  body! application/json: NewPet\n  201\n  security key\n"
            + "schema NewPet: object\n  owner: Owner\nschema Owner: object\n",
        Take("", "POST /pets"));

    [Fact]
    public void A_lock_that_cannot_be_read_is_not_merged()
    {
        var findings = new FindingSink();

        Assert.Null(LockMerge.Take(new SpecText("a.lock", "<<<<<<<\n"), Whole(New), [], findings));
        Assert.Single(findings.Findings);
    }

    private static void Expect(string[] paths, params (string Before, string After)[] edits)
    {
        var expected = edits.Aggregate(Whole(Old), (text, edit) =>
        {
            Assert.Contains(edit.Before, text, StringComparison.Ordinal);
            var at = text.IndexOf(edit.Before, StringComparison.Ordinal);
            return text[..at] + edit.After + text[(at + edit.Before.Length)..];
        });

        Assert.Equal(expected, Take(Whole(Old), paths));
    }

    private static string? Take(string old, params string[] paths) =>
        LockMerge.Take(new SpecText("api.yaml.lock", old), Whole(New), paths.Select(LockPath.Parse), new FindingSink());

    private static string Whole(string facts) => "invitegen-lock 1\n" + facts + "\n";
}
