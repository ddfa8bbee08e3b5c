using System.Runtime.CompilerServices;
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
    public async Task For_an_unknown_name_the_known_rules_are_listed()
    {
        Assert.Equal(1, await _tool.RunAsync("explain", "INV0000"));
        Assert.Contains("'INV0000' is neither a rule nor a kind of change", _tool.Error, StringComparison.Ordinal);
        Assert.Contains("INV9999", _tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slug_is_explained()
    {
        const string Effect = "breaking: deployed clients fail, C# code may have to change";
        Assert.Equal(0, await _tool.RunAsync("explain", "Response-body-became-nullable"));
        Assert.Equal(
            """
            # response-body-became-nullable

            - … may now be null in responses; code that does not check for null will fail (EFFECT).
              Reported by INV3304: Response value may be missing or null.

            Set its severity (`error`, `warning`, `info` or `none`) in an `.editorconfig` file, in the section of the spec:

                invitegen_drift.response-body-became-nullable = warning

            To accept it until a date, add a line at the end of the lock:

                accept KEY response-body-became-nullable until=YYYY-MM-DD # reason
            """.ReplaceLineEndings("\n").Replace("EFFECT", Effect, StringComparison.Ordinal),
            _tool.Output.TrimEnd());
    }

    [Fact]
    public async Task A_slug_that_means_several_things_is_explained_with_all_of_them()
    {
        Assert.Equal(0, await _tool.RunAsync("explain", "api-security-added"));
        Assert.Contains("- … now requires authentication with *name*; ", _tool.Output, StringComparison.Ordinal);
        Assert.Contains("- … now also accepts authentication with *name* ", _tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slug_of_a_callback_means_what_it_means_elsewhere()
    {
        Assert.Equal(0, await _tool.RunAsync("explain", "callback-response-property-became-optional"));
        Assert.StartsWith("# callback-response-property-became-optional\n", _tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_all_messages_is_what_the_tool_writes()
    {
        const string Page = "docs/rules/README.md";
        Assert.Equal(0, await _tool.RunAsync("explain", "--index"));
        Assert.True(
            _tool.Output.ReplaceLineEndings("\n") == File.ReadAllText(Path.Combine(Root(), Page)).ReplaceLineEndings("\n"),
            $"{Page} is not up to date. Write it anew: dotnet run --project generator/InviteGen.Tool -- explain --index > {Page}");
    }

    private static string Root([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "..", "..");
}
