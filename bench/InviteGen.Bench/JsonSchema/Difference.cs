namespace InviteGen.Bench.JsonSchema;

/// <summary>Tests that differ on purpose.</summary>
/// <param name="File">The name of their file; null: any.</param>
/// <param name="Group">How the name of their group begins.</param>
/// <param name="Test">How their names begin.</param>
/// <param name="Reason">Why.</param>
internal sealed record Difference(string? File, string Group, string Test, string Reason)
{
    /// <summary>True for a test that is meant.</summary>
    public bool Covers(SuiteGroup group, SuiteTest test) =>
        (File is null || group.File == File)
        && group.Name.StartsWith(Group, StringComparison.Ordinal)
        && test.Name.StartsWith(Test, StringComparison.Ordinal);
}
