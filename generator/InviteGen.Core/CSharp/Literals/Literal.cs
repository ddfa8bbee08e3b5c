using System.Globalization;
using System.Text;

namespace InviteGen.Core.CSharp.Literals;

/// <summary>Writes values as C# literals. Text from a spec becomes code only through here.</summary>
public static class Literal
{
    /// <summary>A string literal on one line; what is not plainly printable is escaped.</summary>
    public static string Of(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var character in text)
        {
            literal.Append(character switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                >= ' ' and <= '~' => character.ToString(),
                _ when char.IsLetter(character) => character.ToString(),
                _ => "\\u" + ((int)character).ToString("x4", CultureInfo.InvariantCulture),
            });
        }

        return literal.Append('"').ToString();
    }

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static string Of(bool value) => value ? "true" : "false";

    /// <summary>A limit on a number of the given C# type; null where every value of the type is within it.</summary>
    /// <param name="json">The limit as JSON text.</param>
    /// <param name="type"><c>int</c>, <c>long</c>, <c>float</c>, <c>double</c> or <c>decimal</c>.</param>
    /// <param name="rounding">For a fraction beside an integer type: up for lower limits, down for upper ones.</param>
    public static string? Limit(string json, string type, Func<decimal, decimal> rounding)
    {
        if (!decimal.TryParse(json, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact))
        {
            return type is "float" or "double" ? Floating(json, type) : null;
        }

        return type switch
        {
            "int" => Integral(rounding(exact), int.MinValue, int.MaxValue, ""),
            "long" => Integral(rounding(exact), long.MinValue, long.MaxValue, "L"),
            "decimal" => exact.ToString(CultureInfo.InvariantCulture) + "m",
            _ => Floating(json, type),
        };
    }

    private static string? Integral(decimal value, decimal least, decimal greatest, string suffix) =>
        value <= least || value >= greatest ? null : decimal.Truncate(value).ToString("0", CultureInfo.InvariantCulture) + suffix;

    private static string? Floating(string json, string type) =>
        double.TryParse(json, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        && Math.Abs(value) <= (type == "float" ? float.MaxValue : double.MaxValue)
            ? value.ToString("R", CultureInfo.InvariantCulture) + (type == "float" ? "f" : "d")
            : null;
}
