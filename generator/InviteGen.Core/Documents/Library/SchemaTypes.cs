using System.Text.Json;
using System.Text.Json.Nodes;
using InviteGen.Core.Documents.Checking;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Library;

/// <summary>Writes which types a schema allows, and whether it allows null.</summary>
internal static class SchemaTypes
{
    /// <summary>The types of JSON Schema, and other words that the reader takes for them.</summary>
    private static readonly HashSet<string> Known = new(
        [
            "array", "boolean", "integer", "null", "number", "object", "string", "decimal", "double", "file", "float", "int",
        ],
        StringComparer.Ordinal);

    /// <summary>Writes <c>type</c> and <c>nullable</c>.</summary>
    public static void Write(SpecObject schema, JsonObject json, bool isOld, GrammarCheck check)
    {
        if (schema["type"] is { } type && Write(type, isOld, check) is { } written)
        {
            json.Add("type", written);
        }

        if (isOld && schema["nullable"].AsFlag == true)
        {
            // The reader drops the word where there is no type, and otherwise reads it as a type of version 3.1.
            json.Add(NullableMark.Name, JsonValue.Create(true));
            if (json.ContainsKey("type"))
            {
                json.Add("nullable", JsonValue.Create(true));
            }
        }
    }

    // The reader of version 3.0 knows one type: several are any.
    private static JsonNode? Write(SpecNode type, bool isOld, GrammarCheck check) =>
        type is SpecArray types
            ? isOld ? null : new JsonArray([.. types.Where(item => IsKnown(item, check)).Select(item => JsonValue.Create(item.AsText))])
            : IsKnown(type, check) ? JsonValue.Create(type.AsText) : null;

    private static bool IsKnown(SpecNode type, GrammarCheck check)
    {
        if (type.AsText is { } name && Known.Contains(name))
        {
            return true;
        }

        if (type.Kind != JsonValueKind.Null)
        {
            check.AddViolation($"'type' must be array, boolean, integer, null, number, object or string, not {Shown(type)}", type);
        }

        return false;
    }

    private static string Shown(SpecNode type) => type.AsText is { } name ? $"'{name}'" : type.KindName;
}
