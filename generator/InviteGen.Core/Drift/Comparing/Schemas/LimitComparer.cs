using System.Globalization;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Catalogue;
using InviteGen.Core.Drift.Comparing.Recording;

namespace InviteGen.Core.Drift.Comparing.Schemas;

/// <summary>Compares lengths, bounds, counts and patterns.</summary>
internal static class LimitComparer
{
    public static IEnumerable<SchemaEdit> Compare(Schema before, Schema after) =>
    [
        .. Numbers(LimitChanges.MaxLength, Show(before.Text.MaxLength), Show(after.Text.MaxLength)),
        .. Numbers(LimitChanges.MinLength, Least(before.Text.MinLength), Least(after.Text.MinLength)),
        .. Numbers(LimitChanges.Maximum, before.Number.Maximum, after.Number.Maximum),
        .. Numbers(LimitChanges.Minimum, before.Number.Minimum, after.Number.Minimum),
        .. Numbers(LimitChanges.ExclusiveMaximum, before.Number.ExclusiveMaximum, after.Number.ExclusiveMaximum),
        .. Numbers(LimitChanges.ExclusiveMinimum, before.Number.ExclusiveMinimum, after.Number.ExclusiveMinimum),
        .. Numbers(LimitChanges.MaxItems, Show(before.Array.MaxItems), Show(after.Array.MaxItems)),
        .. Numbers(LimitChanges.MinItems, Least(before.Array.MinItems), Least(after.Array.MinItems)),
        .. Numbers(LimitChanges.MaxProperties, Show(before.Object.MaxProperties), Show(after.Object.MaxProperties)),
        .. Numbers(LimitChanges.MinProperties, Least(before.Object.MinProperties), Least(after.Object.MinProperties)),
        .. Unique(before.Array.HasUniqueItems, after.Array.HasUniqueItems),
        .. Step(before.Number.MultipleOf, after.Number.MultipleOf),
        .. Pattern(before.Text.Pattern, after.Text.Pattern),
    ];

    private static IEnumerable<SchemaEdit> Numbers(Bound bound, string? old, string? current)
    {
        if (old == current || (old is not null && current is not null && Order(old, current) == 0))
        {
            return [];
        }

        var kind = old is null ? bound.Set
            : current is null ? bound.Unset
            : Order(old, current) < 0 ? bound.Increased
            : bound.Decreased;
        return [new SchemaEdit(kind, new(old, current))];
    }

    private static string? Show(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    /// <summary>A least of nothing, as of zero characters, is no limit.</summary>
    private static string? Least(int? number) => number == 0 ? null : Show(number);

    /// <summary>Compares JSON numbers; what is beyond <see cref="decimal"/> as floating point.</summary>
    private static int Order(string left, string right) =>
        decimal.TryParse(left, NumberStyles.Float, CultureInfo.InvariantCulture, out var one)
            && decimal.TryParse(right, NumberStyles.Float, CultureInfo.InvariantCulture, out var other)
            ? one.CompareTo(other)
            : double.Parse(left, CultureInfo.InvariantCulture).CompareTo(double.Parse(right, CultureInfo.InvariantCulture));

    private static IEnumerable<SchemaEdit> Unique(bool old, bool current) => old == current
        ? []
        : [new SchemaEdit(
            current ? LimitChanges.UniqueItemsAdded : LimitChanges.UniqueItemsRemoved, current ? new(After: "true") : new(Before: "true"))];

    private static IEnumerable<SchemaEdit> Step(string? old, string? current) => old == current
        ? []
        : [new SchemaEdit(
            old is null ? LimitChanges.MultipleOfSet : current is null ? LimitChanges.MultipleOfUnset : LimitChanges.MultipleOfChanged,
            new(old, current))];

    private static IEnumerable<SchemaEdit> Pattern(string? old, string? current)
    {
        (old, current) = (old?.Length == 0 ? null : old, current?.Length == 0 ? null : current);
        if (old == current)
        {
            return [];
        }

        var kind = old is null ? LimitChanges.PatternAdded
            : current is null ? LimitChanges.PatternRemoved
            : current is ".*" or "^.*$" ? LimitChanges.PatternGeneralized
            : LimitChanges.PatternChanged;
        return [new SchemaEdit(kind, new(old, current))];
    }
}
