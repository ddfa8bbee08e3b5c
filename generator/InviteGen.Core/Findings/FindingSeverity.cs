namespace InviteGen.Core.Findings;

/// <summary>How much a finding matters when the user has said nothing else.</summary>
public enum FindingSeverity
{
    /// <summary>Not shown unless asked for.</summary>
    Hidden,

    /// <summary>Worth knowing; changes nothing.</summary>
    Info,

    /// <summary>Something was left out or guessed; the rest is generated.</summary>
    Warning,

    /// <summary>What the user asked for cannot be had from this document.</summary>
    Error,
}
