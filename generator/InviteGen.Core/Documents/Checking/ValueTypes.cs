using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Findings;

namespace InviteGen.Core.Documents.Checking;

/// <summary>Checks that the values which a schema names itself are of the type that it asks for.</summary>
internal static class ValueTypes
{
    private const int MostShown = 40;

    /// <summary>Reports a default, and the first value of an enumeration, that the type forbids.</summary>
    public static void Check(SpecTree tree, Slot slot, JsonObject schema)
    {
        if (schema.ContainsKey("$ref") || TypesOf(schema) is not { Count: > 0 } types)
        {
            return;
        }

        var expected = string.Join(" or ", types);
        if (schema.TryGetPropertyValue("default", out var value) && !IsOfType(value, types))
        {
            tree.Report(DiagnosticRules.DefaultOfWrongType, slot.Pointer / "default", Shown(value), value.KindName, expected);
        }

        // Authors of version 3.0 add null to an enumeration to allow it; others are told by 'nullable'.
        if (schema["enum"] is JsonArray values
            && values.Select((item, index) => (item, index)).FirstOrDefault(pair => pair.item is not null && !IsOfType(pair.item, types))
                is { item: { } wrong } found)
        {
            tree.Report(DiagnosticRules.EnumOfWrongType, slot.Pointer / "enum" / found.index, Shown(wrong), wrong.KindName, expected);
        }
    }

    private static string Shown(JsonNode? value)
    {
        var text = value?.ToJsonString() ?? "null";
        return text.Length > MostShown ? text.Substring(0, MostShown) + "…" : text;
    }

    private static List<string> TypesOf(JsonObject schema)
    {
        var types = schema["type"] is JsonArray list ? list.Select(type => type.AsText) : [schema["type"].AsText];
        var known = types.OfType<string>().ToList();
        return schema["nullable"].AsBoolean == true && known.Count > 0 ? [.. known, "null"] : known;
    }

    private static bool IsOfType(JsonNode? value, List<string> types) => types.Any(type => IsOfType(value, type));

    private static bool IsOfType(JsonNode? value, string type) => type switch
    {
        "null" => value is null,
        "string" => value?.GetValueKind() == JsonValueKind.String,
        "boolean" => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        "number" => value?.GetValueKind() == JsonValueKind.Number,
        "integer" => value?.GetValueKind() == JsonValueKind.Number && IsWhole(value),
        "array" => value is JsonArray,
        "object" => value is JsonObject,
        // What is no type of JSON Schema says nothing of values.
        _ => true,
    };

    // 1.0 is an integer (JSON Schema 2020-12, section 4.2.3).
    private static bool IsWhole(JsonNode value) =>
        !double.TryParse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        || number % 1 == 0;
}
