using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;

namespace InviteGen.Generator.Projects;

/// <summary>What is wrong with how the specs of a compilation stand together.</summary>
/// <param name="Findings">What to tell the user.</param>
/// <param name="RefusedPaths">The specs that nothing is written for.</param>
internal sealed record ConfigurationReport(EquatableArray<LocatedFinding> Findings, EquatableArray<string> RefusedPaths)
{
    /// <summary>True when nothing is to be written for a client.</summary>
    public bool Refuses(ClientIdentity client) => RefusedPaths.Contains(client.Path, StringComparer.Ordinal);

    /// <summary>What to tell the user.</summary>
    public static IEnumerable<LocatedFinding> FindingsOf(ConfigurationReport report, CancellationToken _) =>
        report.Findings;
}
