namespace InviteGen.Core.Contract.Schemas;

/// <summary>Tells which schemas are models: those that a client gives a type of its own, and with it a name.</summary>
internal static class SchemaShape
{
    /// <summary>A text that is longer is a sentence, not a name.</summary>
    public const int LongestName = 60;

    public static bool IsModel(Schema schema) => IsObject(schema) || IsEnum(schema) || HasAlternatives(schema);

    /// <summary>
    /// True for a model that is called by its title where it stands inline. An alternative that was merged has the name that it had before.
    /// </summary>
    public static bool IsNamedByTitle(Schema schema) =>
        schema.Title.Length is > 0 and <= LongestName && schema.Origin.Length == 0 && IsModel(schema);

    public static bool HasAlternatives(Schema schema) => schema.Reference is null && schema.Alternatives.Schemas.Count > 0;

    /// <summary>True for a text of which several values are listed. A text that can be one thing only needs no type.</summary>
    public static bool IsEnum(Schema schema) =>
        schema.Reference is null && schema.Types == JsonTypes.String && schema.Enum.Count > 1;

    /// <summary>True for a text, number or boolean that can be one thing only.</summary>
    public static bool IsConstant(Schema schema) => schema.Reference is null && schema.Enum.Count == 1 && !schema.Enum[0].IsStructure;

    /// <summary>True for text that is nothing more: no enum, and no format whose values have a type of their own.</summary>
    public static bool IsText(Schema schema) =>
        !IsModel(schema) && schema.Types == JsonTypes.String && StringFormats.Of(schema.Format) == StringFormat.Text;

    /// <summary>The schema without what says nothing of values, and so means nothing to code.</summary>
    public static Schema WithoutWords(Schema schema) => schema with { Description = "", Annotations = [], Members = [] };

    private static bool IsObject(Schema schema) =>
        !HasAlternatives(schema) && schema.Reference is null && schema.Types == JsonTypes.Object
        && (schema.Object.Properties.Count > 0 || schema.Object.IsClosed);
}
