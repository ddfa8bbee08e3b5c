using System.Globalization;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Changes;

namespace InviteGen.Core.Drift.Comparing;

/// <summary>Compares what limits values beyond types and checks: <c>not</c>, <c>if</c>, <c>contains</c> and their like.</summary>
internal sealed class AssertionComparer(SchemaTable before, SchemaTable after)
{
    /// <summary>The keywords that are told here, with the names that changes of them have. All others are compared elsewhere.</summary>
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["not"] = "not", ["if"] = "if", ["then"] = "then", ["else"] = "else", ["contains"] = "contains",
        ["dependentRequired"] = "dependent-required", ["dependentSchemas"] = "dependent-schema", ["propertyNames"] = "property-names",
        ["patternProperties"] = "pattern-property", ["prefixItems"] = "prefix-items", ["unevaluatedItems"] = "unevaluated-items",
        ["unevaluatedProperties"] = "unevaluated-properties", ["oneOf"] = "one-of", ["anyOf"] = "any-of",
    };

    private readonly AssertionText _before = new(before);
    private readonly AssertionText _after = new(after);

    public IEnumerable<SchemaEdit> Compare(Schema one, Schema other)
    {
        // A rule of the same text may refer to another schema of the same name.
        if (one.ValueAssertions == other.ValueAssertions && one.ValueAssertions.All(rule => rule.IndexOf("$ref", StringComparison.Ordinal) < 0))
        {
            yield break;
        }

        var (old, current) = (_before.Of(one.ValueAssertions), _after.Of(other.ValueAssertions));
        foreach (var name in Names)
        {
            var was = old.TryGetValue(name.Key, out var first) ? first : null;
            var isNow = current.TryGetValue(name.Key, out var second) ? second : null;
            if (was != isNow)
            {
                yield return Edit(name.Key, name.Value, was, isNow);
            }
        }

        foreach (var keyword in new[] { "minContains", "maxContains" })
        {
            if (Count(old, keyword) is { } was && Count(current, keyword) is { } isNow && was != isNow)
            {
                yield return Contains(keyword, was, isNow);
            }
        }
    }

    private static SchemaEdit Edit(string keyword, string name, string? old, string? current)
    {
        var (action, movement, words) = (old, current) switch
        {
            (null, _) => ("added", Movement.Narrowed, $"is limited by '{keyword}' now"),
            (_, null) => ("removed", Movement.Widened, $"is no longer limited by '{keyword}'"),
            _ => ("changed", Movement.Incomparable, $"is limited otherwise by '{keyword}'"),
        };
        return new SchemaEdit(CompatibilityRules.Limit, $"{name}-{action}", movement, words)
        {
            Keyword = keyword,
            Before = SchemaWords.Value(old ?? ""),
            After = SchemaWords.Value(current ?? ""),
        };
    }

    private static decimal? Count(SortedDictionary<string, string> keywords, string keyword) =>
        !keywords.ContainsKey("contains") ? null
        : !keywords.TryGetValue(keyword, out var text) ? (keyword == "minContains" ? 1 : decimal.MaxValue)
        : decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var count) ? count
        : null;

    private static SchemaEdit Contains(string keyword, decimal old, decimal current)
    {
        var isMore = current > old;
        var isUpper = keyword == "maxContains";
        return new SchemaEdit(
            CompatibilityRules.Limit,
            (isUpper ? "max-contains-" : "min-contains-") + (isMore ? "increased" : "decreased"),
            isMore == isUpper ? Movement.Widened : Movement.Narrowed,
            $"has another '{keyword}' now")
        {
            Keyword = keyword,
            Before = Show(old),
            After = Show(current),
        };
    }

    private static string Show(decimal count) => count == decimal.MaxValue ? "" : count.ToString(CultureInfo.InvariantCulture);
}
