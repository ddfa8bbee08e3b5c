using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Findings;

namespace InviteGen.Core.Drift.Catalogue;

/// <summary>Changes of webhooks and callbacks themselves.</summary>
internal static class WebhookChanges
{
    public static readonly KindList<ChangeKind> All = new("Webhooks and callbacks");

    public static readonly ChangeKind Added = All.Add(new(
        "webhook-added", DiagnosticRules.OperationAdded, WireEffect.Safe, SourceEffect.Adds, "{Subject} is new"));

    public static readonly ChangeKind Removed = All.Add(new(
        "webhook-removed", DiagnosticRules.OperationRemoved, WireEffect.Breaking, SourceEffect.Removes,
        "{Subject} was removed; it will no longer be sent")
    {
        IsRemoval = true,
    });

    public static readonly ChangeKind ResponseAdded = All.Add(new(
        "webhook-response-added", DiagnosticRules.OptionalMemberAdded, WireEffect.Safe, SourceEffect.Adds,
        "{Subject} can now be answered with the {name} response"));

    public static readonly ChangeKind ResponseRemoved = All.Add(new(
        "webhook-response-removed", DiagnosticRules.RequestMediaTypeRemoved, WireEffect.Risky, SourceEffect.Removes,
        "{Subject} can no longer be answered with the {name} response; the server may reject it")
    {
        IsRemoval = true,
    });

    /// <summary>Nothing is written for a response without a body.</summary>
    public static readonly ChangeKind EmptyResponseAdded = All.Add(ResponseAdded with { Source = SourceEffect.None });

    public static readonly ChangeKind EmptyResponseRemoved = All.Add(ResponseRemoved with { Source = SourceEffect.None });

    public static readonly ChangeKind Deprecated = All.Add(new(
        "webhook-deprecated", DiagnosticRules.Deprecated, WireEffect.Safe, SourceEffect.Attribute, "{Subject} is now deprecated"));

    public static readonly ChangeKind Reactivated = All.Add(new(
        "webhook-reactivated", DiagnosticRules.Reactivated, WireEffect.Safe, SourceEffect.Attribute, "{Subject} is no longer deprecated"));
}
