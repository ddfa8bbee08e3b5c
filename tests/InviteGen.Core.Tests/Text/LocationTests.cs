using InviteGen.Core.Text;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Tests.Text;

public class LocationTests
{
    [Theory]
    [InlineData("""{"a": {"«b»": 1}}""", "a:\n  «b»: 1\n")]
    [InlineData("""{"a": {"c": 1, "«b»": {"d": 2}}}""", "a: {c: 1, «b»: {d: 2}}")]
    public void A_member_is_found_at_its_key(string json, string yaml) => AssertTwins("/a/b", json, yaml);

    [Theory]
    [InlineData("""{"a": ["x", «"y"»]}""", "a:\n- x\n- «y»\n")]
    [InlineData("""{"a": [{}, «"y"»]}""", "a: [{}, «y»]")]
    [InlineData("""{"a": [[1], «{»"b": 1}]}""", "a:\n  - 1\n  - «b: 1»\n    c: 2\n")]
    public void An_item_is_found_at_its_value(string json, string yaml) => AssertTwins("/a/1", json, yaml);

    [Theory]
    [InlineData("""{"«/b~»": 1}""", "? «\"/b~\"»\n: 1")]
    [InlineData("""{"«/b~»": 1}""", "«/b~»: 1")]
    public void Escapes_of_the_pointer_are_undone(string json, string yaml) => AssertTwins("/~1b~0", json, yaml);

    [Theory]
    [InlineData("  \n «{»\"a\": 1}", "# a comment\n\n«a: 1»\n")]
    public void The_root_is_found_at_its_first_token(string json, string yaml) => AssertTwins("", json, yaml);

    [Theory]
    [InlineData("x: &x\n  «b»: 1\na: *x\n")]
    [InlineData("x: &x\n  «b»: 1\na:\n  <<: *x\n  c: 2\n")]
    [InlineData("x: &x\n  b: 1\na:\n  <<: *x\n  «b»: 2\n")]
    public void What_an_alias_repeats_is_found_where_it_stands(string yaml) => AssertPlace("a.yaml", "/a/b", yaml);

    [Theory]
    [InlineData("{\r\n  \"x\": \"😀\", \"a\": 1,\r\n\t\"«b»\": 2 }")]
    [InlineData("\uFEFF{\"😀\": 1, \"«b»\": 2}")]
    public void Json_places_count_utf16_units(string json) => AssertPlace("a.json", "/b", json);

    [Theory]
    [InlineData("x: 😀\r\n# é\r\n«b»: 2\r\n")]
    [InlineData("\uFEFFx: 1\n«b»: 2")]
    [InlineData("{\"x\": \"😀\", «b»: 2}")]
    [InlineData("x: |\n  one\n\n  two\n«b»: 2")]
    [InlineData("x: \"\u2028\u0085\"\n«b»: 2")]
    public void Yaml_places_count_utf16_units(string yaml) => AssertPlace("a.yaml", "/b", yaml);

    [Fact]
    public void Lines_and_columns_start_at_zero()
    {
        var range = Locate(new("a.json", "{\r\n\t\"a\": 1 }"), "/a");
        Assert.Equal(new TextPosition(4, 1, 1), range.Start);
        Assert.Equal(new TextPosition(7, 1, 4), range.End);
    }

    [Fact]
    public void A_byte_order_mark_takes_no_column()
    {
        var range = Locate(new("a.yaml", "\uFEFFa: 1"), "");
        Assert.Equal((0, 0), (range.Start.Line, range.Start.Column));
    }

    private static void AssertTwins(string pointer, string json, string yaml)
    {
        AssertPlace("twin.json", pointer, json);
        AssertPlace("twin.yaml", pointer, yaml);
    }

    private static void AssertPlace(string path, string pointer, string marked)
    {
        var expected = Marked.Parse(marked);
        var range = Locate(new(path, expected.Content), pointer);
        // A JSON string is shown with its quotes.
        Assert.Equal(WithoutQuotes(marked), WithoutQuotes(expected.Show(range)));
    }

    private static string WithoutQuotes(string marked) =>
        marked.Replace("«\"", "\"«", StringComparison.Ordinal).Replace("\"»", "»\"", StringComparison.Ordinal);

    private static TextRange Locate(SpecText text, string pointer) => JsonPointer.Parse(pointer).Tokens
        .Aggregate(TreeReader.Read(SpecBody.Of(text, default)!, default).Root, (node, token) => node.Child(token))!.Location.Range;
}
