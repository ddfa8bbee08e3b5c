using System.Globalization;
using System.Text.Json;

namespace InviteGen.Core.Text.Trees;

/// <summary>Says whether two nodes are the same JSON: the order of members, and how a number is written, do not count.</summary>
internal static class SpecEquality
{
    extension(SpecNode)
    {
        /// <summary>True when two nodes are the same JSON, wherever they stand.</summary>
        public static bool DeepEquals(SpecNode? one, SpecNode? other) => (one, other) switch
        {
            (SpecObject left, SpecObject right) => left.Count == right.Count
                && left.All(member => right.TryGet(member.Key, out var value) && SpecNode.DeepEquals(member.Value, value)),
            (SpecArray left, SpecArray right) => left.Count == right.Count && left.Zip(right, SpecNode.DeepEquals).All(same => same),
            (SpecValue left, SpecValue right) => left.Kind == right.Kind
                && (left.Text == right.Text || (left.Kind == JsonValueKind.Number && Canonical(left.Text) == Canonical(right.Text))),
            _ => one is null && other is null,
        };
    }

    // The digits without zeros at their ends, and the power of ten that they are multiplied by: 1.50e1 and 15 are both (15, 0).
    private static (bool IsNegative, string Digits, decimal Exponent) Canonical(string number)
    {
        var e = number.IndexOfAny(['e', 'E']);
        var mantissa = (e < 0 ? number : number.Substring(0, e)).TrimStart('-');
        var exponent = e < 0 ? 0 : ExponentOf(number.Substring(e + 1));
        var point = mantissa.IndexOf('.');
        var digits = mantissa.Replace(".", "").TrimStart('0');
        var significant = digits.TrimEnd('0');
        exponent += digits.Length - significant.Length - (point < 0 ? 0 : mantissa.Length - point - 1);
        return significant.Length == 0 ? (false, "", 0) : (number[0] == '-', significant, exponent);
    }

    // No two numbers of which the exponent has more digits than this are told apart.
    private static decimal ExponentOf(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent) && Math.Abs(exponent) < 1e18m
            ? exponent
            : decimal.MaxValue / 2;
}
