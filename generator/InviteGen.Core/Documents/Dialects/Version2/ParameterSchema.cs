using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Dialects.Version2;

/// <summary>
/// The schema of a parameter or header. Version 2.0 writes its keywords among the fields of the object (Parameter Object, Header
/// Object), version 3.0 into an object of its own.
/// </summary>
internal static class ParameterSchema
{
    private static readonly HashSet<string> Keywords = new(
        [
            "type", "format", "items", "default", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength", "minLength",
            "pattern", "maxItems", "minItems", "uniqueItems", "enum", "multipleOf", "readOnly",
        ],
        StringComparer.Ordinal);

    /// <summary>True when its values are arrays.</summary>
    public static bool IsArray(SpecObject owner)
    {
        var schema = owner["schema"] as SpecObject ?? owner;
        return schema["type"] is { } type ? type.AsText == "array" : schema.ContainsKey("items");
    }

    /// <summary>True for a file, or a list of files.</summary>
    public static bool IsFile(SpecObject owner) =>
        owner["type"].AsText == "file" || (owner["items"] is SpecObject { Count: > 0 } items && items["format"].AsText == "binary");

    /// <summary>Takes the keywords out of their owner.</summary>
    /// <returns>The schema; null: there is none, so any value is allowed.</returns>
    public static SpecNode? Take(SpecObject owner)
    {
        var schema = SpecObject.At(owner);
        foreach (var member in owner.Where(member => Keywords.Contains(member.Key)).ToList())
        {
            owner.Remove(member.Key);
            schema.Add(member);
        }

        // Authors who know version 3.0 write the schema as it is written there.
        if (owner["schema"] is { } own)
        {
            owner.Remove("schema");
            return own;
        }

        MarkFile(schema);
        return schema.Count == 0 ? null : schema;
    }

    /// <summary>Says of a list of files, and of lists in lists, what version 3.0 can say of them.</summary>
    public static void RewriteItems(SpecObject owner)
    {
        for (var items = owner["items"] as SpecObject; items is not null; items = items["items"] as SpecObject)
        {
            // What is nested deeper than one level has no style in version 3.0.
            items.Remove("collectionFormat");
            MarkFile(items);
        }
    }

    private static void MarkFile(SpecObject schema)
    {
        if (schema["type"] is { AsText: "file" } type)
        {
            schema.Set("type", SpecValue.Of("string", type));
            schema.Set("format", SpecValue.Of("binary", type));
        }
    }
}
