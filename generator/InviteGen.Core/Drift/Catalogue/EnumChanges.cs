using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Findings;

namespace InviteGen.Core.Drift.Catalogue;

/// <summary>Changes of the values that schemas list (<c>enum</c>, <c>const</c>, <c>x-extensible-enum</c>).</summary>
internal static class EnumChanges
{
    private const string OtherValues = "{Subject} may now have values other than {before}{in}";

    public static readonly KindList<SchemaChangeKind> All = new("Enums and constants");

    public static readonly SchemaChangeKind BecameEnum = Add(
        SlugPattern.Of("became-enum", SlugForms.HeaderProperty), Movement.Narrowed, SourceEffect.Changes,
        "{Subject} must now be one of {after}{in}", CompatibilityRules.Constant with { WidenedResponse = WireEffect.Risky });

    public static readonly SchemaChangeKind EnumRemoved = Add(
        SlugPattern.Of("enum-removed"), Movement.Widened, SourceEffect.Changes, OtherValues);

    public static readonly SchemaChangeKind ConstantAdded = Add(
        SlugPattern.Of("const-added"), Movement.Narrowed, SourceEffect.Changes, "{Subject} must now be {after}{in} (was: any value)",
        CompatibilityRules.Constant);

    public static readonly SchemaChangeKind ConstantRemoved = Add(
        SlugPattern.Of("const-removed"), Movement.Widened, SourceEffect.Changes, OtherValues, CompatibilityRules.Constant);

    public static readonly SchemaChangeKind ConstantChanged = Add(
        SlugPattern.Of("const-changed"), Movement.Incomparable, SourceEffect.Changes, "{Subject} must now be {after}{in} (was: {before})",
        CompatibilityRules.Constant);

    public static readonly SchemaChangeKind ValueAdded = All.Add(
        Kind(
            SlugPattern.Of("enum-value-added", SlugForms.WriteOnly), Movement.Widened, SourceEffect.Adds,
            "{Subject} has the new enum value {after:short}{in}", CompatibilityRules.Values) with
        {
            IsNewValue = true,
        });

    public static readonly SchemaChangeKind ValueRemoved = All.Add(
        Kind(
            SlugPattern.Of("enum-value-removed", SlugForms.ReadOnly | SlugForms.MediaType), Movement.Narrowed, SourceEffect.Removes,
            "{Subject} no longer has the enum value {before:short}{in}", CompatibilityRules.Values) with
        {
            IsRemoval = true,
        });

    /// <summary>The member for a value has another name in C#; the value is the same.</summary>
    public static readonly SchemaChangeKind ValueRenamed = All.Add(
        new SchemaChangeKind(
            SlugPattern.Of("enum-value-renamed"), CompatibilityRules.Limit, Movement.Incomparable,
            "The name of an enum value of {subject} was changed from '{before}' to '{after}'; its C# member has a new name")
        {
            Keyword = "enum",
            Wire = WireEffect.Safe,
            SafeRule = DiagnosticRules.ClientNameChanged,
            Source = SourceEffect.Changes,
        });

    /// <summary>The same where C# makes one name of both.</summary>
    public static readonly SchemaChangeKind ValueRespelled = All.Add(
        ValueRenamed with
        {
            SafeRule = DiagnosticRules.NoteChanged,
            Source = SourceEffect.None,
            Sentence = "The name of an enum value of {subject} was changed from '{before}' to '{after}'; its C# member keeps its name",
        });

    /// <summary>A value of a list that may grow: it is no enum in C#.</summary>
    public static readonly SchemaChangeKind ExtensibleValueAdded = All.Add(
        Kind(
            SlugPattern.Of("x-extensible-enum-value-added"), Movement.Widened, SourceEffect.None,
            "{Subject} has the new enum value '{after}'{in}", CompatibilityRules.Values) with
        {
            Keyword = "x-extensible-enum",
        });

    public static readonly SchemaChangeKind ExtensibleValueRemoved = All.Add(
        ExtensibleValueAdded with
        {
            Slugs = SlugPattern.Of("x-extensible-enum-value-removed"),
            Movement = Movement.Narrowed,
            Sentence = "{Subject} no longer has the enum value '{before}'{in}",
            IsRemoval = true,
        });

    private static SchemaChangeKind Add(
        SlugPattern slugs, Movement movement, SourceEffect source, string sentence, CompatibilityRule? compatibility = null) =>
        All.Add(Kind(slugs, movement, source, sentence, compatibility ?? CompatibilityRules.Values));

    private static SchemaChangeKind Kind(
        SlugPattern slugs, Movement movement, SourceEffect source, string sentence, CompatibilityRule compatibility) =>
        new(slugs, compatibility, movement, sentence) { Keyword = "enum", Source = source };
}
