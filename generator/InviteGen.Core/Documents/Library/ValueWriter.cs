using System.Globalization;
using System.Text.Json.Nodes;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Library;

/// <summary>
/// Writes values that are no objects of the specification. The reader makes a text of each and parses that, so that numbers are
/// written as texts too: they keep their digits.
/// </summary>
internal static class ValueWriter
{
    /// <summary>Writes a value of a shape; null: it is left out.</summary>
    public static JsonNode? Write(FieldShape shape, SpecNode value) => shape switch
    {
        FieldShape.TextList => WriteTexts((SpecArray)value),
        FieldShape.TextMap => WriteMap((SpecObject)value, WriteText),
        FieldShape.TextListMap => WriteMap((SpecObject)value, texts => texts is SpecArray list ? WriteTexts(list) : null),
        FieldShape.AddressValue => Uri.TryCreate(value.AsScalar, UriKind.RelativeOrAbsolute, out _) ? WriteText(value) : null,
        FieldShape.FlagValue => JsonValue.Create(value.AsFlag),
        FieldShape.NumberValue => JsonValue.Create(value.AsNumber),
        FieldShape.CountValue => WriteCount(value),
        FieldShape.AnyList or FieldShape.AnyValue => value.ToJsonNode(),
        _ => WriteText(value),
    };

    // JSON Schema allows 10.0 and numbers beyond Int32, which no length in .NET can reach.
    private static JsonValue? WriteCount(SpecNode value) =>
        double.TryParse(value.AsNumber, NumberStyles.Float, CultureInfo.InvariantCulture, out var count) && count >= 0
            ? JsonValue.Create(count >= int.MaxValue ? int.MaxValue : (int)count)
            : null;

    /// <summary>Writes a list of texts.</summary>
    public static JsonArray WriteTexts(SpecArray items)
    {
        var json = new JsonArray();
        foreach (var item in items)
        {
            if (WriteText(item) is { } text)
            {
                json.Add(text);
            }
        }

        return json;
    }

    private static JsonObject WriteMap(SpecObject members, Func<SpecNode, JsonNode?> write)
    {
        var json = new JsonObject();
        foreach (var member in members)
        {
            if (write(member.Value) is { } value)
            {
                json.Add(member.Key, value);
            }
        }

        return json;
    }

    private static JsonValue? WriteText(SpecNode value) =>
        value is SpecValue { Kind: not System.Text.Json.JsonValueKind.Null } text ? JsonValue.Create(text.Text) : null;
}
