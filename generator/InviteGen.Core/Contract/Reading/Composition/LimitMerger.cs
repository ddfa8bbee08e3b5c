using System.Globalization;
using InviteGen.Core.Contract.Schemas;

namespace InviteGen.Core.Contract.Reading.Composition;

/// <summary>Of two limits, the stricter.</summary>
internal static class LimitMerger
{
    public static int? Greater(int? left, int? right) => left is null || right > left ? right ?? left : left;

    public static int? Less(int? left, int? right) => left is null || right < left ? right ?? left : left;

    public static StringLimits Merge(StringLimits left, StringLimits right) => new(
        Greater(left.MinLength, right.MinLength),
        Less(left.MaxLength, right.MaxLength),
        left.Pattern is null || right.Pattern is null || left.Pattern == right.Pattern
            ? left.Pattern ?? right.Pattern
            : $"^(?=[\\s\\S]*(?:{left.Pattern}))(?=[\\s\\S]*(?:{right.Pattern}))");

    public static NumberLimits Merge(NumberLimits left, NumberLimits right) => new()
    {
        Minimum = Stricter(left.Minimum, right.Minimum, greater: true),
        Maximum = Stricter(left.Maximum, right.Maximum, greater: false),
        ExclusiveMinimum = Stricter(left.ExclusiveMinimum, right.ExclusiveMinimum, greater: true),
        ExclusiveMaximum = Stricter(left.ExclusiveMaximum, right.ExclusiveMaximum, greater: false),
        MultipleOf = left.MultipleOf ?? right.MultipleOf,
    };

    private static string? Stricter(string? left, string? right, bool greater)
    {
        if (left is null || right is null)
        {
            return left ?? right;
        }

        var isGreater = Value(right) > Value(left);
        return isGreater == greater ? right : left;
    }

    private static double Value(string number) =>
        double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : 0;
}
