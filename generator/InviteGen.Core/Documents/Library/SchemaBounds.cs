using System.Globalization;
using System.Text.Json.Nodes;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Library;

/// <summary>Writes the keywords that bound numbers, as far as the reader can hold them.</summary>
internal static class SchemaBounds
{
    /// <summary>True for the keywords that are written here.</summary>
    public static bool Has(string keyword) => keyword is "exclusiveMinimum" or "exclusiveMaximum" or "multipleOf";

    /// <summary>Writes one of them; null: it is left out.</summary>
    public static JsonValue? Write(string keyword, SpecNode value, bool isOld)
    {
        if (keyword != "multipleOf" && isOld)
        {
            return value.AsBoolean is { } isExclusive ? JsonValue.Create(isExclusive) : null;
        }

        // Only a step has to be a decimal; the others are kept as they are written.
        var number = value.AsNumber;
        return number is not null && (keyword != "multipleOf" || IsDecimal(number)) ? JsonValue.Create(number) : null;
    }

    private static bool IsDecimal(string number) => decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
