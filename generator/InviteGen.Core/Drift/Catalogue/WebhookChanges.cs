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

    public static readonly ChangeKind Deprecated = All.Add(new(
        "webhook-deprecated", DiagnosticRules.Deprecated, WireEffect.Safe, SourceEffect.Attribute, "{Subject} is now deprecated"));

    public static readonly ChangeKind Reactivated = All.Add(new(
        "webhook-reactivated", DiagnosticRules.Reactivated, WireEffect.Safe, SourceEffect.Attribute, "{Subject} is no longer deprecated"));
}
