using InviteGen.Core.Drift.Changes;

namespace InviteGen.Bench.Drift;

/// <summary>What is found between two contracts, and what is found the other way round: what was added was removed.</summary>
internal static class Mirror
{
    /// <summary>Words that mean the opposite, or the same seen from the other side; each pair has one word for both.</summary>
    private static readonly (string Word, string Common)[] Words =
    [
        ("with-deprecation", ""), ("without-deprecation", ""), ("before-sunset", ""), ("with-sunset", ""), ("with-default", ""),
        ("annotation-only", ""),
        ("became-not-nullable", "null"), ("became-nullable", "null"), ("became-required", "need"), ("became-optional", "need"),
        ("became-not-read-only", "owner"), ("became-read-only", "owner"),
        ("became-not-write-only", "owner"), ("became-write-only", "owner"),
        ("replaces-default", "default"), ("replaced-by-default", "default"),
        ("became-enum", "enum"), ("enum-removed", "enum"), ("enum-value-added", "value"), ("enum-value-removed", "value"),
        ("increased", "moved"), ("decreased", "moved"), ("set", "bound"), ("unset", "bound"),
        ("type-generalized", "type"), ("type-specialized", "type"), ("type-changed", "type"), ("wrapped-in-one-of", "type"),
        ("list-of-types-widened", "type"), ("list-of-types-narrowed", "type"), ("pattern-generalized", "pattern-changed"),
        ("deprecated", "advice"), ("reactivated", "advice"), ("added", "there"), ("removed", "there"), ("new", "there"),
        ("deleted", "there"), ("typed", "typed"), ("untyped", "typed"),
        ("read-only-property", "property"), ("write-only-property", "property"),
        ("required", ""), ("optional", ""), ("endpoint", "api"), ("path", ""), ("request", ""), ("response", ""),
    ];

    /// <summary>The changes of one way that have no counterpart in those of the other.</summary>
    public static IEnumerable<string> Differences(IReadOnlyList<Change> there, IReadOnlyList<Change> back)
    {
        var (first, second) = (Count(there), Count(back));
        return first.Keys.Union(second.Keys).Where(key => first.GetValueOrDefault(key) != second.GetValueOrDefault(key))
            .Select(key => $"{key}: {first.GetValueOrDefault(key)} there, {second.GetValueOrDefault(key)} back");
    }

    private static Dictionary<string, int> Count(IReadOnlyList<Change> changes) => changes
        .GroupBy(change => $"{change.Path} {Common(change.Slug)}", StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

    private static string Common(string slug)
    {
        var text = $"-{slug}-";
        foreach (var (word, common) in Words)
        {
            text = text.Replace($"-{word}-", $"-{common}-", StringComparison.Ordinal);
        }

        // Where something new comes first in a slug, and what is gone last, the words are the same.
        return string.Join('-', text.Split('-', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
    }
}
