using InviteGen.Core.Drift.Changes;

namespace InviteGen.Core.Drift.Catalogue;

/// <summary>Changes of lengths, bounds, counts and patterns.</summary>
internal static class LimitChanges
{
    public static readonly KindList<SchemaChangeKind> All = new("Limits");

    public static readonly Bound MaxLength = Upper(
        "max-length", "maxLength", "a maximum length", "have at most {after:character|characters}", SlugForms.ReadOnly);

    public static readonly Bound MinLength = Lower(
        "min-length", "minLength", "a minimum length", "have at least {after:character|characters}");

    public static readonly Bound Maximum = Upper("max", "maximum", "a maximum", "be at most {after}", SlugForms.ReadOnly);

    public static readonly Bound Minimum = Lower("min", "minimum", "a minimum", "be at least {after}", SlugForms.ReadOnly);

    public static readonly Bound ExclusiveMaximum = Upper(
        "exclusive-max", "exclusiveMaximum", "an exclusive maximum", "be less than {after}", SlugForms.ReadOnly);

    public static readonly Bound ExclusiveMinimum = Lower(
        "exclusive-min", "exclusiveMinimum", "an exclusive minimum", "be greater than {after}", SlugForms.ReadOnly);

    public static readonly Bound MaxItems = Upper(
        "max-items", "maxItems", "a maximum number of items", "have at most {after:item|items}");

    public static readonly Bound MinItems = Lower(
        "min-items", "minItems", "a minimum number of items", "have at least {after:item|items}");

    public static readonly Bound MaxProperties = Upper(
        "max-properties", "maxProperties", "a maximum number of properties", "have at most {after:property|properties}");

    public static readonly Bound MinProperties = Lower(
        "min-properties", "minProperties", "a minimum number of properties", "have at least {after:property|properties}");

    public static readonly SchemaChangeKind UniqueItemsAdded = Add(
        "unique-items-added", "uniqueItems", Movement.Narrowed, "{Subject} must now have unique items{in}");

    public static readonly SchemaChangeKind UniqueItemsRemoved = Add(
        "unique-items-removed", "uniqueItems", Movement.Widened, "{Subject} may now have duplicate items{in}");

    public static readonly SchemaChangeKind MultipleOfSet = Add(
        "multiple-of-set", "multipleOf", Movement.Narrowed, "{Subject} must be a multiple of {after}{in} (was: any number)");

    public static readonly SchemaChangeKind MultipleOfUnset = Add(
        "multiple-of-unset", "multipleOf", Movement.Widened, "{Subject} no longer has to be a multiple of {before}{in}");

    public static readonly SchemaChangeKind MultipleOfChanged = Add(
        "multiple-of-changed", "multipleOf", Movement.Incomparable, "{Subject} must be a multiple of {after}{in} (was: {before})");

    public static readonly SchemaChangeKind PatternAdded = Add(
        "pattern-added", "pattern", Movement.Narrowed, "{Subject} must match '{after}'{in} (was: any string)");

    public static readonly SchemaChangeKind PatternRemoved = Add(
        "pattern-removed", "pattern", Movement.Widened, "{Subject} no longer has to match '{before}'{in}");

    public static readonly SchemaChangeKind PatternGeneralized = Add(
        "pattern-generalized", "pattern", Movement.Widened, "{Subject} must match '{after}'{in} (was: '{before}')");

    /// <summary>Which of two patterns allows more cannot be decided.</summary>
    public static readonly SchemaChangeKind PatternChanged = All.Add(
        Kind("pattern-changed", "pattern", Movement.Incomparable, PatternGeneralized.Sentence) with { Wire = WireEffect.Risky });

    private static Bound Upper(string slug, string keyword, string noun, string demand, SlugForms narrowed = SlugForms.None) => Add(
        slug, keyword, noun, demand,
        increased: (Movement.Widened, SlugForms.None), decreased: (Movement.Narrowed, narrowed));

    private static Bound Lower(string slug, string keyword, string noun, string demand, SlugForms narrowed = SlugForms.None) => Add(
        slug, keyword, noun, demand,
        increased: (Movement.Narrowed, narrowed), decreased: (Movement.Widened, SlugForms.None));

    private static Bound Add(
        string slug, string keyword, string noun, string demand,
        (Movement Movement, SlugForms Forms) increased, (Movement Movement, SlugForms Forms) decreased)
    {
        var sentence = "{Subject} must " + demand + "{in} (was: {before?none})";
        return new(
            Add(slug + "-set", keyword, Movement.Narrowed, sentence),
            Add(slug + "-unset", keyword, Movement.Widened, "{Subject} no longer has " + noun + "{in} (was: {before})"),
            Add(slug + "-increased", keyword, increased.Movement, sentence, increased.Forms),
            Add(slug + "-decreased", keyword, decreased.Movement, sentence, decreased.Forms));
    }

    private static SchemaChangeKind Add(
        string action, string keyword, Movement movement, string sentence, SlugForms forms = SlugForms.None) =>
        All.Add(Kind(action, keyword, movement, sentence, forms));

    private static SchemaChangeKind Kind(
        string action, string keyword, Movement movement, string sentence, SlugForms forms = SlugForms.None) =>
        new(SlugPattern.Of(action, forms), CompatibilityRules.Limit, movement, sentence) { Keyword = keyword };
}
