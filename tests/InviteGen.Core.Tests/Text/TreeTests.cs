using InviteGen.Core.Text;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Tests.Text;

public class TreeTests
{
    [Theory]
    [InlineData("no", "\"no\"")]
    [InlineData("on", "\"on\"")]
    [InlineData("True", "true")]
    [InlineData("'true'", "\"true\"")]
    [InlineData("!!str true", "\"true\"")]
    [InlineData("! 12", "\"12\"")]
    [InlineData("!!int \"12\"", "12")]
    [InlineData("~", "null")]
    [InlineData("", "null")]
    [InlineData("null", "null")]
    [InlineData("\"\"", "\"\"")]
    [InlineData("012", "12")]
    [InlineData("+12", "12")]
    [InlineData("0o17", "15")]
    [InlineData("0x1F", "31")]
    [InlineData("1e3", "1e3")]
    [InlineData(".5", "0.5")]
    [InlineData("5.", "5")]
    [InlineData("-0.10", "-0.10")]
    [InlineData("1.10", "1.10")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890")]
    [InlineData("2020-01-02", "\"2020-01-02\"")]
    [InlineData("1_000", "\"1_000\"")]
    [InlineData("12:30", "\"12:30\"")]
    [InlineData(".inf", "\".inf\"")]
    public void Yaml_scalars_follow_the_core_schema_of_yaml_1_2(string yaml, string json) =>
        Assert.Equal($$"""{"a":{{json}}}""", Json("a.yaml", $"a: {yaml}\n"));

    [Theory]
    [InlineData("200: a\n'404': b", """{"200":"a","404":"b"}""")]
    [InlineData("true: a\nnull: b\n~: c", """{"true":"a","null":"b","~":"c"}""")]
    [InlineData("? a\n  b\n: c", """{"a b":"c"}""")]
    [InlineData("&k key: 1\nx: *k", """{"key":1,"x":"key"}""")]
    [InlineData("a: &a {b: 1}\nc: *a", """{"a":{"b":1},"c":{"b":1}}""")]
    [InlineData("a: &a {b: 1, c: 2}\nd: {<<: *a, c: 3}", """{"a":{"b":1,"c":2},"d":{"c":3,"b":1}}""")]
    [InlineData("a: &a {x: 1}\nb: &b {x: 2, y: 3}\nc: {<<: [*a, *b]}", """{"a":{"x":1},"b":{"x":2,"y":3},"c":{"x":1,"y":3}}""")]
    [InlineData("{a: 1, # comment\n b: [x, y]}", """{"a":1,"b":["x","y"]}""")]
    [InlineData("a: |\n      \n  text\n", """{"a":"\ntext\n"}""")]
    [InlineData("{\"a\": \"\\ud83d\\ude00\"}", """{"a":"\uD83D\uDE00"}""")]
    public void Yaml_becomes_the_json_that_it_means(string yaml, string json) => Assert.Equal(json, Json("a.yaml", yaml));

    [Fact]
    public void Unicode_line_separators_are_text_as_yaml_1_2_says() =>
        Assert.Equal(
            """{"a":"x\u2028y\u0085z\u2029","b":"p\u2028q"}""",
            Json("a.yaml", "a: \"x\u2028y\u0085z\u2029\"\nb: p\u2028q\n"));

    [Fact]
    public void Json_numbers_keep_their_digits() =>
        Assert.Equal("""{"a":1.10,"b":12345678901234567890.5}""", Json("a.json", """{"a": 1.10, "b": 12345678901234567890.5}"""));

    [Theory]
    [InlineData("a.json", """{"a": {"b": 1, «"b"»: 2}}""")]
    [InlineData("a.yaml", "a:\n  b: 1\n  «b»: 2\n")]
    [InlineData("a.yaml", "a: &x {b: 1}\nc: {b: 1, <<: *x, «b»: 2}")]
    public void A_duplicate_key_is_a_fault_at_the_second(string path, string marked) =>
        AssertFault(TextFaultKind.DuplicateKey, path, marked);

    [Theory]
    [InlineData("a.json", "{\"a\": 1,«}»")]
    [InlineData("a.json", "{\"a\":\n  «/»/ comment\n 1}")]
    [InlineData("a.json", "{\"😀\": 1, \"a\": n«o»pe}")]
    [InlineData("a.json", "{\"a\": «\"\\ud800\"»}")]
    public void Malformed_json_is_a_fault_at_its_place(string path, string marked) =>
        AssertFault(TextFaultKind.BadJson, path, marked);

    [Theory]
    [InlineData("a: 1\nb: \"«\0»\"")]
    [InlineData("a: «*nowhere»\n")]
    [InlineData("a: &a [«*a»]")]
    [InlineData("«[a, b]»: 1", 1)]
    public void Malformed_yaml_is_a_fault_at_its_place(string marked, int length = 0)
    {
        var expected = Marked.Parse(marked);
        var fault = Assert.Single(Read("a.yaml", expected.Content).Faults);
        Assert.Equal((TextFaultKind.BadYaml, expected.Start), (fault.Kind, fault.Start));
        Assert.Equal(length == 0 ? expected.End : expected.Start + length, fault.End);
    }

    [Fact]
    public void A_wrong_indentation_is_a_fault_of_its_line()
    {
        var fault = Assert.Single(Read("a.yaml", "a:\n  b: 1\n c: 2\n").Faults);
        Assert.Equal(TextFaultKind.BadYaml, fault.Kind);
        Assert.Equal("a:\n  b: 1\n ".Length, fault.Start);
    }

    [Fact]
    public void A_second_yaml_document_is_a_fault() =>
        AssertFault(TextFaultKind.SecondDocument, "a.yaml", "a: 1\n«---»\nb: 2\n");

    [Fact]
    public void Infinity_is_a_fault() => AssertFault(TextFaultKind.NoJsonNumber, "a.yaml", "a: «-.inf»\n");

    private static void AssertFault(TextFaultKind kind, string path, string marked)
    {
        var expected = Marked.Parse(marked);
        var fault = Assert.Single(Read(path, expected.Content).Faults);
        Assert.Equal(new TextFault(kind, expected.Start, expected.End, fault.Detail), fault);
    }

    private static string Json(string path, string text)
    {
        var result = Read(path, text);
        Assert.True(result.IsReadable, string.Join("; ", result.Faults));
        return result.Root?.ToJsonString() ?? "null";
    }

    private static TreeResult Read(string path, string text) =>
        TreeReader.Read(SpecBody.Of(new(path, text), default)!, CancellationToken.None);
}
