using System.Text.Json;

namespace InviteGen.Runtime.Tests;

/// <summary>
/// The table "Style Examples" of OpenAPI 3.1.1, section 4.8.12.4, row by row, for a parameter color.
/// </summary>
public sealed class StyleTableTests
{
    [Theory]
    [InlineData("matrix", false, "/;color=blue,black,brown", "/;color=R,100,G,200,B,150")]
    [InlineData("matrix", true, "/;color=blue;color=black;color=brown", "/;R=100;G=200;B=150")]
    [InlineData("label", false, "/.blue,black,brown", "/.R,100,G,200,B,150")]
    [InlineData("label", true, "/.blue.black.brown", "/.R=100.G=200.B=150")]
    [InlineData("simple", false, "/blue,black,brown", "/R,100,G,200,B,150")]
    [InlineData("simple", true, "/blue,black,brown", "/R=100,G=200,B=150")]
    public void A_path_parameter(string style, bool explode, string list, string members)
    {
        Assert.Equal(list, Path(style, Colors, explode));
        Assert.Equal(members, Path(style, Rgb, explode));
    }

    [Theory]
    [InlineData("matrix", "/;color=blue")]
    [InlineData("label", "/.blue")]
    [InlineData("simple", "/blue")]
    public void A_path_parameter_with_one_value(string style, string expected)
    {
        Assert.Equal(expected, Path(style, WireValue.Of("blue"), explode: false));
        Assert.Equal(expected, Path(style, WireValue.Of("blue"), explode: true));
    }

    [Theory]
    [InlineData("form", false, "/?color=blue,black,brown", "/?color=R,100,G,200,B,150")]
    [InlineData("form", true, "/?color=blue&color=black&color=brown", "/?R=100&G=200&B=150")]
    [InlineData("space", false, "/?color=blue%20black%20brown", "/?color=R%20100%20G%20200%20B%20150")]
    [InlineData("pipe", false, "/?color=blue%7Cblack%7Cbrown", "/?color=R%7C100%7CG%7C200%7CB%7C150")]
    public void A_query_parameter(string style, bool explode, string list, string members)
    {
        Assert.Equal(list, Query(style, Colors, explode));
        Assert.Equal(members, Query(style, Rgb, explode));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_query_parameter_with_one_value_or_an_empty_one(bool explode)
    {
        Assert.Equal("/?color=blue", Query("form", WireValue.Of("blue"), explode));
        Assert.Equal("/?color=", Query("form", WireValue.Of(""), explode));
    }

    [Fact]
    public void A_deep_object() => Assert.Equal(
        "/?color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150", Query("deep", Deep("""{"R":100,"G":200,"B":150}"""), explode: true));

    // OpenAPI leaves the rest undefined. This is what servers read; those of Stripe, of PHP and of ASP.NET among them.
    [Theory]
    [InlineData("""["a","b"]""", "/?color%5B0%5D=a&color%5B1%5D=b")]
    [InlineData("""{"a":{"b":["c",{"d":1}]}}""", "/?color%5Ba%5D%5Bb%5D%5B0%5D=c&color%5Ba%5D%5Bb%5D%5B1%5D%5Bd%5D=1")]
    [InlineData("""{"a":null,"b":[],"c":{}}""", "/")]
    [InlineData("true", "/?color=true")]
    public void A_deep_value_of_another_form(string json, string expected)
    {
        Assert.Equal(expected, Query("deep", Deep(json), explode: true));
        Assert.Equal(expected, Query("deep", Deep(json), explode: false));
    }

    // The table leaves these open; they are written as form, which servers of such parameters read.
    [Theory]
    [InlineData("space", "/?color=blue&color=black&color=brown")]
    [InlineData("pipe", "/?color=blue&color=black&color=brown")]
    public void What_the_table_does_not_define_is_exploded_like_form(string style, string expected) =>
        Assert.Equal(expected, Query(style, Colors, explode: true));

    [Theory]
    [InlineData("form")]
    [InlineData("space")]
    [InlineData("pipe")]
    [InlineData("deep")]
    public void An_undefined_value_is_not_sent(string style)
    {
        Assert.Equal("/", Query(style, default, explode: true));
        Assert.Equal("/", Query(style, WireValue.Of(null), explode: true));
        Assert.Equal("/", Query(style, WireValue.List([]), explode: false));
        Assert.Equal("/", Query(style, WireValue.Object([]), explode: true));
    }

    private static WireValue Colors => WireValue.List(["blue", "black", "brown"]);

    private static WireValue Rgb => WireValue.Object([new("R", "100"), new("G", "200"), new("B", "150")]);

    private static WireValue Deep(string json)
    {
        using var document = JsonDocument.Parse(json);
        return WireShape.Deep(document.RootElement, ifNull: null);
    }

    private static string Path(string style, WireValue value, bool explode)
    {
        var target = new RequestTarget("/{color}");
        target.AddPath("color", value, Style(style), explode);
        return target.ToString();
    }

    private static string Query(string style, WireValue value, bool explode)
    {
        var target = new RequestTarget("/");
        target.AddQuery("color", value, Style(style), explode, allowReserved: false);
        return target.ToString();
    }

    private static ParameterStyle Style(string name) => name switch
    {
        "matrix" => ParameterStyle.Matrix,
        "label" => ParameterStyle.Label,
        "simple" => ParameterStyle.Simple,
        "form" => ParameterStyle.Form,
        "space" => ParameterStyle.SpaceDelimited,
        "pipe" => ParameterStyle.PipeDelimited,
        _ => ParameterStyle.DeepObject,
    };
}
