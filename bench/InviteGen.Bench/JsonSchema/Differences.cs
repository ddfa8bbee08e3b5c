namespace InviteGen.Bench.JsonSchema;

/// <summary>The reviewed list of what differs, each with its reason.</summary>
internal static class Differences
{
    private const string Inferred =
        "properties, required and items without a type mean an object or an array: OpenAPI authors leave the type out";

    private const string Encoded = "contentEncoding decides the C# type, so text that is not so encoded cannot be read";

    private const string Checked = "formats are checked, as users of OpenAPI expect";

    private const string PassedOver = "a record has no member for what its schema forbids, so it is passed over when it is read";

    private const string FirstCase = "a union takes the case whose shape the value has; that no other would fit is not checked";

    private const string NothingSaid = "an empty enum says nothing: authors leave them behind";

    private const string Open = "enums of strings are open: a new value of the server is no error";

    private static readonly Difference[] All =
    [
        new("content.json", "", "an invalid base64 string", Encoded),
        new("content.json", "", "ignores non-strings", Encoded),
        new(null, "", "ignores ", Inferred),
        new("items.json", "a schema given for items", "JavaScript pseudo-array", Inferred),
        new("ref.json", "root pointer ref", "match", Inferred),
        new("ref.json", "root pointer ref", "recursive match", Inferred),
        new("ref.json", "simple URN base URI", "valid under", Inferred),
        new("format.json", "", "invalid ", Checked),
        new("additionalProperties.json", "additionalProperties does not look", "", PassedOver),
        new("additionalProperties.json", "dependentSchemas with", "", PassedOver),
        new("ref.json", "root pointer ref", "mismatch", PassedOver),
        new("ref.json", "root pointer ref", "recursive mismatch", PassedOver),
        new("oneOf.json", "oneOf complex types", "both", FirstCase),
        new("oneOf.json", "oneOf with empty schema", "both", FirstCase),
        new("oneOf.json", "oneOf with missing optional property", "", FirstCase),
        new("enum.json", "empty enum", "", NothingSaid),
        new("enum.json", "enum with escaped characters", "another string", Open),
    ];

    /// <summary>True for a group that cannot be one document: it needs others, or references that depend on who follows them.</summary>
    public static bool NeedsMore(SuiteGroup group)
    {
        var schema = group.Schema.ToJsonString();
        return group.File is "refRemote.json" or "dynamicRef.json" or "vocabulary.json"
            || schema.Contains("\"$ref\":\"https://json-schema.org/", StringComparison.Ordinal)
            || schema.Contains("\"$dynamicRef\"", StringComparison.Ordinal);
    }

    /// <summary>Why a test differs; null when nobody knows.</summary>
    public static Difference? For(SuiteGroup group, SuiteTest test) => All.FirstOrDefault(one => one.Covers(group, test));

    /// <summary>What is on the list although nothing differs for it any more.</summary>
    public static IEnumerable<Difference> Unneeded(IReadOnlyCollection<Difference> needed) => All.Except(needed);
}
