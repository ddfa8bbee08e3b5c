using InviteGen.Core.Contract.Schemas;

namespace InviteGen.Core.Drift.Comparing.Matching;

/// <summary>How messages name what a schema allows.</summary>
internal static class SchemaWords
{
    /// <summary>The type, such as <c>integer (int32)</c>, <c>array of string</c> or <c>one of Cat, Dog</c>.</summary>
    public static string Type(Schema schema) => schema switch
    {
        { Reference: { } name } => name,
        { Alternatives.Schemas.Count: > 0 } => "one of " + string.Join(", ", schema.Alternatives.Schemas.Select(Alternative)),
        { Types: JsonTypes.None } => "any value",
        { Types: JsonTypes.Array, Array.Items: { } items } => "array of " + (items.Reference ?? Plain(items)),
        _ => Plain(schema),
    };

    private static string Alternative(Schema schema) => AlternativeMatcher.CallOf(schema) ?? Plain(schema);

    private static string Plain(Schema schema)
    {
        var types = Enum.GetValues(typeof(JsonTypes)).Cast<JsonTypes>()
            .Where(type => type != JsonTypes.None && schema.Types.HasFlag(type)).Select(type => type.ToString().ToLowerInvariant());
        var text = string.Join(" or ", types);
        return text.Length == 0 ? "any value" : schema.Format.Length > 0 ? $"{text} ({schema.Format})" : text;
    }
}
