using InviteGen.Core.Drift.Locks;
using InviteGen.Core.Drift.Locks.Writing;
using InviteGen.Core.Findings;
using InviteGen.Core.Tests.Harness;
using InviteGen.Core.Text;

namespace InviteGen.Core.Tests.Drift.Comparing;

/// <summary>Locks of earlier versions have a copy of each alternative that keywords such as <c>type: object</c> stand beside.</summary>
public sealed class FormerCopiesTests
{
    private const string Document =
        """
        Thing:
          type: object
          additionalProperties: false
          oneOf: [{ $ref: '#/components/schemas/Card' }, { $ref: '#/components/schemas/Wire' }]
        Card: { type: object, required: [number], properties: { number: { type: string } } }
        Wire: { type: object, required: [iban], properties: { iban: { type: string } } }
        """;

    [Fact]
    public void A_copy_that_is_the_component_today_is_no_change() => Assert.Empty(Changes(
        """
          + object [closed, origin="Card"]
            number!: string
          + object [closed, origin="Wire"]
            iban!: string

        """));

    [Fact]
    public void A_copy_that_had_more_than_the_component_was_another_type() => Assert.Contains(
        "request-body-type-name-changed",
        Changes(
            """
              + object [origin="Card"]
                note: string
                number!: string
              + object [origin="Wire"]
                iban!: string

            """));

    private static IEnumerable<string> Changes(string alternatives)
    {
        var contract = Generated.Clean(Specs.BothWays(Document)).Contract;
        var current = LockWriter.Write(contract);
        var old = current.Replace("  + Card\n  + Wire\n", alternatives.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.NotEqual(current, old);
        var read = LockReader.Read(new SpecText("api.yaml.lock", old), new FindingSink())!;
        return SpecCompiler.Compare(read.Contract, contract).Select(change => change.Slug);
    }
}
