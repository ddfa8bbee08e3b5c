using System.Globalization;
using System.Text.Json;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.CSharp.Types;

namespace InviteGen.Core.CSharp.Literals;

/// <summary>A text, number or boolean of a C# type.</summary>
/// <param name="Value">The text, the digits, or <c>true</c> or <c>false</c>.</param>
/// <param name="Type">The type.</param>
public sealed record ScalarLiteral(string Value, ScalarType Type)
{
    /// <summary>The value of a type; null where the type has no such value, or it limits nothing.</summary>
    /// <param name="json">The value in JSON.</param>
    /// <param name="type">The type.</param>
    public static ScalarLiteral? Of(JsonLiteral json, ScalarType type) => type != ScalarType.Boolean
        ? Limit(json.Json, type, value => value)
        : json.Kind is JsonValueKind.True or JsonValueKind.False ? new ScalarLiteral(json.Json, type) : null;

    /// <summary>The only value that a schema allows; null where there are several, or where C# has no constants of the type.</summary>
    /// <param name="target">The schema, references followed.</param>
    /// <param name="type">The type for it.</param>
    public static ScalarLiteral? OnlyOf(Schema target, TypeReference type) =>
        !SchemaShape.IsConstant(target) || type is not ScalarReference scalar ? null
        : scalar.Type == ScalarType.String ? new ScalarLiteral(target.Enum[0].TextOrJson, scalar.Type)
        : scalar.Type == ScalarType.Boolean || scalar.IsNumber ? Of(target.Enum[0], scalar.Type)
        : null;

    /// <summary>A limit on a number; null where every value of the type is within it.</summary>
    /// <param name="json">The limit as JSON text.</param>
    /// <param name="type">The type of the number.</param>
    /// <param name="rounding">For a fraction beside an integer type: up for lower limits, down for upper ones.</param>
    public static ScalarLiteral? Limit(string json, ScalarType type, Func<decimal, decimal> rounding)
    {
        var isExact = decimal.TryParse(json, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact);
        var value = type switch
        {
            ScalarType.Single => Floating(json, float.MaxValue),
            ScalarType.Double => Floating(json, double.MaxValue),
            _ when !isExact => null,
            ScalarType.Int32 => Integral(rounding(exact), int.MinValue, int.MaxValue),
            ScalarType.Int64 => Integral(rounding(exact), long.MinValue, long.MaxValue),
            _ => exact.ToString(CultureInfo.InvariantCulture),
        };
        return value is null ? null : new ScalarLiteral(value, type);
    }

    private static string? Integral(decimal value, decimal least, decimal greatest) =>
        value <= least || value >= greatest ? null : decimal.Truncate(value).ToString("0", CultureInfo.InvariantCulture);

    private static string? Floating(string json, double greatest) =>
        double.TryParse(json, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) <= greatest
            ? value.ToString("R", CultureInfo.InvariantCulture)
            : null;
}
