using InviteGen.Core.Drift.Changes;

namespace InviteGen.Core.Drift.Catalogue;

/// <summary>Changes of the alternatives of a value (<c>oneOf</c>, <c>anyOf</c>).</summary>
internal static class AlternativeChanges
{
    public static readonly KindList<SchemaChangeKind> All = new("oneOf/anyOf alternatives");

    public static readonly SchemaChangeKind OneOfAdded = All.Add(Added("one-of", "oneOf"));

    public static readonly SchemaChangeKind OneOfRemoved = All.Add(Removed("one-of", "oneOf"));

    public static readonly SchemaChangeKind AnyOfAdded = All.Add(Added("any-of", "anyOf"));

    public static readonly SchemaChangeKind AnyOfRemoved = All.Add(Removed("any-of", "anyOf"));

    private static SchemaChangeKind Added(string name, string keyword) => new(
        SlugPattern.Of(name + "-added"), CompatibilityRules.Alternatives, Movement.Widened,
        $"{{Subject}} now has the {keyword} alternative '{{after}}'{{in}}")
    {
        Keyword = keyword,
        Source = SourceEffect.Adds,
    };

    private static SchemaChangeKind Removed(string name, string keyword) => new(
        SlugPattern.Of(name + "-removed"), CompatibilityRules.Alternatives, Movement.Narrowed,
        $"{{Subject}} no longer has the {keyword} alternative '{{before}}'{{in}}")
    {
        Keyword = keyword,
        Source = SourceEffect.Removes,
        IsRemoval = true,
    };
}
