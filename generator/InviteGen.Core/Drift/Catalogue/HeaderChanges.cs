using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Findings;

namespace InviteGen.Core.Drift.Catalogue;

/// <summary>Changes of response headers themselves.</summary>
internal static class HeaderChanges
{
    public static readonly KindList<ChangeKind> All = new("Response headers");

    public static readonly ChangeKind Added = All.Add(new(
        "response-header-added", DiagnosticRules.OptionalMemberAdded, WireEffect.Safe, SourceEffect.Adds, "{Subject} is new"));

    public static readonly ChangeKind RequiredRemoved = All.Add(new(
        "required-response-header-removed", DiagnosticRules.ResponseHeaderChanged, WireEffect.Breaking, SourceEffect.Removes,
        "{Subject} was removed; code that reads it gets no value")
    {
        IsRemoval = true,
    });

    public static readonly ChangeKind OptionalRemoved = All.Add(
        RequiredRemoved with { Slug = "optional-response-header-removed", Wire = WireEffect.Risky });

    public static readonly ChangeKind BecameRequired = All.Add(new(
        "response-header-became-required", DiagnosticRules.ResponseNarrowed, WireEffect.Safe, SourceEffect.Changes,
        "{Subject} is now always present"));

    public static readonly ChangeKind BecameOptional = All.Add(new(
        "response-header-became-optional", DiagnosticRules.ResponseHeaderChanged, WireEffect.Breaking, SourceEffect.Changes,
        "{Subject} may now be missing; code that does not check for null will fail"));
}
