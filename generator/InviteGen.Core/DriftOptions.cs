using InviteGen.Core.Primitives;

namespace InviteGen.Core;

/// <summary>What the project says about drift.</summary>
public sealed record DriftOptions
{
    /// <summary>What the build makes of differences.</summary>
    public DriftMode Mode { get; init; }

    /// <summary>
    /// True when somebody asked for a lock in so many words. A build server alone asks only that the locks there are be kept.
    /// </summary>
    public bool DemandsLock { get; init; }

    /// <summary>The severities of single kinds of changes, from the section of the spec in an <c>.editorconfig</c>.</summary>
    public EquatableArray<DriftSeverity> Severities { get; init; }

    /// <summary>The day of the build as <c>yyyy-MM-dd</c>; empty: unknown, and nothing expires.</summary>
    public string Today { get; init; } = "";
}
