using System.Text.Json;
using InviteGen.Core.Text;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Tests.Text;

public class SpecNodeTests
{
    private const string Json = """{"a": {"b/c": [1, {"d": null}]}, "e": "x"}""";

    [Theory]
    [InlineData("", "")]
    [InlineData("a", "/a")]
    [InlineData("a b/c", "/a/b~1c")]
    [InlineData("a b/c 1 d", "/a/b~1c/1/d")]
    public void A_node_knows_its_address(string steps, string pointer) => Assert.Equal(pointer, Walk(Root(), steps).Pointer.Text);

    [Fact]
    public void A_node_keeps_its_address_and_lines_when_it_is_moved()
    {
        var root = Root("{\n\"a\": {\"b\": 1}}");
        var moved = Walk(root, "a b");
        root.Remove("a");
        root.Add("new", moved);
        Assert.Equal("/a/b", root["new"]!.Pointer.Text);
        Assert.Equal((1, 6), (moved.Location.Range.Start.Line, moved.Location.Range.Start.Column));
        Assert.Equal("file.json", moved.Location.File);
    }

    [Fact]
    public void A_copy_stands_where_the_original_stands()
    {
        var copy = Root().DeepClone();
        Assert.Equal(Json.Replace(" ", "", StringComparison.Ordinal), copy.ToJsonString());
        Assert.Equal("/a/b~1c/1/d", Walk(copy, "a b/c 1 d").Pointer.Text);
        Assert.Equal(Walk(Root(), "a b/c").Location, Walk(copy, "a b/c").Location);
        Assert.False(Walk(copy, "a").IsMade);
    }

    [Fact]
    public void A_made_node_stands_where_its_origin_stands()
    {
        var root = Root();
        var origin = Walk(root, "a b/c 1");
        SpecNode[] made =
        [
            SpecObject.At(origin), SpecArray.At(SpecObject.At(origin)), SpecValue.Of("t", origin).DeepClone(), SpecValue.Of(true, origin),
        ];
        Assert.All(made, node => Assert.True(node.IsMade));
        Assert.All(made, node => Assert.Equal(("/a/b~1c/1", origin.Location), (node.Pointer.Text, node.Location)));
        Assert.All(made, node => Assert.Equal(("b/c", 1, origin), (node.Parent!.Key, node.Index, node.Written)));
    }

    [Fact]
    public void A_node_of_no_document_is_shown_nowhere() => Assert.Equal(Location.StartOf(""), new SpecObject().Location);

    [Fact]
    public void What_is_made_from_a_root_stands_at_the_root()
    {
        var made = SpecArray.At(Root());
        Assert.Equal(("", "file.json"), (made.Pointer.Text, made.Location.File));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(100)]
    public void Members_keep_their_order(int count)
    {
        var members = Root("{" + string.Join(",", Enumerable.Range(0, count).Select(i => $"\"k{i}\": {i}")) + "}");
        members.Set("k1", SpecValue.Of("new", members));
        Assert.True(members.Remove("k0"));
        Assert.False(members.Remove("k0"));
        members.Add("k0", SpecValue.Of("again", members));
        Assert.Throws<ArgumentException>(() => members.Add("k0", members));
        Assert.Equal([.. Enumerable.Range(1, count - 1).Append(0).Select(i => $"k{i}")], members.Keys);
        Assert.Equal(("new", "again", count), (members["k1"].AsText, members["k0"].AsText, members.Count));
        Assert.Null(members["k"]);
        Assert.False(members.TryGet("k", out _));
        Assert.True(members.TryGet("k2", out var third) && third.AsDigits == "2" && members.ContainsKey("k2"));
        members.Clear();
        Assert.Equal((0, false), (members.Count, members.ContainsKey("k2")));
    }

    [Fact]
    public void Items_are_counted()
    {
        var items = Assert.IsType<SpecArray>(Read("a.json", "[1, 2, 3]"));
        items.RemoveAt(0);
        items.Add(SpecValue.Of(4, items));
        items[0] = SpecValue.Of(false, items);
        Assert.Equal("[false,3,4]", items.ToJsonString());
        Assert.Equal((3, "3"), (items.Count, items.Child("1").AsDigits));
        Assert.Null(items.Child("3"));
        Assert.Throws<ArgumentOutOfRangeException>(() => items[3]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Root()[2]);
    }

    [Theory]
    [InlineData("{\"a\": 1, \"b\": [true, null]}", "{\"b\": [true, null], \"a\": 1}", true)]
    [InlineData("{\"a\": 1}", "{\"a\": 1, \"b\": 1}", false)]
    [InlineData("{\"a\": 1}", "{\"b\": 1}", false)]
    [InlineData("[1, 2]", "[2, 1]", false)]
    [InlineData("[1]", "[1, 1]", false)]
    [InlineData("1.50e1", "15", true)]
    [InlineData("-0.0", "0", true)]
    [InlineData("-1", "1", false)]
    [InlineData("100", "1E+2", true)]
    [InlineData("0.001", "1e-3", true)]
    [InlineData("12345678901234567890.1", "12345678901234567890.2", false)]
    [InlineData("1e999999999999999999999", "1", false)]
    [InlineData("1", "\"1\"", false)]
    [InlineData("true", "false", false)]
    [InlineData("null", "null", true)]
    public void Equal_nodes_are_the_same_json(string one, string other, bool areEqual)
    {
        Assert.Equal(areEqual, SpecNode.DeepEquals(Read("a.json", one), Read("b.json", other)));
        Assert.Equal(areEqual, SpecNode.DeepEquals(Read("b.json", other), Read("a.json", one)));
    }

    [Theory]
    [InlineData("""{"a":[1.10,"é\"",true,false,null,{}],"b":[]}""")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("null")]
    public void A_node_becomes_the_json_that_it_was(string json)
    {
        var node = Read("a.json", json)!;
        Assert.Equal(JsonSerializer.Serialize(JsonDocument.Parse(json).RootElement), node.ToJsonString());
        Assert.Equal(node.ToJsonString(), node.ToJsonNode()?.ToJsonString() ?? "null");
    }

    [Fact]
    public void Short_texts_are_shared()
    {
        var items = Assert.IsType<SpecArray>(Read("a.json", """["type", "type", "týpe", "týpe", "t\u0079pe", 12, "12", 12]"""));
        Assert.Equal(
            ["type", "type", "týpe", "týpe", "type", "12", "12", "12"], items.Select(item => Assert.IsType<SpecValue>(item).Text));
        Assert.Same(items[0].AsText, items[1].AsText);
        Assert.Same(items[5].AsDigits, items[7].AsDigits);
    }

    [Fact]
    public void What_an_alias_repeats_has_an_address_of_its_own()
    {
        var root = Read("a.yaml", "x: &x {b: [1]}\na: *x\nm: {<<: *x}\n")!;
        Assert.Equal("/a/b/0", Walk(root, "a b 0").Pointer.Text);
        Assert.Equal("/m/b/0", Walk(root, "m b 0").Pointer.Text);
        Assert.Equal(Walk(root, "x b 0").Location, Walk(root, "a b 0").Location);
        Assert.NotEqual(Walk(root, "x").Location, Walk(root, "a").Location);
    }

    [Theory]
    [InlineData("{\"é\": 1, \"«😀»\": {}, \"x\": 2}", "/😀")]
    [InlineData("{\"😀😀\": 1, \"é\": [\"ü\", «1234»]}", "/é/1")]
    public void Offsets_in_bytes_become_lines(string marked, string pointer)
    {
        // Long enough for several blocks of the table, and such that pairs stand on their borders.
        foreach (var padding in new[] { 0, 1, 1023, 1024, 1025, 5000 })
        {
            foreach (var filler in new[] { "x", "é", "😀" })
            {
                var expected = Marked.Parse(marked.Insert(1, $"\"k{string.Concat(Enumerable.Repeat(filler, padding))}\": 0,\n"));
                var node = JsonPointer.Parse(pointer).Tokens.Aggregate(Read("a.json", expected.Content), (at, token) => at.Child(token));
                var range = node!.Location.Range;
                Assert.Equal(1, range.Start.Line);
                Assert.Equal(expected.Content[expected.Start..expected.End],
                    expected.Content[range.Start.Offset..range.End.Offset].Trim('"'));
            }
        }
    }

    private static SpecObject Root(string json = Json) => Assert.IsType<SpecObject>(Read("file.json", json));

    private static SpecNode? Read(string path, string text) => TreeReader.Read(SpecBody.Of(new(path, text), default)!, default).Root;

    private static SpecNode Walk(SpecNode node, string steps) =>
        steps.Split(' ', StringSplitOptions.RemoveEmptyEntries).Aggregate(node, (at, step) => at.Child(step)!);
}
