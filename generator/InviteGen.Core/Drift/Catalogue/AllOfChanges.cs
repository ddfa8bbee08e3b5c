using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Findings;

namespace InviteGen.Core.Drift.Catalogue;

/// <summary>Members of <c>allOf</c> that are new or were removed, with all that they add.</summary>
internal static class AllOfChanges
{
    private const string Includes = "{Subject} now includes {name} through 'allOf'{in}";
    private const string NoLongerIncludes = "{Subject} no longer includes {name} through 'allOf'{in}";

    public static readonly KindList<SchemaChangeKind> All = new("Schemas of allOf");

    public static readonly SchemaChangeKind Added = All.Add(
        new(SlugPattern.Of("all-of-added"), CompatibilityRules.MemberAdded, Movement.Narrowed, Includes)
        {
            Keyword = "allOf",
            Source = SourceEffect.Adds,
            Wire = WireEffect.Safe,
            SafeRule = DiagnosticRules.OptionalMemberAdded,
        });

    /// <summary>The schema adds a required property.</summary>
    public static readonly SchemaChangeKind RequiredAdded = All.Add(
        Added with
        {
            Sentence = "{Subject} now includes {name}, which has required properties, through 'allOf'{in}",
            Source = SourceEffect.Changes,
            Wire = null,
        });

    /// <summary>The schema adds only annotations.</summary>
    public static readonly SchemaChangeKind NoteAdded = All.Add(
        Added with { Slugs = SlugPattern.Of("all-of-added-annotation-only"), Source = SourceEffect.None });

    public static readonly SchemaChangeKind Removed = All.Add(
        new(SlugPattern.Of("all-of-removed"), CompatibilityRules.MemberRemoved, Movement.Widened, NoLongerIncludes)
        {
            Keyword = "allOf",
            Source = SourceEffect.Removes,
            Wire = WireEffect.Risky,
            IsRemoval = true,
        });

    /// <summary>The schema added only annotations.</summary>
    public static readonly SchemaChangeKind NoteRemoved = All.Add(
        Removed with
        {
            Slugs = SlugPattern.Of("all-of-removed-annotation-only"),
            Source = SourceEffect.None,
            Wire = WireEffect.Safe,
        });
}
