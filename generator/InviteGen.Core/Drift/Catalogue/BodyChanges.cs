using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Findings;

namespace InviteGen.Core.Drift.Catalogue;

/// <summary>Changes of request bodies themselves.</summary>
internal static class BodyChanges
{
    private const string Rejected = "; calls without it will be rejected";

    public static readonly KindList<ChangeKind> All = new("Request bodies");

    public static readonly ChangeKind RequiredAdded = All.Add(new(
        "request-body-added-required", DiagnosticRules.RequestBodyChanged, WireEffect.Breaking, SourceEffect.Changes,
        "{Subject} is new and required" + Rejected));

    public static readonly ChangeKind OptionalAdded = All.Add(new(
        "request-body-added-optional", DiagnosticRules.OptionalMemberAdded, WireEffect.Safe, SourceEffect.Adds, "{Subject} is new"));

    public static readonly ChangeKind BecameRequired = All.Add(new(
        "request-body-became-required", DiagnosticRules.RequestBodyChanged, WireEffect.Breaking, SourceEffect.Changes,
        "{Subject} is now required" + Rejected));

    public static readonly ChangeKind BecameOptional = All.Add(new(
        "request-body-became-optional", DiagnosticRules.RequestWidened, WireEffect.Safe, SourceEffect.Changes,
        "{Subject} is now optional"));

    public static readonly ChangeKind Removed = All.Add(new(
        "request-body-removed", DiagnosticRules.RequestBodyChanged, WireEffect.Risky, SourceEffect.Removes,
        "{Subject} was removed; the server may reject or ignore it")
    {
        IsRemoval = true,
    });

    public static readonly ChangeKind MediaTypeAdded = All.Add(new(
        "request-body-media-type-added", DiagnosticRules.OptionalMemberAdded, WireEffect.Safe, SourceEffect.Adds,
        "{Subject} can now be sent as {after}"));

    public static readonly ChangeKind MediaTypeRemoved = All.Add(new(
        "request-body-media-type-removed", DiagnosticRules.RequestMediaTypeRemoved, WireEffect.Breaking, SourceEffect.Removes,
        "{Subject} can no longer be sent as {before}; the server will reject this media type")
    {
        IsRemoval = true,
    });

    public static readonly ChangeKind SchemaAdded = All.Add(new(
        "request-body-media-type-schema-added", DiagnosticRules.RequestTypeNarrowed, WireEffect.Breaking, SourceEffect.Changes,
        "{Subject} now has a schema; the server will reject bodies that do not match it"));

    public static readonly ChangeKind SchemaRemoved = All.Add(new(
        "request-body-media-type-schema-removed", DiagnosticRules.RequestWidened, WireEffect.Safe, SourceEffect.Changes,
        "{Subject} no longer has a schema; any body can be sent"));

    public static readonly ChangeKind EncodingChanged = All.Add(new(
        "request-body-encoding-changed", DiagnosticRules.ParameterRemoved, WireEffect.Breaking, SourceEffect.None,
        "Property '{name}' of {subject} is now encoded differently; the server may not understand the old encoding"));
}
