using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;

namespace InviteGen.Generator.Projects;

/// <summary>What is wrong with how the specs of a compilation stand together.</summary>
/// <param name="Findings">What to tell the user.</param>
/// <param name="RefusedPaths">The specs that nothing is written for.</param>
internal sealed record ConfigurationReport(EquatableArray<LocatedFinding> Findings, EquatableArray<string> RefusedPaths)
{
    /// <summary>What to tell the user.</summary>
    public static IEnumerable<LocatedFinding> FindingsOf(ConfigurationReport report, CancellationToken _) =>
        report.Findings;

    /// <summary>What the writing of clients depends on: findings stay behind, so that a new one writes nothing again.</summary>
    public static EquatableArray<string> RefusedPathsOf(ConfigurationReport report, CancellationToken _) =>
        report.RefusedPaths;
}
