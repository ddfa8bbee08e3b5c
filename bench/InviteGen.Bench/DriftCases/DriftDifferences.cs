namespace InviteGen.Bench.DriftCases;

/// <summary>The reviewed list of what differs, each with its reason.</summary>
internal static class DriftDifferences
{
    /// <summary>Why a case differs; null for one that should not.</summary>
    public static string? ReasonFor(DriftCase one, IReadOnlySet<string> found) => null;
}
