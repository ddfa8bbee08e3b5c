namespace InviteGen.Core.Drift.Changes;

/// <summary>Whether a client can live with a change.</summary>
public enum Verdict
{
    /// <summary>Code and calls keep working.</summary>
    Compatible,

    /// <summary>It works until the server sends something new.</summary>
    Risky,

    /// <summary>Calls fail, or C# code must or may have to change.</summary>
    Breaking,
}
