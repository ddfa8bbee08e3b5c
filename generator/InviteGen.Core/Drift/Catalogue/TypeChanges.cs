using InviteGen.Core.Drift.Changes;

namespace InviteGen.Core.Drift.Catalogue;

/// <summary>Changes of types and formats.</summary>
internal static class TypeChanges
{
    private const string IsNow = "{Subject} is now {after}{in} (was: {before})";

    public static readonly KindList<SchemaChangeKind> All = new("Types and formats");

    public static readonly SchemaChangeKind Generalized = Add(Movement.Widened, SlugPattern.Of("type-generalized"));

    /// <summary>Only the format was removed, or nothing is said of the type any more.</summary>
    public static readonly SchemaChangeKind Opened = Add(
        Movement.Widened, new SlugPattern("request-{place}-type-generalized", "response-{place}-type-changed"));

    public static readonly SchemaChangeKind Specialized = Add(
        Movement.Narrowed, new SlugPattern("request-{place}-type-changed", "response-{place}-type-specialized")
        {
            ParameterProperty = "request-parameter-property-type-specialized",
        });

    public static readonly SchemaChangeKind Replaced = Add(Movement.Incomparable, SlugPattern.Of("type-changed"));

    /// <summary>A header is text whatever its type, so deployed clients that read it as text keep working.</summary>
    public static readonly SchemaChangeKind HeaderTextReplaced = All.Add(
        Kind(
            Movement.Incomparable, new SlugPattern("request-header-type-compatible", "response-header-type-compatible"),
            SchemaScope.Headers) with
        {
            Wire = WireEffect.Safe,
        });

    public static readonly SchemaChangeKind TextGeneralized = AddText(Movement.Widened);

    public static readonly SchemaChangeKind TextSpecialized = AddText(Movement.Narrowed);

    public static readonly SchemaChangeKind TextReplaced = AddText(Movement.Incomparable);

    public static readonly SchemaChangeKind ListWidened = Add(Movement.Widened, SlugPattern.Of("list-of-types-widened"));

    public static readonly SchemaChangeKind ListNarrowed = Add(Movement.Narrowed, SlugPattern.Of("list-of-types-narrowed"));

    public static readonly SchemaChangeKind ListReplaced = Add(Movement.Incomparable, SlugPattern.Of("type-changed"));

    public static readonly SchemaChangeKind AnythingBecameAlternatives = Add(Movement.Narrowed, SlugPattern.Of("type-specialized"));

    public static readonly SchemaChangeKind AlternativesBecameAnything = Add(Movement.Widened, SlugPattern.Of("type-generalized"));

    public static readonly SchemaChangeKind Wrapped = All.Add(
        Kind(Movement.Widened, SlugPattern.Of("wrapped-in-one-of"), SchemaScope.Anywhere) with { Wire = WireEffect.Breaking });

    /// <summary>One of the alternatives is all that is left.</summary>
    public static readonly SchemaChangeKind Unwrapped = Add(Movement.Narrowed, SlugPattern.Of("type-changed"));

    public static readonly SchemaChangeKind AlternativesReplaced = Add(Movement.Incomparable, SlugPattern.Of("type-changed"));

    private static SchemaChangeKind AddText(Movement movement) => Add(
        movement, new SlugPattern("request-body-type-compatible", "response-body-type-compatible"), SchemaScope.TextBodies);

    private static SchemaChangeKind Add(Movement movement, SlugPattern slugs, SchemaScope scope = SchemaScope.Anywhere) =>
        All.Add(Kind(movement, slugs, scope));

    private static SchemaChangeKind Kind(Movement movement, SlugPattern slugs, SchemaScope scope) =>
        new(slugs, CompatibilityRules.Type, movement, IsNow) { Keyword = "type", Source = SourceEffect.Changes, Scope = scope };
}
