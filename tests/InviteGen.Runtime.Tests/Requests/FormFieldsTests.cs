using System.Text.Json;

namespace InviteGen.Runtime.Tests;

/// <summary>A body of type application/x-www-form-urlencoded.</summary>
public sealed class FormFieldsTests
{
    [Theory]
    [InlineData("""{"f":"a b&c=d"}""", "f=a%20b%26c%3Dd")]
    [InlineData("""{"f":"é😀"}""", "f=%C3%A9%F0%9F%98%80")]
    [InlineData("""{"f":""}""", "f=")]
    [InlineData("""{"f":null}""", "f=")]
    [InlineData("""{"f":1.50}""", "f=1.50")]
    [InlineData("""{"f":true,"g":false}""", "f=true&g=false")]
    [InlineData("""{"f&":1,"é":2}""", "f%26=1&%C3%A9=2")]
    [InlineData("""{"f":[1,"b c",""]}""", "f=1&f=b%20c&f=")]
    [InlineData("""{"f":[],"g":1}""", "g=1")]
    [InlineData("""{"f":{"a":1}}""", "f=%7B%22a%22%3A1%7D")]
    [InlineData("""{}""", "")]
    public void A_field_without_an_encoding(string json, string expected) => Assert.Equal(expected, Write(json));

    [Theory]
    [InlineData("application/json", """{"f":[1,"a"]}""", "f=%5B1%2C%22a%22%5D")]
    [InlineData("application/vnd.acme+JSON", """{"f":"a"}""", "f=%22a%22")]
    [InlineData("text/plain", """{"f":[1,"a"]}""", "f=1&f=a")]
    [InlineData("application/json", """{"f":null}""", "f=")]
    public void A_field_with_a_media_type(string mediaType, string json, string expected) =>
        Assert.Equal(expected, Write(json, new FieldEncoding("f", mediaType)));

    [Theory]
    [InlineData("Form", true, """{"f":["a","b"]}""", "f=a&f=b")]
    [InlineData("Form", false, """{"f":["a","b"]}""", "f=a,b")]
    [InlineData("Form", true, """{"f":{"a":1,"b":2}}""", "a=1&b=2")]
    [InlineData("Form", false, """{"f":{"a":1,"b":2}}""", "f=a,1,b,2")]
    [InlineData("SpaceDelimited", false, """{"f":["a","b"]}""", "f=a%20b")]
    [InlineData("PipeDelimited", false, """{"f":["a","b"]}""", "f=a%7Cb")]
    [InlineData("DeepObject", true, """{"f":{"a":{"b":1},"c":null}}""", "f%5Ba%5D%5Bb%5D=1&f%5Bc%5D=")]
    [InlineData("Form", false, """{"f":"a,b"}""", "f=a%2Cb")]
    [InlineData("Form", true, """{"f":[],"g":1}""", "g=1")]
    [InlineData("Form", true, """{"g":1,"f":[],"h":2}""", "g=1&h=2")]
    [InlineData("Form", true, """{"g":[1],"f":["a"]}""", "g=1&f=a")]
    public void A_field_with_a_style(string style, bool explode, string json, string expected) =>
        Assert.Equal(expected, Write(json, new FieldEncoding("f", "", Enum.Parse<ParameterStyle>(style), explode)));

    [Theory]
    [InlineData(false, "f=a%3A%2F&f=%26")]
    [InlineData(true, "f=a:/&f=%26")]
    public void Reserved_characters_pass_where_they_are_allowed(bool allowReserved, string expected)
    {
        var json = """{"f":["a:/","&"]}""";
        Assert.Equal(expected, Write(json, new FieldEncoding("f", "", AllowReserved: allowReserved)));
        Assert.Equal(expected, Write(json, new FieldEncoding("f", "", ParameterStyle.Form, AllowReserved: allowReserved)));
    }

    [Fact]
    public void An_encoding_applies_to_the_field_of_its_name_only() => Assert.Equal(
        "f=1&g=%5B2%5D", Write("""{"f":[1],"g":[2]}""", new("x", "application/json"), new("g", "application/json")));

    [Theory]
    [InlineData("[1]")]
    [InlineData("\"a\"")]
    [InlineData("null")]
    public void Only_an_object_is_a_form(string json) =>
        Assert.Equal("Only an object can be sent as a form.", Assert.Throws<ArgumentException>(() => Write(json)).Message);

    [Fact]
    public async Task A_body_is_ASCII_and_has_its_media_type()
    {
        using var body = RequestBody.Form<IReadOnlyDictionary<string, string>, MapCodec<string, StringCodec>>(
            new Dictionary<string, string> { ["é"] = "😀" }, "application/x-www-form-urlencoded");
        Assert.Equal("application/x-www-form-urlencoded", body.Headers.ContentType?.ToString());
        Assert.Equal("%C3%A9=%F0%9F%98%80", await body.ReadAsStringAsync());
    }

    private static string Write(string json, params FieldEncoding[] encodings)
    {
        using var document = JsonDocument.Parse(json);
        return FormFields.Write(document.RootElement, encodings);
    }
}
