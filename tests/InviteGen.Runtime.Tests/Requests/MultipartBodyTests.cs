using System.Text;
using System.Text.Json;

namespace InviteGen.Runtime.Tests;

/// <summary>The parts of a multipart body: their names, media types and texts.</summary>
public sealed class MultipartBodyTests
{
    private const string Form = "multipart/form-data";

    [Theory]
    [InlineData("\"a\"", "text/plain; charset=utf-8|a")]
    [InlineData("\"é😀\"", "text/plain; charset=utf-8|é😀")]
    [InlineData("\"\"", "text/plain; charset=utf-8|")]
    [InlineData("null", "text/plain; charset=utf-8|")]
    [InlineData("1.50", "text/plain; charset=utf-8|1.50")]
    [InlineData("true", "text/plain; charset=utf-8|true")]
    [InlineData("{\"a\":1}", "application/json|{\"a\":1}")]
    [InlineData("[1,\"b\"]", "text/plain; charset=utf-8|1 text/plain; charset=utf-8|b")]
    [InlineData("[{\"a\":1},[2]]", "application/json|{\"a\":1} application/json|[2]")]
    [InlineData("[]", "")]
    public async Task A_part_without_an_encoding(string json, string expected) =>
        Assert.Equal(expected, await Parts(json));

    [Theory]
    [InlineData("application/json", "[1,\"b\"]", "application/json|[1,\"b\"]")]
    [InlineData("application/json", "\"a\"", "application/json|\"a\"")]
    [InlineData("application/json", "null", "application/json|null")]
    [InlineData("text/csv", "\"a\"", "text/csv|a")]
    [InlineData("text/csv", "[\"a\",\"b\"]", "text/csv|a text/csv|b")]
    [InlineData("application/xml", "{\"a\":1}", "application/xml|{\"a\":1}")]
    [InlineData(" , image/*, text/csv, text/html", "\"a\"", "text/csv|a")]
    [InlineData("image/*", "\"a\"", "text/plain; charset=utf-8|a")]
    [InlineData("image/*", "{}", "application/json|{}")]
    public async Task A_part_with_a_media_type(string mediaType, string json, string expected) =>
        Assert.Equal(expected, await Parts(json, new FieldEncoding("f", mediaType)));

    [Theory]
    [InlineData("Form", true, "[\"a\",\"b\"]", "f=a f=b")]
    [InlineData("Form", false, "[\"a\",\"b\"]", "f=a,b")]
    [InlineData("Form", true, "{\"a\":1,\"b\":2}", "a=1 b=2")]
    [InlineData("Form", false, "{\"a\":1,\"b\":2}", "f=a,1,b,2")]
    [InlineData("SpaceDelimited", false, "[\"a\",\"b\"]", "f=a b")]
    [InlineData("PipeDelimited", false, "[\"a\",\"b\"]", "f=a|b")]
    [InlineData("DeepObject", true, "{\"a\":{\"b\":1},\"c\":null}", "f[a][b]=1 f[c]=")]
    [InlineData("DeepObject", false, "{\"a\":1}", "f[a]=1")]
    [InlineData("Form", false, "[]", "")]
    [InlineData("Form", true, "{}", "")]
    [InlineData("Form", false, "\"a,b\"", "f=a,b")]
    public async Task A_part_with_a_style(string style, bool explode, string json, string expected)
    {
        using var body = new MultipartBody(Form, new FieldEncoding("f", "", Enum.Parse<ParameterStyle>(style), explode));
        body.Add("f", JsonElement.Parse(json));
        var parts = new List<string>();
        foreach (var part in body)
        {
            parts.Add($"{part.Headers.ContentDisposition!.Name!.Trim('"')}={await part.ReadAsStringAsync()}");
        }
        Assert.Equal(expected, string.Join(' ', parts));
    }

    [Theory]
    [InlineData("name", "form-data; name=\"name\"")]
    [InlineData("größe", "form-data; name=\"größe\"")]
    [InlineData("a\"b\r\nc", "form-data; name=\"a%22b%0D%0Ac\"")]
    public void A_name_is_escaped_as_browsers_do(string name, string expected)
    {
        using var body = new MultipartBody(Form);
        body.Add(name, JsonElement.Parse("1"));
        Assert.Equal(expected, Header(Assert.Single(body), "Content-Disposition"));
    }

    [Theory]
    [InlineData("a\0b")]
    [InlineData("a\u001bb")]
    [InlineData("a\u0085b")]
    public void A_name_with_a_control_character_is_refused(string name)
    {
        using var body = new MultipartBody(Form);
        var error = Assert.Throws<ArgumentException>(() => body.Add(name, JsonElement.Parse("1")));
        Assert.StartsWith("The name of a part must not contain control characters.", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => body.Add("f", new FileContent(Stream.Null, name)));
    }

    [Theory]
    [InlineData("multipart/form-data", "multipart/form-data", true)]
    [InlineData("Multipart/Form-Data; charset=utf-8", "multipart/form-data", true)]
    [InlineData("multipart/*", "multipart/form-data", true)]
    [InlineData("multipart/mixed", "multipart/mixed", false)]
    [InlineData("multipart/related", "multipart/related", false)]
    public void Only_the_parts_of_a_form_have_names(string mediaType, string expected, bool hasNames)
    {
        using var body = new MultipartBody(mediaType);
        body.Add("f", JsonElement.Parse("1"));
        Assert.Equal(expected, body.Headers.ContentType!.MediaType);
        Assert.Equal(hasNames, Assert.Single(body).Headers.Contains("Content-Disposition"));
    }

    [Theory]
    [InlineData(null, null, null, "f", "application/octet-stream")]
    [InlineData("a.png", null, null, "a.png", "application/octet-stream")]
    [InlineData("a.png", "image/png", "image/jpeg", "a.png", "image/png")]
    [InlineData(null, null, "image/*, image/jpeg", "f", "image/jpeg")]
    [InlineData(null, null, "image/*", "f", "application/octet-stream")]
    public void A_file_has_a_name_and_a_media_type(string? name, string? type, string? encoding, string shownName, string shownType)
    {
        using var body = new MultipartBody(Form, new FieldEncoding("f", encoding ?? ""));
        body.Add("f", new FileContent(Stream.Null, name, type));
        var part = Assert.Single(body);
        Assert.Equal($"form-data; name=\"f\"; filename=\"{shownName}\"", Header(part, "Content-Disposition"));
        Assert.Equal(shownType, Header(part, "Content-Type"));
    }

    [Fact]
    public async Task Several_files_share_a_name_and_keep_their_order()
    {
        using var body = new MultipartBody(Form);
        body.Add("f", ["a"u8.ToArray(), new FileContent(new MemoryStream("b"u8.ToArray()), "b.txt")]);
        Assert.Equal(["form-data; name=\"f\"; filename=\"f\"", "form-data; name=\"f\"; filename=\"b.txt\""],
            body.Select(part => Header(part, "Content-Disposition")));
        Assert.Equal(["a", "b"], await Task.WhenAll(body.Select(part => part.ReadAsStringAsync())));
    }

    [Fact]
    public void A_header_belongs_to_all_parts_of_the_latest_value()
    {
        using var body = new MultipartBody(Form);
        body.Add("one", JsonElement.Parse("1"));
        body.Add("two", JsonElement.Parse("[1,2]"));
        body.AddHeader("X-A", WireValue.List(["a", "b"]), explode: false);
        body.AddHeader("X-None", default, explode: false);
        body.Add("file", new FileContent(Stream.Null));
        body.Add("files", [new FileContent(Stream.Null), new FileContent(Stream.Null)]);
        body.AddHeader("X-B", WireValue.Object([new("c", "d")]), explode: true);
        body.Add("last", JsonElement.Parse("1"));
        Assert.Equal(
            ["", "X-A: a,b", "X-A: a,b", "", "X-B: c=d", "X-B: c=d", ""],
            body.Select(part => string.Join('\n', part.Headers.NonValidated
                .Where(header => header.Key.StartsWith("X-", StringComparison.Ordinal)).Select(h => $"{h.Key}: {h.Value}"))));
    }

    [Fact]
    public void A_header_of_a_file_is_not_added_to_the_value_before_it()
    {
        using var body = new MultipartBody(Form);
        body.Add("one", JsonElement.Parse("1"));
        body.Add("file", new FileContent(Stream.Null));
        body.AddHeader("X-A", WireValue.Of("a"), explode: false);
        Assert.Equal([false, true], body.Select(part => part.Headers.Contains("X-A")));
    }

    [Fact]
    public void A_header_with_a_line_break_is_refused()
    {
        using var body = new MultipartBody(Form);
        body.Add("f", JsonElement.Parse("1"));
        var error = Assert.Throws<ArgumentException>(() => body.AddHeader("X-A", WireValue.Of("a\r\nX-B: 1"), explode: false));
        Assert.Equal(
            "The value of the header 'X-A' contains a line break or control character. (Parameter 'X-A')", error.Message);
    }

    [Fact]
    public async Task Names_are_sent_as_UTF_8()
    {
        using var body = new MultipartBody(Form);
        body.Add("größe", JsonElement.Parse("1"));
        Assert.Contains("name=\"größe\"", Encoding.UTF8.GetString(await body.ReadAsByteArrayAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_is_one_part_whatever_its_style() => Assert.Equal(
        [new("f", "a,b")], PartStyle.Parts("f", JsonElement.Parse("\"a,b\""), ParameterStyle.Form, explode: false));

    [Fact]
    public async Task The_properties_of_an_object_are_parts()
    {
        using var body = (MultipartBody)RequestBody.Parts<IReadOnlyDictionary<string, int>, MapCodec<int, Int32Codec>>(
            new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 }, Form, new FieldEncoding("b", "text/csv"));
        Assert.Equal(["form-data; name=\"a\"", "form-data; name=\"b\""], body.Select(part => Header(part, "Content-Disposition")));
        Assert.Equal("text/plain; charset=utf-8|1 text/csv|2", await Text(body));
    }

    private static async Task<string> Parts(string json, params FieldEncoding[] encodings)
    {
        using var body = new MultipartBody(Form, encodings);
        body.Add<JsonElement, AnyCodec>("f", JsonElement.Parse(json));
        return await Text(body);
    }

    private static async Task<string> Text(MultipartBody body)
    {
        var parts = new List<string>();
        foreach (var part in body)
        {
            parts.Add($"{Header(part, "Content-Type")}|{await part.ReadAsStringAsync()}");
        }
        return string.Join(' ', parts);
    }

    private static string Header(HttpContent part, string name) => part.Headers.NonValidated[name].ToString();
}
