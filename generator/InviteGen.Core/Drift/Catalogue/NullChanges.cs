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

    /// <summary>A property that may be missing: who receives null reads that it is missing.</summary>
    public static readonly SchemaChangeKind OptionalBecameNullable = All.Add(Optional(BecameNullable));

    /// <summary>What is written in a URL or a header: nothing can be null there.</summary>
    public static readonly SchemaChangeKind TextBecameNullable = All.Add(Text(BecameNullable));

    public static readonly SchemaChangeKind BecameNotNullable = All.Add(
        new(SlugPattern.Of("became-not-nullable"), CompatibilityRules.Null, Movement.Narrowed, "{Subject} can no longer be null{in}")
        {
            Keyword = "type",
            Source = SourceEffect.Changes,
        });

    public static readonly SchemaChangeKind OptionalBecameNotNullable = All.Add(Optional(BecameNotNullable));

    public static readonly SchemaChangeKind TextBecameNotNullable = All.Add(Text(BecameNotNullable));

    private static SchemaChangeKind Text(SchemaChangeKind kind) => kind with
    {
        Source = SourceEffect.None,
        Wire = WireEffect.Safe,
        Sentence = kind.Sentence + "; URLs and headers cannot contain null",
        Scope = SchemaScope.TextValues,
    };

    private static SchemaChangeKind Optional(SchemaChangeKind kind) => kind with
    {
        Compatibility = CompatibilityRules.OptionalNull,

        // Who sends it can tell null from nothing, so that has a type of its own.
        Source = SourceEffect.None,
        SourceIfSent = SourceEffect.Changes,
        ResponseSentence = kind.Sentence + "; clients read null as absent",
        Scope = SchemaScope.Properties,
    };
}
