namespace InviteGen.Core;

/// <summary>How a build treats differences between a spec and its lock.</summary>
public enum DriftMode
{
    /// <summary>Locks are not read.</summary>
    Off,

    /// <summary>Differences are reported.</summary>
    Report,

    /// <summary>Differences fail the build: they must be accepted before they are checked in.</summary>
    Locked,

    /// <summary>
    /// Differences are not reported, but the C# for them is generated, because the build of another target framework reports them.
    /// </summary>
    Quiet,
}
