using InviteGen.Core.Findings;

namespace InviteGen.Core.Tests.Drift.Comparing;

/// <summary>Every pair is compared whole: a rule that fires where it should not is seen at once.</summary>
public sealed class DriftPairTests
{
    public static TheoryData<string> Pairs => new(DriftPair.Names);

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_pair_reports_what_stands_beside_it_and_nothing_else(string name)
    {
        var pair = DriftPair.Of(name);
        var reported = pair.Reported();
        if (reported != pair.Expected)
        {
            pair.Keep(reported);
        }

        Assert.Equal(pair.Expected, reported);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_lock_gives_the_same_changes_as_the_document_that_it_was_written_for(string name)
    {
        var pair = DriftPair.Of(name);

        Assert.Equal(
            pair.Reported().Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => string.Join(' ', line.Split(' ').Take(2))).Order(),
            pair.ReportedByLock().Order());
    }

    [Fact]
    public void Every_rule_of_changes_has_a_pair()
    {
        var reported = DriftPair.Names.SelectMany(name => DriftPair.Of(name).Expected.Split('\n')).Select(line => line.Split(' ')[0]);

        Assert.Empty(DiagnosticRules.All.Select(rule => rule.Id).Where(IsOfChanges).Except(reported));
    }

    private static bool IsOfChanges(string id) =>
        string.CompareOrdinal(id, "INV3100") > 0 && string.CompareOrdinal(id, "INV3500") < 0;
}
