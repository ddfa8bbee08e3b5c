using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Findings;

namespace InviteGen.Core.Drift.Catalogue;

/// <summary>Changes of the security requirements of operations.</summary>
internal static class SecurityChanges
{
    public static readonly KindList<ChangeKind> All = new("Security requirements");

    /// <summary>What the document says for all operations.</summary>
    public static readonly SecurityKinds OfApi = Of("api-global-");

    /// <summary>The security requirements that an operation declares itself.</summary>
    public static readonly SecurityKinds OfOperation = Of("api-");

    private static SecurityKinds Of(string prefix) => new(
        Needed: Add(
            prefix + "security-added", DiagnosticRules.SecurityRequirementChanged, WireEffect.Breaking,
            "{subject} now requires authentication with {name}; calls without it will be rejected with 401"),
        Allowed: Add(
            prefix + "security-added", DiagnosticRules.OptionalMemberAdded, WireEffect.Safe,
            "{subject} now also accepts authentication with {name}"),
        NotNeeded: Add(
            prefix + "security-removed", DiagnosticRules.RequestWidened, WireEffect.Safe,
            "{subject} no longer requires authentication with {name}"),
        NotAllowed: Add(
            prefix + "security-removed", DiagnosticRules.SecurityRequirementChanged, WireEffect.Risky,
            "{subject} no longer accepts authentication with {name}; clients that use it must use another security scheme"),
        Replaced: Add(
            prefix + "security-removed", DiagnosticRules.SecurityRequirementChanged, WireEffect.Breaking,
            "{subject} no longer accepts authentication with {name}; calls with it will be rejected with 401"),
        ScopeAdded: Add(
            prefix + "security-scope-added", DiagnosticRules.SecurityRequirementChanged, WireEffect.Breaking,
            "{subject} now requires the scope {name}; tokens without it will be rejected with 403"),
        ScopeRemoved: Add(
            prefix + "security-scope-removed", DiagnosticRules.RequestWidened, WireEffect.Safe,
            "{subject} no longer requires the scope {name}"));

    private static ChangeKind Add(string slug, DiagnosticRule rule, WireEffect wire, string sentence) =>
        All.Add(new(slug, rule, wire, SourceEffect.None, sentence));
}
