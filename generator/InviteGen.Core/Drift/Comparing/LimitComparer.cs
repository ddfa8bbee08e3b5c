using System.Globalization;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Changes;

namespace InviteGen.Core.Drift.Comparing;

/// <summary>Compares lengths, bounds, counts and patterns.</summary>
internal static class LimitComparer
{
    public static IEnumerable<SchemaEdit> Compare(Schema before, Schema after) =>
    [
        .. Bound("max-length", "maxLength", before.Text.MaxLength, after.Text.MaxLength, isUpper: true, "at most {0} characters"),
        .. Bound("min-length", "minLength", before.Text.MinLength, after.Text.MinLength, isUpper: false, "at least {0} characters"),
        .. Bound("max", "maximum", before.Number.Maximum, after.Number.Maximum, isUpper: true, "at most {0}"),
        .. Bound("min", "minimum", before.Number.Minimum, after.Number.Minimum, isUpper: false, "at least {0}"),
        .. Bound("exclusive-max", "exclusiveMaximum", before.Number.ExclusiveMaximum, after.Number.ExclusiveMaximum, true, "less than {0}"),
        .. Bound(
            "exclusive-min", "exclusiveMinimum", before.Number.ExclusiveMinimum, after.Number.ExclusiveMinimum, false, "more than {0}"),
        .. Bound("max-items", "maxItems", before.Array.MaxItems, after.Array.MaxItems, isUpper: true, "at most {0} items"),
        .. Bound("min-items", "minItems", before.Array.MinItems, after.Array.MinItems, isUpper: false, "at least {0} items"),
        .. Bound(
            "max-properties", "maxProperties", before.Object.MaxProperties, after.Object.MaxProperties, isUpper: true,
            "at most {0} properties"),
        .. Bound(
            "min-properties", "minProperties", before.Object.MinProperties, after.Object.MinProperties, isUpper: false,
            "at least {0} properties"),
        .. Unique(before.Array.HasUniqueItems, after.Array.HasUniqueItems),
        .. Step(before.Number.MultipleOf, after.Number.MultipleOf),
        .. Pattern(before.Text.Pattern, after.Text.Pattern),
    ];

    private static IEnumerable<SchemaEdit> Bound(string slug, string keyword, int? old, int? current, bool isUpper, string words) =>
        Bound(
            slug, keyword, old?.ToString(CultureInfo.InvariantCulture), current?.ToString(CultureInfo.InvariantCulture), isUpper, words);

    private static IEnumerable<SchemaEdit> Bound(string slug, string keyword, string? old, string? current, bool isUpper, string words)
    {
        // A least of nothing, as of zero characters, is no limit.
        (old, current) = isUpper || keyword is "minimum" or "exclusiveMinimum" ? (old, current) : (NotZero(old), NotZero(current));
        if (old == current || (old is not null && current is not null && Order(old, current) == 0))
        {
            return [];
        }

        var (action, movement) = (old, current) switch
        {
            (null, _) => ("set", Movement.Narrowed),
            (_, null) => ("unset", Movement.Widened),
            _ when Order(old, current) < 0 => ("increased", isUpper ? Movement.Widened : Movement.Narrowed),
            _ => ("decreased", isUpper ? Movement.Narrowed : Movement.Widened),
        };
        return [Edit(slug + "-" + action, keyword, movement, Allows(old, current, words), old, current)];
    }

    private static string Allows(string? old, string? current, string words) =>
        (old, current) switch
        {
            (null, _) => "allows " + Fill(words, current!) + " now",
            (_, null) => "is no longer limited to " + Fill(words, old),
            _ => "allows " + Fill(words, current) + $" now (was {old})",
        };

    private static string Fill(string words, string number) => string.Format(CultureInfo.InvariantCulture, words, number);

    private static string? NotZero(string? number) => number == "0" ? null : number;

    /// <summary>Compares JSON numbers; what is beyond <see cref="decimal"/> as floating point.</summary>
    private static int Order(string left, string right) =>
        decimal.TryParse(left, NumberStyles.Float, CultureInfo.InvariantCulture, out var one)
            && decimal.TryParse(right, NumberStyles.Float, CultureInfo.InvariantCulture, out var other)
            ? one.CompareTo(other)
            : double.Parse(left, CultureInfo.InvariantCulture).CompareTo(double.Parse(right, CultureInfo.InvariantCulture));

    private static IEnumerable<SchemaEdit> Unique(bool old, bool current) => old == current
        ? []
        : [current
            ? Edit("unique-items-added", "uniqueItems", Movement.Narrowed, "allows no two equal items now", null, "true")
            : Edit("unique-items-removed", "uniqueItems", Movement.Widened, "may have equal items now", "true", null)];

    private static IEnumerable<SchemaEdit> Step(string? old, string? current) => old == current
        ? []
        : [(old, current) switch
        {
            (null, _) => Edit("multiple-of-set", "multipleOf", Movement.Narrowed, $"takes only multiples of {current} now", old, current),
            (_, null) => Edit("multiple-of-unset", "multipleOf", Movement.Widened, $"may be no multiple of {old} now", old, current),
            _ => Edit(
                "multiple-of-changed", "multipleOf", Movement.Incomparable, $"takes multiples of {current} now (was {old})", old, current),
        }];

    private static IEnumerable<SchemaEdit> Pattern(string? old, string? current)
    {
        (old, current) = (old?.Length == 0 ? null : old, current?.Length == 0 ? null : current);
        if (old == current)
        {
            return [];
        }

        var isAny = current is ".*" or "^.*$";
        var edit = (old, current) switch
        {
            (null, _) => Edit("pattern-added", "pattern", Movement.Narrowed, $"must match '{current}' now", old, current),
            (_, null) => Edit("pattern-removed", "pattern", Movement.Widened, $"need no longer match '{old}'", old, current),
            _ when isAny => Edit(
                "pattern-generalized", "pattern", Movement.Widened, $"matches '{current}' now (was '{old}')", old, current),
            _ => Edit("pattern-changed", "pattern", Movement.Incomparable, $"must match '{current}' now (was '{old}')", old, current) with
            {
                // Nobody can tell which of two expressions allows more.
                Wire = WireEffect.Risky,
            },
        };
        return [edit];
    }

    private static SchemaEdit Edit(string action, string keyword, Movement movement, string words, string? old, string? current) =>
        new(CompatibilityRules.Limit, action, movement, words) { Keyword = keyword, Before = old ?? "", After = current ?? "" };
}
