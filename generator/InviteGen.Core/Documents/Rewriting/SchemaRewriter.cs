using System.Text.Json.Nodes;
using InviteGen.Core.Documents.Structure;

namespace InviteGen.Core.Documents.Rewriting;

/// <summary>
/// Writes what Microsoft.OpenApi would lose from a schema in a way that it keeps. Each rewrite means the same schema.
/// </summary>
internal static class SchemaRewriter
{
    /// <summary>
    /// Marks a schema of version 3.0 that says <c>nullable</c> without a type, as is usual beside <c>allOf</c>: the reader
    /// drops the word there.
    /// </summary>
    public const string NullableMark = "x-invitegen-nullable";

    /// <summary>
    /// The object for a boolean schema, which the reader drops from <c>properties</c> and, before 3.1, everywhere. Null where
    /// the slot holds no boolean, or one that the reader keeps: <c>additionalProperties: false</c>.
    /// </summary>
    public static JsonObject? FromBoolean(Slot slot) => slot.Value.AsBoolean switch
    {
        // The reader does not tell "allowed" from "not said"; an empty schema is the same and stays visible.
        true => [],
        false when slot is not { IsField: true, Key: "additionalProperties" }
            => new() { ["not"] = new JsonObject() },
        _ => null,
    };

    /// <summary>Rewrites the keywords of a schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="isOldSchema">True before version 3.1.</param>
    /// <param name="wrong">Is told a keyword whose value is no number.</param>
    public static void Rewrite(JsonObject schema, bool isOldSchema, Action<string> wrong)
    {
        RewriteConst(schema);
        BoundRewriter.Rewrite(schema, isOldSchema, wrong);
        if (isOldSchema)
        {
            RewriteTypeArray(schema);
            MarkNullable(schema);
        }
    }

    // The reader turns a constant into text: 5 and "5" become one. An enumeration of one value keeps it.
    private static void RewriteConst(JsonObject schema)
    {
        if (!schema.TryGetPropertyValue("const", out var constant) || schema.ContainsKey("$ref"))
        {
            return;
        }

        schema.Remove("const");
        var allowed = schema["enum"] is not JsonArray values || values.Any(value => JsonNode.DeepEquals(value, constant));
        schema["enum"] = allowed ? new JsonArray(constant) : new JsonArray();
    }

    // 3.0 has no type arrays, but they are written: [T, "null"] can only mean a nullable T.
    private static void RewriteTypeArray(JsonObject schema)
    {
        if (schema["type"] is not JsonArray types)
        {
            return;
        }

        var names = types.Select(type => type.AsText).Where(type => type != "null").ToList();
        if (names.Count < types.Count)
        {
            schema["nullable"] = true;
        }

        if (names.Count == 1)
        {
            schema["type"] = names[0];
        }
        else
        {
            schema.Remove("type");
        }
    }

    private static void MarkNullable(JsonObject schema)
    {
        if (schema["nullable"].AsBoolean == true && !schema.ContainsKey("type") && !schema.ContainsKey("$ref"))
        {
            schema[NullableMark] = true;
        }
    }
}
