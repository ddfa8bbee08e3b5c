using System.Text.Json.Nodes;

namespace InviteGen.Bench.JsonSchema;

/// <summary>A schema of the suite and the values that fit it or do not.</summary>
/// <param name="File">The name of its file.</param>
/// <param name="Name">What it shows.</param>
/// <param name="Schema">The schema.</param>
/// <param name="Tests">The values.</param>
internal sealed record SuiteGroup(string File, string Name, JsonNode Schema, IReadOnlyList<SuiteTest> Tests)
{
    /// <summary>Reads the groups of a file.</summary>
    public static IEnumerable<SuiteGroup> Read(FileInfo file) =>
        JsonNode.Parse(System.IO.File.ReadAllText(file.FullName))!.AsArray().Select(group => new SuiteGroup(
            file.Name,
            (string)group!["description"]!,
            group["schema"]!,
            [.. group["tests"]!.AsArray().Select(SuiteTest.Read)]));
}
