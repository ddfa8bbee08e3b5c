using InviteGen.Core.Drift.Changes;

namespace InviteGen.Core.Drift.Catalogue;

/// <summary>Changes of what objects may hold besides their declared properties, and must.</summary>
internal static class ObjectChanges
{
    public static readonly KindList<SchemaChangeKind> All = new("Additional properties");

    public static readonly SchemaChangeKind Closed = Add(
        "additional-properties-removed", Movement.Narrowed, "{Subject} can no longer have additional properties{in}");

    public static readonly SchemaChangeKind Opened = Add(
        "additional-properties-added", Movement.Widened, "{Subject} may now have additional properties{in}");

    /// <summary>The additional properties had a type, and a member in C#.</summary>
    public static readonly SchemaChangeKind TypedClosed = All.Add(Closed with { Source = SourceEffect.Removes });

    /// <summary>The additional properties have a type, and a member in C#.</summary>
    public static readonly SchemaChangeKind TypedOpened = All.Add(Opened with { Source = SourceEffect.Adds });

    public static readonly SchemaChangeKind Typed = All.Add(
        Kind("additional-properties-typed", Movement.Narrowed, "The additional properties of {subject} now have a type{in}") with
        {
            Source = SourceEffect.Adds,
            Wire = WireEffect.Safe,
        });

    public static readonly SchemaChangeKind Untyped = All.Add(
        Kind("additional-properties-untyped", Movement.Widened, "The additional properties of {subject} no longer have a type{in}") with
        {
            Source = SourceEffect.Removes,
            Wire = WireEffect.Safe,
        });

    /// <summary>A property that must be there although it is not declared: C# has an optional member for it.</summary>
    public static readonly SchemaChangeKind UndeclaredRequired = All.Add(
        new(
            SlugPattern.Of("required-added"), CompatibilityRules.Presence, Movement.Narrowed,
            "{Subject} now requires the undeclared property '{after}'{in}")
        {
            Keyword = "required",
            Source = SourceEffect.Adds,
        });

    public static readonly SchemaChangeKind UndeclaredNotRequired = All.Add(
        new(
            SlugPattern.Of("required-removed"), CompatibilityRules.Presence, Movement.Widened,
            "{Subject} no longer requires the undeclared property '{before}'{in}")
        {
            Keyword = "required",
            Source = SourceEffect.Removes,
            IsRemoval = true,
        });

    private static SchemaChangeKind Add(string action, Movement movement, string sentence) => All.Add(Kind(action, movement, sentence));

    private static SchemaChangeKind Kind(string action, Movement movement, string sentence) =>
        new(SlugPattern.Of(action), CompatibilityRules.Limit, movement, sentence) { Keyword = "additionalProperties" };
}
