using System.Globalization;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Overlays.Paths;

/// <summary>The comparison operators (RFC 9535, section 2.3.5.2.2). An operand is a list of one value, or of none.</summary>
internal static class Comparison
{
    private static readonly (string Token, Func<SpecNode[], SpecNode[], bool> Holds)[] Operators =
    [
        ("==", AreEqual),
        ("!=", (left, right) => !AreEqual(left, right)),
        ("<=", (left, right) => IsLess(left, right) || AreEqual(left, right)),
        (">=", (left, right) => IsLess(right, left) || AreEqual(left, right)),
        ("<", IsLess),
        (">", (left, right) => IsLess(right, left)),
    ];

    /// <summary>Takes an operator, if one comes next.</summary>
    public static Func<SpecNode[], SpecNode[], bool>? TryTake(PathCursor cursor) =>
        Operators.FirstOrDefault(candidate => cursor.TryTake(candidate.Token)).Holds;

    private static bool AreEqual(SpecNode[] left, SpecNode[] right)
    {
        if (left.Length == 0 || right.Length == 0)
        {
            return left.Length == right.Length;
        }

        return Number(left[0]) is { } x && Number(right[0]) is { } y ? x.Equals(y) : SpecNode.DeepEquals(left[0], right[0]);
    }

    // Only numbers and only strings have an order.
    private static bool IsLess(SpecNode[] left, SpecNode[] right)
    {
        if (left.Length == 0 || right.Length == 0)
        {
            return false;
        }

        return Number(left[0]) is { } x && Number(right[0]) is { } y
            ? x < y
            : left[0].AsText is { } one && right[0].AsText is { } other && string.CompareOrdinal(one, other) < 0;
    }

    private static double? Number(SpecNode node) =>
        double.TryParse(node.AsDigits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
