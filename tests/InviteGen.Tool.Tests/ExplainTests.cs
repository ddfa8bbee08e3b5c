using InviteGen.Core.Findings;

namespace InviteGen.Tool.Tests;

public sealed class ExplainTests : IDisposable
{
    private readonly ToolRun _tool = new();

    public static TheoryData<string> AllRules => [.. DiagnosticRules.All.Select(rule => rule.Id)];

    public void Dispose() => _tool.Dispose();

    [Theory]
    [MemberData(nameof(AllRules))]
    public async Task Every_rule_is_explained(string rule)
    {
        Assert.Equal(0, await _tool.RunAsync("explain", rule));
        Assert.StartsWith($"# {rule}: ", _tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_letter_case_of_a_rule_does_not_matter()
    {
        Assert.Equal(0, await _tool.RunAsync("explain", "inv9999"));
    }

    [Fact]
    public async Task For_an_unknown_rule_the_known_rules_are_listed()
    {
        Assert.Equal(1, await _tool.RunAsync("explain", "INV0000"));
        Assert.Contains("there is no rule 'INV0000'", _tool.Error, StringComparison.Ordinal);
        Assert.Contains("INV9999", _tool.Error, StringComparison.Ordinal);
    }
}
