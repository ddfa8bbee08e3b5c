using InviteGen.Core.Drift.Catalogue;

namespace InviteGen.Core.Tests.Drift.Comparing;

/// <summary>
/// Every edit of every keyword, there and back, in every place: what is widened for one side is narrowed for the other, so a rule that
/// is the wrong way round is seen.
/// </summary>
public sealed class ContractEditTests
{
    private static readonly string[] KeywordsBeyondSimpleTypes =
    [
        "additional-properties", "all-of", "any-of", "dependent-", "discriminator", "list-of-types", "one-of",
        "prefix-items", "properties-", "pattern-property", "property-names", "required-added", "required-removed", "type-name-changed",
        "unevaluated-properties",
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
            .Where(slug => !IsOfTextInHeaders(slug)).Except(reported).Order(StringComparer.Ordinal));
    }

    // The client reads response headers without a simple type as text, so nothing inside of them is compared.
    private static bool IsOfTextInHeaders(string slug) => slug.StartsWith("response-header-", StringComparison.Ordinal)
        && KeywordsBeyondSimpleTypes.Any(keyword => slug.Contains(keyword, StringComparison.Ordinal));
}
