namespace InviteGen.Core.Drift.Catalogue;

/// <summary>What makes a server call its client.</summary>
internal enum Hook
{
    /// <summary>Nothing: the client calls the server.</summary>
    None,

    /// <summary>A webhook: the server calls on its own account.</summary>
    Webhook,

    /// <summary>A callback: an operation asked for it.</summary>
    Callback,
}
