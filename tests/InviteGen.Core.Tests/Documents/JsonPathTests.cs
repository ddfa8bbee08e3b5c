using InviteGen.Core.Documents.Overlays.Paths;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Tests.Documents;

public class JsonPathTests
{
    private const string Store = """
        {"a": {"b": 1, "c": [10, 20, 30, 40]}, "list": [{"n": "x", "v": 1}, {"n": "y", "v": 2, "f-g": {"h": true}}, {"v": null}]}
        """;

    [Theory]
    [InlineData("$.a.b", "1")]
    [InlineData("$['a']['b']", "1")]
    [InlineData("$[\"a\"].b", "1")]
    [InlineData("$.a['\\u0062']", "1")]
    [InlineData("$.a.c[0]", "10")]
    [InlineData("$.a.c[-1]", "40")]
    [InlineData("$.a.c[9]", "")]
    [InlineData("$.a.c[1:3]", "20,30")]
    [InlineData("$.a.c[:2]", "10,20")]
    [InlineData("$.a.c[::-2]", "40,20")]
    [InlineData("$.a.c[-2:]", "30,40")]
    [InlineData("$.a.c[0, 2]", "10,30")]
    [InlineData("$.a.c[*]", "10,20,30,40")]
    [InlineData("$.list.*.n", "\"x\",\"y\"")]
    [InlineData("$..v", "1,2,null")]
    [InlineData("$..['n','v']", "\"x\",1,\"y\",2,null")]
    [InlineData("$.list[?@.v == 2].n", "\"y\"")]
    [InlineData("$.list[?(@.v == 2)].n", "\"y\"")]
    [InlineData("$.list[?@.v >= 1 && @.n != 'x'].n", "\"y\"")]
    [InlineData("$.list[?@.v < 2 || @.n == \"y\"].n", "\"x\",\"y\"")]
    [InlineData("$.list[?!@.n].v", "null")]
    [InlineData("$.list[?@.v == null].v", "null")]
    [InlineData("$.list[?@.n > 'x'].v", "2")]
    [InlineData("$.list[?@.f-g.h].n", "\"y\"")]
    [InlineData("$.list[?@['f-g'].h == true].n", "\"y\"")]
    [InlineData("$.list[?@.v == $.a.b].n", "\"x\"")]
    [InlineData("$.list[?@.nope == @.nothing].v", "1,2,null")]
    [InlineData("$.nope.b", "")]
    public void A_path_selects(string path, string selected)
    {
        var matches = JsonPath.Parse(path).Select(Reading.Node(Store), CancellationToken.None);
        Assert.Equal(selected, string.Join(",", matches.Select(match => match.Value.ToJsonString())));
    }

    [Theory]
    [InlineData("a.b", "'$' is missing at character 1")]
    [InlineData("$a", "a segment must start with '.' or '[' at character 2")]
    [InlineData("$.", "a name is missing at character 3")]
    [InlineData("$[", "a selector is missing at character 3")]
    [InlineData("$['a", "a quote is missing at character 5")]
    [InlineData("$[?@.a = 1]", "']' is missing at character 8")]
    [InlineData("$[?'a']", "a literal alone is not a condition at character 7")]
    [InlineData("$[?length(@) == 1]", "the function 'length' is not supported at character 10")]
    [InlineData("$[99999999999]", "'99999999999' is not an index at character 14")]
    public void A_wrong_path_is_told_with_its_place(string path, string fault)
    {
        var exception = Assert.Throws<PathException>(() => JsonPath.Parse(path));
        Assert.Equal($"'{path}' is not a valid JSONPath expression (RFC 9535): {fault}.", exception.Message);
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("!", "")]
    [InlineData("@[?", "]")]
    public void A_deeply_nested_filter_is_refused(string open, string close)
    {
        var filter = string.Concat(Enumerable.Repeat(open, 10_000)) + "@.a" + string.Concat(Enumerable.Repeat(close, 10_000));
        var exception = Assert.Throws<PathException>(() => JsonPath.Parse($"$[?{filter}]"));
        Assert.Contains("nested too deeply", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_that_selects_without_end_is_refused()
    {
        var deep = Reading.Node(string.Concat(Enumerable.Repeat("{\"a\":", 60)) + "{}" + new string('}', 60));
        var path = JsonPath.Parse("$" + string.Concat(Enumerable.Repeat("..*", 12)));
        Assert.Throws<PathException>(() => path.Select(deep, CancellationToken.None));
    }
}
