using System.Globalization;
using InviteGen.Core.Contract.Assertions;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Catalogue;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Comparing.Matching;
using InviteGen.Core.Drift.Comparing.Recording;

namespace InviteGen.Core.Drift.Comparing.Schemas;

/// <summary>Compares what limits values beyond types and checks: <c>not</c>, <c>if</c>, <c>contains</c> and their like.</summary>
internal sealed class AssertionComparer(SchemaTable before, SchemaTable after)
{
    private const decimal Unlimited = decimal.MaxValue;

    private readonly AssertionText _before = new(before);
    private readonly AssertionText _after = new(after);

    public IEnumerable<SchemaEdit> Compare(Schema one, Schema other)
    {
        // Equal texts may refer to different schemas of one name.
        if (one.ValueAssertions == other.ValueAssertions
            && one.ValueAssertions.All(text => AssertionReferences.In(text).Count == 0))
        {
            return [];
        }

        var (old, current) = (_before.Of(one.ValueAssertions), _after.Of(other.ValueAssertions));
        return
        [
            .. AssertionChanges.Keywords.SelectMany(kinds => Keyword(kinds, Find(old, kinds.Keyword), Find(current, kinds.Keyword))),
            .. Counts(Least(old), Least(current), AssertionChanges.MinContainsIncreased, AssertionChanges.MinContainsDecreased),
            .. Counts(Most(old), Most(current), AssertionChanges.MaxContainsIncreased, AssertionChanges.MaxContainsDecreased),
        ];
    }

    /// <summary>Compares the JSON of one keyword.</summary>
    public static IEnumerable<SchemaEdit> Keyword(KeywordChanges kinds, string? old, string? current) => old == current
        ? []
        : [new SchemaEdit(
            old is null ? kinds.Added : current is null ? kinds.Removed : kinds.Changed,
            new(SentenceTemplate.Shorten(old ?? ""), SentenceTemplate.Shorten(current ?? "")))];

    private static string? Find(SortedDictionary<string, string> keywords, string keyword) =>
        keywords.TryGetValue(keyword, out var text) ? text : null;

    private static decimal? Least(SortedDictionary<string, string> keywords) => Count(keywords, "minContains", 1);

    private static decimal? Most(SortedDictionary<string, string> keywords) => Count(keywords, "maxContains", Unlimited);

    private static decimal? Count(SortedDictionary<string, string> keywords, string keyword, decimal assumed) =>
        !keywords.ContainsKey("contains") ? null
        : !keywords.TryGetValue(keyword, out var text) ? assumed
        : decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var count) ? count
        : null;

    private static IEnumerable<SchemaEdit> Counts(
        decimal? old, decimal? current, SchemaChangeKind increased, SchemaChangeKind decreased) =>
        old is { } was && current is { } isNow && was != isNow
            ? [new SchemaEdit(isNow > was ? increased : decreased, new(Show(was), Show(isNow)))]
            : [];

    private static string Show(decimal count) => count == Unlimited ? "" : count.ToString(CultureInfo.InvariantCulture);
}
