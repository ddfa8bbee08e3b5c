using InviteGen.Core.Drift.Changes;

namespace InviteGen.Core.Drift.Catalogue;

/// <summary>Changes of the security requirements of operations.</summary>
/// <param name="Needed">No authentication was required, and now a security scheme is.</param>
/// <param name="Allowed">Another security scheme is accepted.</param>
/// <param name="NotNeeded">Authentication was required, and is no longer.</param>
/// <param name="NotAllowed">A security scheme is no longer accepted, but another old one still is.</param>
/// <param name="Replaced">None of the old security schemes is accepted.</param>
/// <param name="ScopeAdded">A security scheme requires an additional scope.</param>
/// <param name="ScopeRemoved">A security scheme no longer requires a scope.</param>
internal sealed record SecurityKinds(
    ChangeKind Needed,
    ChangeKind Allowed,
    ChangeKind NotNeeded,
    ChangeKind NotAllowed,
    ChangeKind Replaced,
    ChangeKind ScopeAdded,
    ChangeKind ScopeRemoved);
