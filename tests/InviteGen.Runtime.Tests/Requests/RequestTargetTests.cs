namespace InviteGen.Runtime.Tests;

public sealed class RequestTargetTests
{
    [Theory]
    [InlineData("a/b", "/users/a%2Fb")]
    [InlineData("a b?c#d%", "/users/a%20b%3Fc%23d%25")]
    [InlineData("é😀", "/users/%C3%A9%F0%9F%98%80")]
    [InlineData("~-._", "/users/~-._")]
    [InlineData("{id}", "/users/%7Bid%7D")]
    [InlineData("...", "/users/...")]
    public void A_path_value_stays_in_its_segment(string value, string expected) => Assert.Equal(expected, Path(value));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void An_empty_path_value_is_refused(string? value) =>
        Assert.Equal("id", Assert.Throws<ArgumentException>(() => Path(value)).ParamName);

    [Fact]
    public void A_list_of_one_empty_text_counts_as_empty()
    {
        var target = new RequestTarget("/{id}");
        target.AddPath("id", WireValue.List([""]), ParameterStyle.Simple, explode: false);
        Assert.Throws<ArgumentException>(target.ToString);
    }

    [Theory]
    [InlineData("/O{empty}X", "/OX")]
    [InlineData("/{empty}-{empty}/", "/-/")]
    [InlineData("//a{empty}", "//a")]
    [InlineData("/a?b={empty}", "/a?b=")]
    public void An_empty_value_beside_other_text_of_its_segment_is_allowed(string template, string expected)
    {
        var target = new RequestTarget(template);
        target.AddPath("empty", WireValue.Of(""), ParameterStyle.Simple, explode: false);
        Assert.Equal(expected, target.ToString());
    }

    [Theory]
    [InlineData("/{empty}{empty}")]
    [InlineData("/a/{empty}")]
    [InlineData("//{empty}/b")]
    [InlineData("/{empty}?b")]
    public void Empty_values_that_leave_nothing_of_a_segment_are_refused(string template)
    {
        var target = new RequestTarget(template);
        target.AddPath("empty", WireValue.Of(""), ParameterStyle.Simple, explode: false);
        Assert.Equal("empty", Assert.Throws<ArgumentException>(target.ToString).ParamName);
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    public void A_path_value_that_would_address_another_resource_is_refused(string value) =>
        Assert.Throws<ArgumentException>(() => Path(value));

    [Theory]
    [InlineData("a/../../b")]
    [InlineData("..\\b")]
    [InlineData("a\\..")]
    [InlineData("./b")]
    public void A_dot_segment_that_a_server_would_see_after_decoding_is_refused(string value) =>
        Assert.Throws<ArgumentException>(() => Path(value));

    [Theory]
    [InlineData("..%2f")]
    [InlineData("..%2Fb")]
    [InlineData("a%5c..")]
    [InlineData("%2e%2E%5cb")]
    public void A_dot_segment_that_is_already_encoded_is_refused_where_reserved_characters_are_allowed(string value)
    {
        var target = new RequestTarget("/files/{name}");
        target.AddPath("name", WireValue.Of(value), ParameterStyle.Simple, explode: false, allowReserved: true);
        Assert.Throws<ArgumentException>(target.ToString);
    }

    [Theory]
    [InlineData("a..b", "/files/a..b")]
    [InlineData("a/b.c", "/files/a%2Fb.c")]
    [InlineData(".a/b.", "/files/.a%2Fb.")]
    [InlineData("%2e%2e", "/files/%252e%252e")]
    public void Dots_in_other_segments_are_sent(string value, string expected)
    {
        var target = new RequestTarget("/files/{name}");
        target.AddPath("name", WireValue.Of(value), ParameterStyle.Simple, explode: false);
        Assert.Equal(expected, target.ToString());
    }

    [Fact]
    public void Values_that_together_make_a_dot_segment_are_refused()
    {
        var target = new RequestTarget("/files/{name}{extension}");
        target.AddPath("name", WireValue.Of("."), ParameterStyle.Simple, explode: false);
        target.AddPath("extension", WireValue.Of("."), ParameterStyle.Simple, explode: false);
        Assert.Throws<ArgumentException>(target.ToString);
    }

    [Theory]
    [InlineData("/a b/%41/%zz/é", "/a%20b/%41/%25zz/%C3%A9")]
    [InlineData("a", "/a")]
    [InlineData("/users:batch/(x)/@me", "/users:batch/(x)/@me")]
    [InlineData("/a/{open", "/a/%7Bopen")]
    public void What_a_path_cannot_hold_is_encoded_in_the_template(string template, string expected) =>
        Assert.Equal(expected, new RequestTarget(template).ToString());

    [Theory]
    [InlineData("/a?b=c", "/a?b=c", "/a?b=c&x=1")]
    [InlineData("/a?b=c d&é", "/a?b=c%20d&%C3%A9", "/a?b=c%20d&%C3%A9&x=1")]
    [InlineData("/a?b={b}", "/a?b=%3F%26", "/a?b=%3F%26&x=1")]
    [InlineData("/a?", "/a", "/a?x=1")]
    [InlineData("/a?#b", "/a", "/a?x=1")]
    [InlineData("/a#b?c", "/a", "/a?x=1")]
    [InlineData("/#b={c}", "/", "/?x=1")]
    [InlineData("/a/{b#?}/{b}", "/a/1/%3F%26", "/a/1/%3F%26?x=1")]
    public void A_query_in_the_template_is_sent_and_a_fragment_is_not(string template, string alone, string withParameter)
    {
        var target = new RequestTarget(template);
        target.AddPath("b", WireValue.Of("?&"), ParameterStyle.Simple, explode: false);
        target.AddPath("b#?", WireValue.Of("1"), ParameterStyle.Simple, explode: false);
        Assert.Equal(alone, target.ToString());

        target.AddQuery("x", WireValue.Of("1"), ParameterStyle.Form, explode: true, allowReserved: false);
        Assert.Equal(withParameter, target.ToString());
    }

    [Theory]
    [InlineData("/a/../b")]
    [InlineData("/a/%2e%2E/b")]
    [InlineData("/.")]
    public void A_template_with_a_dot_segment_is_refused(string template) =>
        Assert.Throws<ArgumentException>(() => new RequestTarget(template).ToString());

    [Fact]
    public void A_variable_without_a_value_is_an_error() =>
        Assert.Throws<InvalidOperationException>(() => new RequestTarget("/{id}").ToString());

    [Fact]
    public void Parameters_follow_each_other()
    {
        var target = new RequestTarget("/a");
        target.AddQuery("x", WireValue.Of("1"), ParameterStyle.Form, explode: true, allowReserved: false);
        target.AddQuery("none", default, ParameterStyle.Form, explode: true, allowReserved: false);
        target.AddQuery("y", WireValue.List(["2", ""]), ParameterStyle.Form, explode: true, allowReserved: false);
        Assert.Equal("/a?x=1&y=2&y=", target.ToString());
    }

    [Theory]
    [InlineData(false, "/?q%26=%3A%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D%20%2541%25")]
    [InlineData(true, "/?q%26=:/?%23%5B%5D@!$%26'()*%2B,;=%20%41%25")]
    public void Reserved_characters_pass_only_where_they_are_allowed_and_harmless(bool allowReserved, string expected)
    {
        var target = new RequestTarget("/");
        target.AddQuery("q&", WireValue.Of(":/?#[]@!$&'()*+,;= %41%"), ParameterStyle.Form, explode: true, allowReserved);
        Assert.Equal(expected, target.ToString());
    }

    [Fact]
    public void Commas_inside_items_are_encoded_and_between_items_are_not()
    {
        var target = new RequestTarget("/");
        target.AddQuery("q", WireValue.List(["a,b", "c"]), ParameterStyle.Form, explode: false, allowReserved: false);
        Assert.Equal("/?q=a%2Cb,c", target.ToString());
    }

    [Fact]
    public void A_form_or_a_text_is_a_query_of_its_own()
    {
        var target = new RequestTarget("/a");
        target.AddQueryForm(null);
        target.AddQueryForm("");
        target.AddQueryText(null);
        target.AddQueryText("");
        Assert.Equal("/a", target.ToString());
        target.AddQueryForm("x=1&y=%20");
        target.AddQueryText("{\"a\": 1}&");
        Assert.Equal("/a?x=1&y=%20&%7B%22a%22%3A%201%7D%26", target.ToString());
    }

    [Fact]
    public void The_message_names_the_parameter_that_is_empty_and_the_template()
    {
        var target = new RequestTarget("/{a}/{b}");
        target.AddPath("a", WireValue.Of(""), ParameterStyle.Simple, explode: false);
        target.AddPath("b", WireValue.Of("x"), ParameterStyle.Simple, explode: false);
        Assert.Equal(
            "The path parameter 'a' must not be empty. (Parameter 'a')", Assert.Throws<ArgumentException>(target.ToString).Message);
        Assert.Equal(
            "The parameters of the path /users/{id} must not produce a segment '.' or '..'.",
            Assert.Throws<ArgumentException>(() => Path("..")).Message);
        Assert.Equal(
            "A path parameter of /{id} has no value.",
            Assert.Throws<InvalidOperationException>(() => new RequestTarget("/{id}").ToString()).Message);
    }

    private static string Path(string? value)
    {
        var target = new RequestTarget("/users/{id}");
        target.AddPath("id", WireValue.Of(value), ParameterStyle.Simple, explode: false);
        return target.ToString();
    }
}
