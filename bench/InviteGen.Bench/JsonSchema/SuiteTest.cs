using System.Text.Json.Nodes;

namespace InviteGen.Bench.JsonSchema;

/// <summary>A value of the suite.</summary>
/// <param name="Name">What it shows.</param>
/// <param name="Json">The value.</param>
/// <param name="IsValid">Whether it fits its schema.</param>
internal sealed record SuiteTest(string Name, string Json, bool IsValid)
{
    public static SuiteTest Read(JsonNode? test) => new(
        (string)test!["description"]!, test["data"]?.ToJsonString() ?? "null", (bool)test["valid"]!);
}
