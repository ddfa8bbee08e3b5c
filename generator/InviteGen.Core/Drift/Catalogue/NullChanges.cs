using InviteGen.Core.Drift.Changes;

namespace InviteGen.Core.Drift.Catalogue;

/// <summary>Whether a value may be <c>null</c>.</summary>
internal static class NullChanges
{
    public static readonly KindList<SchemaChangeKind> All = new("Nullability");

    public static readonly SchemaChangeKind BecameNullable = All.Add(
        new(SlugPattern.Of("became-nullable"), CompatibilityRules.Null, Movement.Widened, "{Subject} may now be null{in}")
        {
            Keyword = "type",
            Source = SourceEffect.Changes,
        });

    public static readonly SchemaChangeKind BecameNotNullable = All.Add(
        new(SlugPattern.Of("became-not-nullable"), CompatibilityRules.Null, Movement.Narrowed, "{Subject} can no longer be null{in}")
        {
            Keyword = "type",
            Source = SourceEffect.Changes,
        });
}
