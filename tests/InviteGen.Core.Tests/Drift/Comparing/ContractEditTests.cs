using InviteGen.Core.Drift.Catalogue;

namespace InviteGen.Core.Tests.Drift.Comparing;

/// <summary>
/// Every edit of every keyword, there and back, in every place: what is widened for one side is narrowed for the other, so a rule that
/// is the wrong way round is seen.
/// </summary>
public sealed class ContractEditTests
{
    private static readonly string[] ObjectKeywords =
    [
        "additional-properties", "all-of", "dependent-", "properties-", "pattern-property", "property-names", "required-added",
        "required-removed", "type-name-changed", "unevaluated-properties",
    ];

    [Fact]
    public void An_edit_reports_what_is_expected_in_every_place()
    {
        var reported = string.Concat(ContractEdit.All.Select(edit => edit.Reported()));
        var expected = File.ReadAllText(ContractEdit.ExpectedFile).ReplaceLineEndings("\n");
        if (reported != expected)
        {
            File.WriteAllText(Path.ChangeExtension(ContractEdit.ExpectedFile, ".received.txt"), reported);
        }

        Assert.Equal(expected, reported);
    }

    [Fact]
    public void Every_slug_is_reported_by_an_edit_or_a_pair()
    {
        var reported = File.ReadLines(ContractEdit.ExpectedFile).Where(line => line.StartsWith("  ", StringComparison.Ordinal))
            .Select(line => line.Split(": ")[1].Split(' ')[0])
            .Concat(DriftPair.Names.SelectMany(name => DriftPair.Of(name).Expected.Split('\n')).Where(line => line.Length > 0)
                .Select(line => line.Split(' ')[1]));

        Assert.Empty(ChangeCatalogue.Subjects.SelectMany(subject => subject.Entries).SelectMany(entry => entry.Slugs)
            .Where(slug => !IsOfObjectsInHeaders(slug)).Except(reported).Order(StringComparer.Ordinal));
    }

    // The client reads objects in response headers as text, so nothing inside of them is compared.
    private static bool IsOfObjectsInHeaders(string slug) => slug.StartsWith("response-header-", StringComparison.Ordinal)
        && ObjectKeywords.Any(keyword => slug.Contains(keyword, StringComparison.Ordinal));
}
