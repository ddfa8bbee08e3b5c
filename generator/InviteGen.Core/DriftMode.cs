namespace InviteGen.Core;

/// <summary>What a build makes of differences between a spec and its lock.</summary>
public enum DriftMode
{
    /// <summary>Locks are not read.</summary>
    Off,

    /// <summary>They are told.</summary>
    Report,

    /// <summary>They fail the build: what is checked in has to be accepted first.</summary>
    Locked,

    /// <summary>They are not told, but what they mean for C# is generated: another target framework of the project tells them.</summary>
    Quiet,
}
