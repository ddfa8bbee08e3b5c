namespace InviteGen.Bench.JsonSchema;

/// <summary>
/// The JSON Schema Test Suite: each schema becomes a component of a document of version 3.1, and each value is read and validated
/// by the generated client.
/// </summary>
internal static class JsonSchemaRun
{
    /// <summary>The share of tests that must agree.</summary>
    private const double Least = 0.95;

    /// <summary>Runs the files directly in a folder: those below it are optional.</summary>
    /// <returns>False when too few agree, a test differs without a reason, or a reason is no longer needed.</returns>
    public static bool Run(DirectoryInfo folder, CancellationToken cancellationToken)
    {
        var groups = folder.GetFiles("*.json").OrderBy(file => file.Name, StringComparer.Ordinal).SelectMany(SuiteGroup.Read).ToList();
        var leftOut = groups.Where(Differences.NeedsMore).ToList();
        var results = groups.Except(leftOut).GroupBy(group => group.File)
            .SelectMany(file => RunFile([.. file], cancellationToken))
            .ToList();
        var differing = results.Where(result => result.Found is null != result.Test.IsValid).ToList();
        var reasons = differing.Select(result => Differences.For(result.Group, result.Test)).ToList();
        for (var i = 0; i < differing.Count; i++)
        {
            Print(differing[i], reasons[i]);
        }

        Console.WriteLine($"left out: {leftOut.Sum(group => group.Tests.Count)} tests that need other documents or dynamic references");
        foreach (var reason in reasons.GroupBy(reason => reason?.Reason ?? "NO REASON").OrderByDescending(reason => reason.Count()))
        {
            Console.WriteLine($"{reason.Count(),5}  {reason.Key}");
        }

        var unneeded = Differences.Unneeded([.. reasons.OfType<Difference>()]).ToList();
        unneeded.ForEach(one => Console.WriteLine($"UNNEEDED {one}"));
        var agreed = results.Count - differing.Count;
        Console.WriteLine(FormattableString.Invariant($"{agreed} of {results.Count} tests agree ({100.0 * agreed / results.Count:0.0} %)"));
        var isExplained = unneeded.Count == 0 && reasons.All(reason => reason is not null);
        return results.Count > 0 && isExplained && agreed >= Least * results.Count;
    }

    private static void Print((SuiteGroup Group, SuiteTest Test, string? Found) result, Difference? difference)
    {
        var verdict = difference is null ? "DIFFERS" : "differs";
        Console.WriteLine($"{verdict} {result.Group.File} › {result.Group.Name} › {result.Test.Name}");
        Console.WriteLine($"    {result.Found ?? "nothing found"}");
    }

    private static List<(SuiteGroup Group, SuiteTest Test, string? Found)> RunFile(
        List<SuiteGroup> groups, CancellationToken cancellationToken)
    {
        using var client = new SuiteClient(groups, cancellationToken);
        return [.. groups.SelectMany((group, index) => group.Tests.Select(test =>
            (group, test, client.ReadAsync(index, test.Json).GetAwaiter().GetResult())))];
    }
}
