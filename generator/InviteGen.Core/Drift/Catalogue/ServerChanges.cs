using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Findings;

namespace InviteGen.Core.Drift.Catalogue;

/// <summary>Changes of where an API is served.</summary>
internal static class ServerChanges
{
    public static readonly KindList<ChangeKind> All = new("Servers");

    public static readonly ChangeKind Added = All.Add(new(
        "server-added", DiagnosticRules.OptionalMemberAdded, WireEffect.Safe, SourceEffect.Adds, "{Subject} is new"));

    public static readonly ChangeKind Removed = All.Add(new(
        "server-removed", DiagnosticRules.ServerChanged, WireEffect.Risky, SourceEffect.Removes,
        "{Subject} was removed; calls to it may fail")
    {
        IsRemoval = true,
    });

    public static readonly ChangeKind DefaultChanged = All.Add(new(
        "server-default-changed", DiagnosticRules.ServerChanged, WireEffect.Risky, SourceEffect.None,
        "Clients without a base address now call {after} (was: {before})"));
}
