using System.Text.Json;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace InviteGen.Core.Text.Trees;

/// <summary>
/// What a YAML scalar means, by the core schema of YAML 1.2.2 (section 10.3.2): <c>no</c> and <c>on</c> are text, unlike in
/// YAML 1.1.
/// </summary>
internal static class YamlScalar
{
    private const string Prefix = "tag:yaml.org,2002:";

    // None of them can backtrack, so the time they take follows from the length; a clock must not decide what a number is.
    private static readonly TimeSpan Patience = Regex.InfiniteMatchTimeout;

    private static readonly Regex Decimal =
        new(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\z", RegexOptions.CultureInvariant, Patience);

    private static readonly Regex Radix =
        new(@"^0(o[0-7]{1,21}|x[0-9a-fA-F]{1,16})\z", RegexOptions.CultureInvariant, Patience);

    private static readonly Regex Unwritable =
        new(@"^([-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))\z", RegexOptions.CultureInvariant, Patience);

    /// <summary>The JSON value of a scalar.</summary>
    public static SpecValue ToValue(Scalar scalar, in SpecOrigin origin)
    {
        var text = scalar.Value;
        if (!IsResolved(scalar))
        {
            return new(origin, JsonValueKind.String, text);
        }

        switch (text)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                return SpecValue.Null(origin);
            case "true" or "True" or "TRUE":
                return SpecValue.Of(true, origin);
            case "false" or "False" or "FALSE":
                return SpecValue.Of(false, origin);
            default:
                return Number(text) is { } digits
                    ? new(origin, JsonValueKind.Number, digits)
                    : new(origin, JsonValueKind.String, text);
        }
    }

    /// <summary>True for infinity and not-a-number, which JSON cannot write: they stay text.</summary>
    public static bool HasNoJsonNumber(Scalar scalar) =>
        scalar.Value.Length <= 5 && IsResolved(scalar) && Unwritable.IsMatch(scalar.Value);

    // A quoted scalar is text whatever it looks like; a tag decides before the quotes do.
    private static bool IsResolved(Scalar scalar) => scalar.Tag.IsEmpty
        ? scalar.Style is ScalarStyle.Plain or ScalarStyle.ForcePlain
        : !scalar.Tag.IsNonSpecific
            && scalar.Tag.Value is Prefix + "int" or Prefix + "float" or Prefix + "bool" or Prefix + "null";

    private static string? Number(string text)
    {
        // Most scalars are words: only what can be a number is worth a regular expression.
        if (text[0] is not ((>= '0' and <= '9') or '+' or '-' or '.'))
        {
            return null;
        }

        return Decimal.IsMatch(text) ? ToJsonDigits(text) : Radix.IsMatch(text) ? FromRadix(text) : null;
    }

    // JSON allows no plus sign, no leading zeros, and wants digits on both sides of the point. All other digits stay.
    private static string ToJsonDigits(string text)
    {
        var sign = text[0] == '-' ? "-" : "";
        var digits = text.TrimStart('+', '-');
        var whole = new string([.. digits.TakeWhile(char.IsDigit)]);
        var rest = digits.Substring(whole.Length);
        whole = whole.TrimStart('0') is { Length: > 0 } trimmed ? trimmed : "0";
        if (rest.StartsWith(".", StringComparison.Ordinal) && (rest.Length == 1 || !char.IsDigit(rest[1])))
        {
            rest = rest.Substring(1);
        }

        return sign + whole + rest;
    }

    private static string FromRadix(string text)
    {
        var value = 0UL;
        foreach (var digit in text.Skip(2))
        {
            value = (value * (text[1] == 'o' ? 8UL : 16UL)) + (ulong)Uri.FromHex(digit);
        }

        return value.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
