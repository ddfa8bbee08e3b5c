using InviteGen.Core.Drift.Changes;

namespace InviteGen.Core.Drift.Catalogue;

/// <summary>Changes of what strings hold.</summary>
internal static class ContentChanges
{
    private const string ContentSchema = "contentSchema";

    public static readonly KindList<SchemaChangeKind> All = new("contentMediaType, contentEncoding and contentSchema");

    public static readonly SchemaChangeKind MediaTypeChanged = Add("contentMediaType", "content-media-type-changed");

    public static readonly SchemaChangeKind EncodingChanged = Add("contentEncoding", "content-encoding-changed");

    public static readonly KeywordChanges Schema = new(
        ContentSchema,
        AddSchema("added", Movement.Narrowed, "{Subject} must now match a 'contentSchema'{in}"),
        AddSchema("removed", Movement.Widened, "{Subject} no longer has to match a 'contentSchema'{in}"),
        AddSchema("changed", Movement.Incomparable, "{Subject} must now match a different 'contentSchema'{in}"));

    private static SchemaChangeKind Add(string keyword, string action) => All.Add(new(
        SlugPattern.Of(action), CompatibilityRules.Type, Movement.Incomparable,
        $"'{keyword}' of {{subject}} is now {{after:quoted?not set}}{{in}} (was: {{before:quoted?not set}})")
    {
        Keyword = keyword,
    });

    private static SchemaChangeKind AddSchema(string action, Movement movement, string sentence) => All.Add(
        new(SlugPattern.Of("content-schema-" + action), CompatibilityRules.Limit, movement, sentence) { Keyword = ContentSchema });
}
