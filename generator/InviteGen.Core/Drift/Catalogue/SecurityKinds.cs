using InviteGen.Core.Drift.Changes;

namespace InviteGen.Core.Drift.Catalogue;

/// <summary>Changes of the credentials that operations need.</summary>
/// <param name="Needed">Nothing was needed, and now a credential is.</param>
/// <param name="Allowed">Another credential is accepted.</param>
/// <param name="NotNeeded">A credential was needed, and now none is.</param>
/// <param name="NotAllowed">A credential is no longer accepted, but another one of before is.</param>
/// <param name="Replaced">No credential of before is accepted.</param>
/// <param name="ScopeAdded">A credential needs a scope more.</param>
/// <param name="ScopeRemoved">A credential needs a scope less.</param>
internal sealed record SecurityKinds(
    ChangeKind Needed,
    ChangeKind Allowed,
    ChangeKind NotNeeded,
    ChangeKind NotAllowed,
    ChangeKind Replaced,
    ChangeKind ScopeAdded,
    ChangeKind ScopeRemoved);
