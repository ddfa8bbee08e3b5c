using System.Reflection;
using System.Text.RegularExpressions;
using InviteGen.Core.Drift.Catalogue;
using InviteGen.Core.Tests.Drift.Comparing;

namespace InviteGen.Core.Tests.Drift.Catalogue;

public sealed partial class ChangeCatalogueTests
{
    private static IEnumerable<ChangeEntry> Entries => ChangeCatalogue.Subjects.SelectMany(subject => subject.Entries);

    [Fact]
    public void Every_list_of_kinds_is_in_it()
    {
        var lists = typeof(ChangeCatalogue).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public))
            .Where(field => field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() == typeof(KindList<>))
            .Select(field => (string)field.FieldType.GetProperty(nameof(KindList<object>.Subject))!.GetValue(field.GetValue(null))!);

        Assert.Equal(lists.Order(), ChangeCatalogue.Subjects.Select(subject => subject.Title).Order());
    }

    [Fact]
    public void A_slug_is_made_of_words_and_hyphens() =>
        Assert.All(Entries.SelectMany(entry => entry.Slugs), slug => Assert.Matches(Slug(), slug));

    [Fact]
    public void No_gap_of_a_sentence_stays_open() =>
        Assert.All(Entries, entry => Assert.DoesNotMatch("[{}]", entry.Sentence));

    [Fact]
    public void A_sentence_begins_with_its_subject_or_a_capital_and_has_no_full_stop() =>
        Assert.All(Entries, entry => Assert.Matches("^[…A-Z'].*[^.]$", entry.Sentence));

    [Fact]
    public void A_change_that_does_nothing_to_calls_gives_no_reason() =>
        Assert.All(
            Entries.Where(entry => entry.Kind.Wire == Core.Drift.Changes.WireEffect.Safe),
            entry => Assert.DoesNotMatch("will (fail|be rejected|reject)", entry.Sentence));

    [Fact]
    public void Every_change_of_the_pairs_is_in_it()
    {
        var changes = DriftPair.Names.SelectMany(name => DriftPair.Of(name).Expected.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            .Select(line => line.Split(' ')).Select(words => (Id: words[0], Slug: words[1]));

        Assert.All(changes, change => Assert.Contains(ChangeCatalogue.Find(change.Slug), entry => entry.Kind.Rule.Id == change.Id));
    }

    [Fact]
    public void The_letter_case_of_a_slug_means_nothing() =>
        Assert.Equal(ChangeCatalogue.Find("endpoint-added"), ChangeCatalogue.Find("Endpoint-Added"));

    [Fact]
    public void A_slug_that_there_is_not_is_not_found() => Assert.Empty(ChangeCatalogue.Find("endpoint-exploded"));

    [GeneratedRegex("^[a-z]+(-[a-z]+)+$")]
    private static partial Regex Slug();
}
