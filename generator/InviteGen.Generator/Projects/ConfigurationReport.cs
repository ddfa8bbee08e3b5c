using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;

namespace InviteGen.Generator.Projects;

/// <summary>The faults in the configuration of a compilation's specs.</summary>
/// <param name="Findings">What is reported.</param>
/// <param name="RefusedPaths">The specs for which nothing is generated.</param>
internal sealed record ConfigurationReport(EquatableArray<LocatedFinding> Findings, EquatableArray<string> RefusedPaths)
{
    /// <summary>What is reported.</summary>
    public static IEnumerable<LocatedFinding> FindingsOf(ConfigurationReport report, CancellationToken _) =>
        report.Findings;

    /// <summary>The only part that writing depends on: a new finding alone writes nothing again.</summary>
    public static EquatableArray<string> RefusedPathsOf(ConfigurationReport report, CancellationToken _) =>
        report.RefusedPaths;
}
