using InviteGen.Core.Contract.Schemas;

namespace InviteGen.Core.Contract.Reading.Schemas;

/// <summary>
/// Finds numbers that may also be written as text. Such a schema is a list of types; before version 3.1, which has none, it is a choice of
/// both types, or has no type at all.
/// </summary>
internal static class NumberOrText
{
    /// <summary>The types of numbers.</summary>
    public const JsonTypes Numbers = JsonTypes.Integer | JsonTypes.Number;

    /// <summary>How a pattern for the digits of a number begins. Servers that also take numbers as text write such patterns.</summary>
    private const string Digits = @"^-?(?:0|[1-9]\d*)";

    private static readonly HashSet<string> Formats = new(
        [
            "int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64", "float", "double", "decimal", "decimal128",
        ],
        StringComparer.Ordinal);

    /// <summary>True for the format of a number.</summary>
    public static bool IsFormat(string format) => Formats.Contains(format);

    /// <summary>True for a schema with the types of a number and of text, and with a format or pattern that only numbers have.</summary>
    public static bool Is(Schema schema) =>
        schema.Types.HasFlag(JsonTypes.String)
        && (schema.Types & Numbers) != 0
        && (schema.Types & ~(Numbers | JsonTypes.String)) == 0
        && schema.Enum.Count == 0
        && (IsFormat(schema.Format) || HasDigits(schema.Text.Pattern));

    /// <summary>The types of a schema that has none but a format: those of its values, where the format tells them.</summary>
    public static JsonTypes TypesOf(string? format, string? pattern)
    {
        var number = format is "float" or "double" or "decimal" or "decimal128" ? JsonTypes.Number : JsonTypes.Integer;
        return !IsFormat(format ?? "") ? JsonTypes.None : HasDigits(pattern) ? number | JsonTypes.String : number;
    }

    /// <summary>The list of types that a choice of a number and of text stands for; null for any other choice.</summary>
    /// <param name="around">What stands beside the choice.</param>
    /// <param name="choice">The choice.</param>
    public static Schema? Of(Schema around, Schema choice)
    {
        if (around is not { Reference: null, Types: JsonTypes.None } || choice.Alternatives.Schemas is not { Count: 2 } parts)
        {
            return null;
        }

        var (number, text) = parts[0].Types == JsonTypes.String ? (parts[1], parts[0]) : (parts[0], parts[1]);
        var list = new Schema
        {
            Types = number.Types | text.Types,
            Format = number.Format,
            Number = number.Number,
            Text = text.Text,
            IsNullable = choice.IsNullable,
        };
        var isBare = number == OfNumber(list, number) && text == OfText(list, text);
        return isBare && Is(With(list, around)) ? list : null;
    }

    private static Schema OfNumber(Schema list, Schema number) =>
        Annotated(list with { Types = number.Types, Text = StringLimits.None }, number);

    private static Schema OfText(Schema list, Schema text) =>
        Annotated(list with { Types = text.Types, Format = "", Number = NumberLimits.None }, text);

    private static Schema Annotated(Schema schema, Schema of) => schema with
    {
        IsNullable = of.IsNullable, Title = of.Title, Description = of.Description, Annotations = of.Annotations, Default = of.Default,
    };

    /// <summary>A format of the number alone says nothing of the text, which may be an expression.</summary>
    private static Schema With(Schema list, Schema around) => list with
    {
        Format = around.Format,
        Text = around.Text.Pattern is { } pattern ? list.Text with { Pattern = pattern } : list.Text,
    };

    private static bool HasDigits(string? pattern) => pattern?.StartsWith(Digits, StringComparison.Ordinal) == true;
}
