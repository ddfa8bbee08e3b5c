using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Findings;

namespace InviteGen.Core.Drift.Catalogue;

/// <summary>Changes of security schemes.</summary>
internal static class SecuritySchemeChanges
{
    public static readonly KindList<ChangeKind> All = new("Security schemes");

    public static readonly ChangeKind Added = All.Add(new(
        "api-security-component-added", DiagnosticRules.OptionalMemberAdded, WireEffect.Safe, SourceEffect.Adds, "{Subject} is new"));

    public static readonly ChangeKind Removed = All.Add(Changed(
        "api-security-component-removed", WireEffect.Risky, SourceEffect.Removes,
        "{Subject} was removed; the server may reject credentials of this scheme") with
    {
        IsRemoval = true,
    });

    /// <summary>The property that holds the credential stays.</summary>
    public static readonly ChangeKind TypeChanged = All.Add(Changed(
        "api-security-component-type-changed", WireEffect.Breaking, SourceEffect.None,
        "{Subject} now has the type {after} (was: {before}); the server will reject credentials of the old type"));

    public static readonly ChangeKind TransportChanged = All.Add(Changed(
        "api-security-component-type-changed", WireEffect.Breaking, SourceEffect.None,
        "The credentials of {subject} are now sent as {after} (was: {before}); "
            + "the server will reject credentials that are sent as before"));

    public static readonly ChangeKind AuthorizationUrlChanged = All.Add(Changed(
        "api-security-component-oauth-url-changed", WireEffect.Risky, SourceEffect.None,
        "The authorization URL of {subject} changed; code that requests tokens must use the new URL"));

    public static readonly ChangeKind TokenUrlChanged = All.Add(Changed(
        "api-security-component-oauth-token-url-changed", WireEffect.Risky, SourceEffect.None,
        "The token URL of {subject} changed; code that requests tokens must use the new URL"));

    public static readonly ChangeKind ScopeAdded = All.Add(new(
        "api-security-component-oauth-scope-added", DiagnosticRules.OptionalMemberAdded, WireEffect.Safe, SourceEffect.None,
        "{Subject} now has the scope '{name}'"));

    public static readonly ChangeKind ScopeRemoved = All.Add(Changed(
        "api-security-component-oauth-scope-removed", WireEffect.Risky, SourceEffect.None,
        "{Subject} no longer has the scope '{name}'; token requests that ask for this scope may fail") with
    {
        IsRemoval = true,
    });

    private static ChangeKind Changed(string slug, WireEffect wire, SourceEffect source, string sentence) =>
        new(slug, DiagnosticRules.SecuritySchemeChanged, wire, source, sentence);
}
