using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Findings;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Rewriting;

/// <summary>
/// Writes what Microsoft.OpenApi would lose from a schema in a way that it keeps. Each rewrite means the same schema.
/// </summary>
internal static class SchemaRewriter
{
    /// <summary>
    /// The object for a boolean schema, which the reader drops from <c>properties</c> and, before 3.1, everywhere. Null where
    /// the slot holds no boolean, or one that the reader keeps: <c>additionalProperties: false</c>.
    /// </summary>
    public static SpecObject? FromBoolean(Slot slot)
    {
        if (slot.Value.AsBoolean is not { } allowsAll || (!allowsAll && slot is { IsField: true, Key: "additionalProperties" }))
        {
            return null;
        }

        // The reader does not tell "allowed" from "not said"; an empty schema is the same and stays visible.
        var schema = SpecObject.At(slot.Value);
        if (!allowsAll)
        {
            schema.Add("not", SpecObject.At(slot.Value));
        }

        return schema;
    }

    /// <summary>Rewrites the keywords of a schema.</summary>
    /// <param name="tree">The document.</param>
    /// <param name="schema">The schema.</param>
    public static void Rewrite(SpecTree tree, SpecObject schema)
    {
        RewriteConst(schema);
        BoundRewriter.Rewrite(schema, tree.HasOldSchemas, (keyword, value) =>
            tree.Report(DiagnosticRules.WrongKindOfValue, value, keyword, "a number", value.KindName));
        if (tree.HasOldSchemas)
        {
            RemoveTypeArray(schema);
            NoteNullable(tree, schema);
        }
    }

    // The reader turns a constant into text: 5 and "5" become one. An enumeration of one value keeps it.
    private static void RewriteConst(SpecObject schema)
    {
        if (!schema.TryGet("const", out var constant) || schema.ContainsKey("$ref"))
        {
            return;
        }

        schema.Remove("const");
        var values = SpecArray.At(constant);
        if (schema["enum"] is not SpecArray allowed || allowed.Any(value => SpecNode.DeepEquals(value, constant)))
        {
            values.Add(constant);
        }

        schema.Set("enum", values);
    }

    // The reader of version 3.0 knows one type: several are any.
    private static void RemoveTypeArray(SpecObject schema)
    {
        if (schema["type"] is SpecArray)
        {
            schema.Remove("type");
        }
    }

    // The reader drops the word where there is no type, as is usual beside allOf.
    private static void NoteNullable(SpecTree tree, SpecObject schema)
    {
        if (schema["nullable"].AsBoolean == true && !schema.ContainsKey("type") && !schema.ContainsKey("$ref"))
        {
            tree.Facts.AddNullable(schema);
        }
    }
}
