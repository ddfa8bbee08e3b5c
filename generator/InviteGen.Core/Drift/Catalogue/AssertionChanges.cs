using InviteGen.Core.Drift.Changes;

namespace InviteGen.Core.Drift.Catalogue;

/// <summary>Changes of what limits values beyond types and simple checks: <c>not</c>, <c>if</c>, <c>contains</c> and their like.</summary>
internal static class AssertionChanges
{
    /// <summary>The keywords, with the names that slugs have for them. All others are compared elsewhere.</summary>
    private static readonly (string Keyword, string Name)[] Names =
    [
        ("not", "not"), ("if", "if"), ("then", "then"), ("else", "else"), ("contains", "contains"),
        ("dependentRequired", "dependent-required"), ("dependentSchemas", "dependent-schema"), ("propertyNames", "property-names"),
        ("patternProperties", "pattern-property"), ("prefixItems", "prefix-items"), ("unevaluatedItems", "unevaluated-items"),
        ("unevaluatedProperties", "unevaluated-properties"), ("oneOf", "one-of"), ("anyOf", "any-of"),
    ];

    public static readonly KindList<SchemaChangeKind> All = new("Other constraints");

    /// <summary>The changes of each keyword.</summary>
    public static readonly IReadOnlyList<KeywordChanges> Keywords = [.. Names.Select(one => Of(one.Keyword, one.Name))];

    public static readonly SchemaChangeKind MinContainsIncreased = Count("minContains", "min-contains-increased", Movement.Narrowed);

    public static readonly SchemaChangeKind MinContainsDecreased = Count("minContains", "min-contains-decreased", Movement.Widened);

    public static readonly SchemaChangeKind MaxContainsIncreased = Count("maxContains", "max-contains-increased", Movement.Widened);

    public static readonly SchemaChangeKind MaxContainsDecreased = Count("maxContains", "max-contains-decreased", Movement.Narrowed);

    private static KeywordChanges Of(string keyword, string name) => new(
        keyword,
        Add(name + "-added", keyword, Movement.Narrowed, $"{{Subject}} is now restricted by '{keyword}'{{in}}"),
        Add(name + "-removed", keyword, Movement.Widened, $"{{Subject}} is no longer restricted by '{keyword}'{{in}}"),
        Add(name + "-changed", keyword, Movement.Incomparable, $"'{keyword}' of {{subject}} changed{{in}}"));

    private static SchemaChangeKind Count(string keyword, string action, Movement movement) =>
        Add(action, keyword, movement, $"'{keyword}' of {{subject}} is now {{after?unlimited}}{{in}} (was: {{before?unlimited}})");

    private static SchemaChangeKind Add(string action, string keyword, Movement movement, string sentence) => All.Add(
        new(SlugPattern.Of(action), CompatibilityRules.Limit, movement, sentence) { Keyword = keyword });
}
