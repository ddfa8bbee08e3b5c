using InviteGen.Core.Primitives;

namespace InviteGen.Core;

/// <summary>The drift options of a project.</summary>
public sealed record DriftOptions
{
    /// <summary>How the build treats differences.</summary>
    public DriftMode Mode { get; init; }

    /// <summary>
    /// True if the project explicitly requires a lock. A build server alone requires only that existing locks match.
    /// </summary>
    public bool DemandsLock { get; init; }

    /// <summary>The severities of kinds of changes, from the section of the spec in an <c>.editorconfig</c>.</summary>
    public EquatableArray<DriftSeverity> Severities { get; init; }

    /// <summary>The date of the build as <c>yyyy-MM-dd</c>. If it is empty, the date is unknown and nothing expires.</summary>
    public string Today { get; init; } = "";
}
