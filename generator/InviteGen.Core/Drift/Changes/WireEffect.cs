namespace InviteGen.Core.Drift.Changes;

/// <summary>What a change does to a client that is deployed and not built again.</summary>
public enum WireEffect
{
    /// <summary>It keeps working.</summary>
    Safe,

    /// <summary>It may receive what it does not know.</summary>
    Risky,

    /// <summary>Calls fail, or values get lost.</summary>
    Breaking,
}
