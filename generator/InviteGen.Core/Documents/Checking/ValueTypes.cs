using System.Globalization;
using System.Text.Json;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Findings;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Checking;

/// <summary>Checks that the values which a schema names itself are of the type that it asks for.</summary>
internal static class ValueTypes
{
    private const int MostShown = 40;

    /// <summary>Reports a default, a constant, and the first value of an enumeration, that the type forbids.</summary>
    public static void Check(SpecTree tree, SpecObject schema)
    {
        if (schema.ContainsKey("$ref") || TypesOf(schema) is not { Count: > 0 } types)
        {
            return;
        }

        var expected = string.Join(" or ", types);

        // Many tools write null to say that there is no default.
        if (schema["default"] is { Kind: not JsonValueKind.Null } value && !IsOfType(value, types))
        {
            tree.Report(DiagnosticRules.DefaultOfWrongType, value, Shown(value), value.KindName, expected);
        }

        // Authors of version 3.0 add null to an enumeration to allow it; others are told by 'nullable'.
        if (schema["enum"] is SpecArray values
            && values.FirstOrDefault(item => item.Kind != JsonValueKind.Null && !IsOfType(item, types)) is { } wrong)
        {
            tree.Report(
                DiagnosticRules.EnumOfWrongType, wrong, values.IsMade ? "const" : "enum", Shown(wrong), wrong.KindName, expected);
        }
    }

    private static string Shown(SpecNode value)
    {
        var text = value.ToJsonString();
        return text.Length > MostShown ? text.Substring(0, MostShown) + "…" : text;
    }

    private static List<string> TypesOf(SpecObject schema)
    {
        var types = schema["type"] is SpecArray list ? list.Select(type => type.AsText) : [schema["type"].AsText];
        var known = types.OfType<string>().ToList();
        return schema["nullable"].AsFlag == true && known.Count > 0 ? [.. known, "null"] : known;
    }

    private static bool IsOfType(SpecNode value, List<string> types) => types.Any(type => IsOfType(value, type));

    private static bool IsOfType(SpecNode value, string type) => type switch
    {
        "null" => value.Kind == JsonValueKind.Null,
        "string" => value.Kind == JsonValueKind.String,
        "boolean" => value.Kind is JsonValueKind.True or JsonValueKind.False,
        "number" => value.Kind == JsonValueKind.Number,
        "integer" => value.Kind == JsonValueKind.Number && IsWhole(value),
        "array" => value is SpecArray,
        "object" => value is SpecObject,
        // What is no type of JSON Schema says nothing of values.
        _ => true,
    };

    // 1.0 is an integer (JSON Schema 2020-12, section 4.2.3).
    private static bool IsWhole(SpecNode value) =>
        !double.TryParse(value.AsDigits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        || number % 1 == 0;
}
