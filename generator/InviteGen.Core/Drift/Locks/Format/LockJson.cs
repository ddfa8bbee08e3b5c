using System.Text;
using System.Text.Json;

namespace InviteGen.Core.Drift.Locks.Format;

/// <summary>
/// JSON as a lock writes it: on one line, the members of objects sorted, and no character escaped that can be shown. So the order
/// in a document, and the taste of a JSON library, change no lock.
/// </summary>
internal static class LockJson
{
    /// <summary>Values inside values: more than any spec may have.</summary>
    private const int Depth = 256;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = Depth };

    /// <summary>The same value in that form.</summary>
    /// <exception cref="FormatException">It is not JSON.</exception>
    public static string Canonical(string json)
    {
        if (IsPlain(json))
        {
            return json;
        }

        try
        {
            using var document = Parse(json);
            var text = new StringBuilder(json.Length);
            Append(text, document.RootElement);
            return text.ToString();
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException)
        {
            throw new FormatException("this is not a JSON value", fault);
        }
    }

    /// <summary>Reads a value that is known to be JSON.</summary>
    public static JsonDocument Parse(string json) => JsonDocument.Parse(json, Options);

    /// <summary>The texts of a list of them; null: it is none.</summary>
    public static string[]? Texts(string json)
    {
        using var document = Parse(json);
        return Texts(document.RootElement);
    }

    /// <summary>The texts of a list of them; null: it is none.</summary>
    public static string[]? Texts(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(one => one.ValueKind == JsonValueKind.String)
            ? [.. value.EnumerateArray().Select(one => Text(one)!)]
            : null;

    /// <summary>The text that a value is, with halves of characters as they are; null: it is none.</summary>
    public static string? Text(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? LockText.Unquote(value.GetRawText()) : null;

    /// <summary>True for a number or a text that cannot be written in another way: most values are one.</summary>
    private static bool IsPlain(string json)
    {
        if (json.Length > 1 && json[0] == '"' && json[json.Length - 1] == '"')
        {
            return LockText.IsPlain(json, 1, json.Length - 1);
        }

        var isNumber = json.Length > 0 && (json[0] is >= '1' and <= '9' || json is "0");
        for (var i = 1; isNumber && i < json.Length; i++)
        {
            isNumber = json[i] is >= '0' and <= '9';
        }

        return isNumber;
    }

    private static void Append(StringBuilder text, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                AppendMembers(text, value);
                break;
            case JsonValueKind.Array:
                AppendItems(text, value);
                break;
            case JsonValueKind.String:
                text.Append(LockText.Quote(LockText.Unquote(value.GetRawText())));
                break;
            default:
                text.Append(value.GetRawText());
                break;
        }
    }

    private static void AppendMembers(StringBuilder text, JsonElement value)
    {
        var mark = '{';
        foreach (var member in value.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal))
        {
            text.Append(mark).Append(LockText.Quote(member.Name)).Append(':');
            Append(text, member.Value);
            mark = ',';
        }

        text.Append(mark == '{' ? "{}" : "}");
    }

    private static void AppendItems(StringBuilder text, JsonElement value)
    {
        var mark = '[';
        foreach (var item in value.EnumerateArray())
        {
            text.Append(mark);
            Append(text, item);
            mark = ',';
        }

        text.Append(mark == '[' ? "[]" : "]");
    }
}
