using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Findings;

namespace InviteGen.Core.Drift.Catalogue;

/// <summary>Schemas that their author advises against.</summary>
internal static class SchemaDeprecations
{
    public static readonly KindList<SchemaChangeKind> All = new("Deprecation of schemas");

    public static readonly SchemaChangeKind Deprecated = Add("deprecated", DiagnosticRules.Deprecated, "{Subject} is now deprecated{in}");

    /// <summary>Deprecated, and it is said when it goes.</summary>
    public static readonly SchemaChangeKind DeprecatedWithSunset = Add(
        "deprecated-with-sunset", DiagnosticRules.Deprecated, Deprecated.Sentence);

    public static readonly SchemaChangeKind Reactivated = Add(
        "reactivated", DiagnosticRules.Reactivated, "{Subject} is no longer deprecated{in}");

    private static SchemaChangeKind Add(string action, DiagnosticRule rule, string sentence) => All.Add(
        new(SlugPattern.Of(action), CompatibilityRules.Limit, Movement.Incomparable, sentence)
        {
            Keyword = "deprecated",
            Source = SourceEffect.Attribute,
            Wire = WireEffect.Safe,
            SafeRule = rule,
        });
}
