using System.Text;
using InviteGen.Core.Text;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Tests.Text;

public class HostileTextTests
{
    [Theory]
    [InlineData("a.json", "[", "]")]
    [InlineData("a.json", "{\"a\":", "}")]
    [InlineData("a.yaml", "[", "]")]
    [InlineData("a.yaml", "{a: ", "}")]
    [InlineData("a.yaml", "- ", "")]
    public void Deep_nesting_is_a_fault(string path, string open, string close)
    {
        const int levels = 100_000;
        var text = new StringBuilder().Insert(0, open, levels).Insert(open.Length * levels, close, levels).ToString();
        Assert.Equal(TextFaultKind.TooDeep, Assert.Single(Read(path, text).Faults).Kind);
    }

    [Fact]
    public void Aliases_count_towards_the_depth()
    {
        var text = new StringBuilder("a0: &a0 x\n");
        for (var i = 1; i <= TreeLimits.Depth; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{i}: &a{i} [*a{i - 1}]\n");
        }

        Assert.Equal(TextFaultKind.TooDeep, Assert.Single(Read("a.yaml", text.ToString()).Faults).Kind);
    }

    [Fact]
    public void A_page_of_aliases_that_stands_for_billions_of_values_is_a_fault()
    {
        var text = new StringBuilder("a0: &a0 x\n");
        for (var i = 1; i < 12; i++)
        {
            var nine = string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9));
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{i}: &a{i} [{nine}]\n");
        }

        Assert.Equal(TextFaultKind.TooManyAliases, Assert.Single(Read("a.yaml", text.ToString()).Faults).Kind);
    }

    [Theory]
    [InlineData("a.json")]
    [InlineData("a.yaml")]
    public void Half_a_million_keys_are_read(string path)
    {
        var text = "{" + string.Join(",", Enumerable.Range(0, 500_000).Select(i => $"\"k{i}\": {i}")) + "}";
        var result = Read(path, text);
        Assert.Equal(500_000, Assert.IsType<SpecObject>(result.Root).Count);
        Assert.Empty(result.Faults);
    }

    [Theory]
    [InlineData("a.json")]
    [InlineData("a.yaml")]
    public void A_huge_scalar_is_read(string path)
    {
        var result = Read(path, "{\"a\": \"" + new string('x', 5_000_000) + "\"}");
        Assert.Equal(5_000_000, result.Root.Child("a").AsText!.Length);
    }

    // Attributes cannot contain half a character.
    [Fact]
    public void A_lone_surrogate_is_replaced_in_JSON_and_a_fault_in_YAML()
    {
        const char Half = '\uD800';

        Assert.Equal("\uFFFD", Read("a.json", $"{{\"a\": \"{Half}\"}}").Root.Child("a").AsText);
        Assert.Equal(TextFaultKind.BadYaml, Assert.Single(Read("a.yaml", $"a: {Half}\n").Faults).Kind);
        Assert.Equal(TextFaultKind.BadYaml, Assert.Single(Read("a.yaml", $"a{Half}: 1\n").Faults).Kind);
        Assert.Equal("😀", Read("a.yaml", "a: 😀\n").Root.Child("a").AsText);
    }

    [Fact]
    public void A_text_beyond_the_limit_is_a_fault()
    {
        var text = new string(' ', TreeLimits.Length + 1);
        Assert.Equal(TextFaultKind.TooLarge, Assert.Single(Read("a.yaml", text).Faults).Kind);
    }

    [Fact]
    public void Reading_stops_when_it_is_cancelled()
    {
        var text = "[" + string.Join(",", Enumerable.Repeat("1", 10_000)) + "]";
        Assert.Throws<OperationCanceledException>(
            () => TreeReader.Read(SpecBody.Of(new("a.json", text), default)!, new CancellationToken(canceled: true)));
    }

    private static TreeResult Read(string path, string text) =>
        TreeReader.Read(SpecBody.Of(new(path, text), default)!, CancellationToken.None);
}
