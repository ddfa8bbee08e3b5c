namespace InviteGen.Core.Drift.Changes;

/// <summary>Whether a client can live with a change.</summary>
public enum Verdict
{
    /// <summary>Code and calls go on working.</summary>
    Compatible,

    /// <summary>It works until the server sends what was not there before.</summary>
    Risky,

    /// <summary>Calls fail, or code does not compile.</summary>
    Breaking,
}
