namespace InviteGen.Runtime.Tests;

/// <summary>
/// Every style, exploded or not, with and without allowReserved, for values that need encoding. The parameter is called "p:"; "ä" is
/// C3 A4 and "😀" is F0 9F 98 80 in UTF-8. Names are always encoded in full, because "=", "&amp;" or ";" in a name would end it.
/// </summary>
public sealed class StyleMatrixTests
{
    private const string Name = "p:";

    private static readonly WireValue Text = WireValue.Of("ä:😀");
    private static readonly WireValue List = WireValue.List(["a,b", "", "😀"]);
    private static readonly WireValue Members = WireValue.Object([new("ä:", "1,2"), new("z", "")]);

    [Theory]
    [InlineData("Simple", false, "%C3%A4%3A%F0%9F%98%80", "a%2Cb,,%F0%9F%98%80", "%C3%A4%3A,1%2C2,z,")]
    [InlineData("Simple", true, "%C3%A4%3A%F0%9F%98%80", "a%2Cb,,%F0%9F%98%80", "%C3%A4%3A=1%2C2,z=")]
    [InlineData("Label", false, ".%C3%A4%3A%F0%9F%98%80", ".a%2Cb,,%F0%9F%98%80", ".%C3%A4%3A,1%2C2,z,")]
    [InlineData("Label", true, ".%C3%A4%3A%F0%9F%98%80", ".a%2Cb..%F0%9F%98%80", ".%C3%A4%3A=1%2C2.z=")]
    [InlineData("Matrix", false, ";p%3A=%C3%A4%3A%F0%9F%98%80", ";p%3A=a%2Cb,,%F0%9F%98%80", ";p%3A=%C3%A4%3A,1%2C2,z,")]
    [InlineData("Matrix", true, ";p%3A=%C3%A4%3A%F0%9F%98%80", ";p%3A=a%2Cb;p%3A;p%3A=%F0%9F%98%80", ";%C3%A4%3A=1%2C2;z")]
    public void A_path_parameter_is_encoded(string style, bool explode, string text, string list, string members) =>
        Assert.Equal([text, list, members], All(value => Path(style, value, explode, allowReserved: false)));

    [Theory]
    [InlineData("Simple", false, "%C3%A4:%F0%9F%98%80", "a,b,,%F0%9F%98%80", "%C3%A4:,1,2,z,")]
    [InlineData("Simple", true, "%C3%A4:%F0%9F%98%80", "a,b,,%F0%9F%98%80", "%C3%A4:=1,2,z=")]
    [InlineData("Label", false, ".%C3%A4:%F0%9F%98%80", ".a,b,,%F0%9F%98%80", ".%C3%A4:,1,2,z,")]
    [InlineData("Label", true, ".%C3%A4:%F0%9F%98%80", ".a,b..%F0%9F%98%80", ".%C3%A4:=1,2.z=")]
    [InlineData("Matrix", false, ";p%3A=%C3%A4:%F0%9F%98%80", ";p%3A=a,b,,%F0%9F%98%80", ";p%3A=%C3%A4:,1,2,z,")]
    [InlineData("Matrix", true, ";p%3A=%C3%A4:%F0%9F%98%80", ";p%3A=a,b;p%3A;p%3A=%F0%9F%98%80", ";%C3%A4%3A=1,2;z")]
    public void A_path_parameter_may_keep_reserved_characters(string style, bool explode, string text, string list, string members) =>
        Assert.Equal([text, list, members], All(value => Path(style, value, explode, allowReserved: true)));

    [Theory]
    [InlineData("Simple", "")]
    [InlineData("Label", ".")]
    [InlineData("Matrix", ";p%3A")]
    public void An_empty_path_parameter_is_what_its_style_writes_for_nothing(string style, string expected)
    {
        foreach (var value in new[] { default, WireValue.Of(""), WireValue.List([]), WireValue.Object([]) })
        {
            Assert.Equal(expected, Path(style, value, explode: false, allowReserved: false));
            Assert.Equal(expected, Path(style, value, explode: true, allowReserved: true));
        }
    }

    [Theory]
    [InlineData("Form", false, "p%3A=%C3%A4%3A%F0%9F%98%80", "p%3A=a%2Cb,,%F0%9F%98%80", "p%3A=%C3%A4%3A,1%2C2,z,")]
    [InlineData("Form", true, "p%3A=%C3%A4%3A%F0%9F%98%80", "p%3A=a%2Cb&p%3A=&p%3A=%F0%9F%98%80", "%C3%A4%3A=1%2C2&z=")]
    [InlineData("SpaceDelimited", false, "p%3A=%C3%A4%3A%F0%9F%98%80", "p%3A=a%2Cb%20%20%F0%9F%98%80", "p%3A=%C3%A4%3A%201%2C2%20z%20")]
    [InlineData("SpaceDelimited", true, "p%3A=%C3%A4%3A%F0%9F%98%80", "p%3A=a%2Cb&p%3A=&p%3A=%F0%9F%98%80", "%C3%A4%3A=1%2C2&z=")]
    [InlineData("PipeDelimited", false, "p%3A=%C3%A4%3A%F0%9F%98%80", "p%3A=a%2Cb%7C%7C%F0%9F%98%80", "p%3A=%C3%A4%3A%7C1%2C2%7Cz%7C")]
    [InlineData("PipeDelimited", true, "p%3A=%C3%A4%3A%F0%9F%98%80", "p%3A=a%2Cb&p%3A=&p%3A=%F0%9F%98%80", "%C3%A4%3A=1%2C2&z=")]
    [InlineData("DeepObject", false, "p%3A=%C3%A4%3A%F0%9F%98%80", "p%3A=a%2Cb&p%3A=&p%3A=%F0%9F%98%80", "p%3A%C3%A4%3A=1%2C2&p%3Az=")]
    [InlineData("DeepObject", true, "p%3A=%C3%A4%3A%F0%9F%98%80", "p%3A=a%2Cb&p%3A=&p%3A=%F0%9F%98%80", "p%3A%C3%A4%3A=1%2C2&p%3Az=")]
    public void A_query_parameter_is_encoded(string style, bool explode, string text, string list, string members) =>
        Assert.Equal([text, list, members], All(value => Query(style, value, explode, allowReserved: false)));

    [Theory]
    [InlineData("Form", false, "p%3A=%C3%A4:%F0%9F%98%80", "p%3A=a,b,,%F0%9F%98%80", "p%3A=%C3%A4:,1,2,z,")]
    [InlineData("Form", true, "p%3A=%C3%A4:%F0%9F%98%80", "p%3A=a,b&p%3A=&p%3A=%F0%9F%98%80", "%C3%A4%3A=1,2&z=")]
    [InlineData("SpaceDelimited", false, "p%3A=%C3%A4:%F0%9F%98%80", "p%3A=a,b%20%20%F0%9F%98%80", "p%3A=%C3%A4:%201,2%20z%20")]
    [InlineData("PipeDelimited", false, "p%3A=%C3%A4:%F0%9F%98%80", "p%3A=a,b%7C%7C%F0%9F%98%80", "p%3A=%C3%A4:%7C1,2%7Cz%7C")]
    [InlineData("DeepObject", true, "p%3A=%C3%A4:%F0%9F%98%80", "p%3A=a,b&p%3A=&p%3A=%F0%9F%98%80", "p%3A%C3%A4%3A=1,2&p%3Az=")]
    public void A_query_parameter_may_keep_reserved_characters(string style, bool explode, string text, string list, string members) =>
        Assert.Equal([text, list, members], All(value => Query(style, value, explode, allowReserved: true)));

    [Theory]
    [InlineData("Form")]
    [InlineData("SpaceDelimited")]
    [InlineData("PipeDelimited")]
    [InlineData("DeepObject")]
    public void An_empty_query_parameter_is_a_name_and_an_undefined_one_is_nothing(string style)
    {
        Assert.Equal("p%3A=", Query(style, WireValue.Of(""), explode: false, allowReserved: false));
        Assert.Equal("p%3A=", Query(style, WireValue.List([""]), explode: true, allowReserved: true));
        foreach (var value in new[] { default, WireValue.List([]), WireValue.Object([]) })
        {
            Assert.Equal("", Query(style, value, explode: false, allowReserved: false));
            Assert.Equal("", Query(style, value, explode: true, allowReserved: true));
        }
    }

    [Theory]
    [InlineData("Form", false, false, "p%3A=%C3%A4%3A%F0%9F%98%80", "p%3A=a%2Cb,,%F0%9F%98%80", "p%3A=%C3%A4%3A,1%2C2,z,")]
    [InlineData("Form", true, false, "p%3A=%C3%A4%3A%F0%9F%98%80", "p%3A=a%2Cb; p%3A=; p%3A=%F0%9F%98%80", "%C3%A4%3A=1%2C2; z=")]
    [InlineData("Form", false, true, "p%3A=%C3%A4:%F0%9F%98%80", "p%3A=a%2Cb,,%F0%9F%98%80", "p%3A=%C3%A4:,1%2C2,z,")]
    [InlineData("Form", true, true, "p%3A=%C3%A4:%F0%9F%98%80", "p%3A=a%2Cb; p%3A=; p%3A=%F0%9F%98%80", "%C3%A4%3A=1%2C2; z=")]
    [InlineData("Cookie", false, false, "p:=ä:😀", "p:=a,b,,😀", "p:=ä:,1,2,z,")]
    [InlineData("Cookie", true, false, "p:=ä:😀", "p:=a,b; p:=; p:=😀", "ä:=1,2; z=")]
    [InlineData("Cookie", true, true, "p:=ä:😀", "p:=a,b; p:=; p:=😀", "ä:=1,2; z=")]
    public void A_cookie(string style, bool explode, bool allowReserved, string text, string list, string members) =>
        Assert.Equal([text, list, members], All(value => Cookie(style, value, explode, allowReserved)));

    [Theory]
    [InlineData("a;b")]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    public void A_cookie_that_is_not_encoded_must_not_end_early(string text)
    {
        Assert.Throws<ArgumentException>(() => Cookie("Cookie", WireValue.Of(text), explode: true, allowReserved: false));
        Assert.Throws<ArgumentException>(
            () => Cookie("Cookie", WireValue.Object([new(text, "x")]), explode: true, allowReserved: false));
    }

    [Theory]
    [InlineData(false, "a,b,,😀", "ä:,1,2,z,")]
    [InlineData(true, "a,b,,😀", "ä:=1,2,z=")]
    public void A_header_is_not_encoded(bool explode, string list, string members) =>
        Assert.Equal(["ä:😀", list, members], All(value => Header(value, explode)));

    // What the three places let through, each of them every printable ASCII character that is not a letter or a digit.
    [Theory]
    [InlineData("path", "%20!%22%23$%25&'()*+,-.%2F:;%3C=%3E%3F@%5B%5C%5D%5E_%60%7B%7C%7D~")]
    [InlineData("query", "%20!%22%23$%25%26'()*%2B,-./:;%3C=%3E?@%5B%5C%5D%5E_%60%7B%7C%7D~")]
    [InlineData("cookie", "%20!%22#$%25&'()*+%2C-./:%3B%3C=%3E?@[%5C]%5E_%60%7B%7C%7D~")]
    public void Reserved_characters_pass_where_they_do_no_harm(string place, string expected)
    {
        var text = " !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
        Assert.Equal(expected, place switch
        {
            "path" => PercentEncoding.EncodeReservedInPath(text),
            "query" => PercentEncoding.EncodeReserved(text),
            _ => PercentEncoding.EncodeReservedInCookie(text),
        });
    }

    [Theory]
    [InlineData("%41", "%41")]
    [InlineData("%aF%", "%aF%25")]
    [InlineData("%4", "%254")]
    [InlineData("%4g", "%254g")]
    [InlineData("%g4", "%25g4")]
    [InlineData("% 4", "%25%204")]
    [InlineData("a%00", "a%00")]
    [InlineData("😀%F0😀", "%F0%9F%98%80%F0%F0%9F%98%80")]
    public void A_triple_is_kept_where_reserved_characters_are_allowed_and_every_character_is_encoded_whole(string text, string expected)
    {
        Assert.Equal(expected, PercentEncoding.EncodeReserved(text));
        Assert.Equal(expected, PercentEncoding.EncodeReservedInPath(text));
        Assert.Equal(expected, PercentEncoding.EncodeReservedInCookie(text));
        Assert.Equal(expected, PercentEncoding.EncodePath(text));
        Assert.Equal(expected, PercentEncoding.EncodeQuery(text));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_sent_as_the_replacement_character() => Assert.Equal(
        "a%EF%BF%BDb%EF%BF%BD%EF%BF%BD", PercentEncoding.EncodeReservedInPath("a\ud83db\ude00\ud83d"));

    private static string[] All(Func<WireValue, string> write) => [write(Text), write(List), write(Members)];

    private static string Path(string style, WireValue value, bool explode, bool allowReserved)
    {
        var target = new RequestTarget("/x{p:}");
        target.AddPath(Name, value, Enum.Parse<ParameterStyle>(style), explode, allowReserved);
        return target.ToString()["/x".Length..];
    }

    private static string Query(string style, WireValue value, bool explode, bool allowReserved)
    {
        var target = new RequestTarget("/");
        target.AddQuery(Name, value, Enum.Parse<ParameterStyle>(style), explode, allowReserved);
        return target.ToString()["/".Length..].TrimStart('?');
    }

    private static string Cookie(string style, WireValue value, bool explode, bool allowReserved)
    {
        using var request = new HttpRequestMessage();
        RequestHeader.AddCookie(request, Name, value, Enum.Parse<ParameterStyle>(style), explode, allowReserved);
        return Assert.Single(request.Headers.NonValidated["Cookie"]);
    }

    private static string Header(WireValue value, bool explode)
    {
        using var request = new HttpRequestMessage();
        RequestHeader.Add(request, "X-P", value, explode);
        return Assert.Single(request.Headers.NonValidated["X-P"]);
    }
}
