namespace InviteGen.Runtime.Tests;

public sealed class ServerTemplateTests
{
    [Theory]
    [InlineData("https://{host}/api", "example.com", "https://example.com/api")]
    [InlineData("https://{host}/api", "example.com:8443", "https://example.com:8443/api")]
    [InlineData("https://{host}/api", "[::1]", "https://[::1]/api")]
    [InlineData("https://{host}.example.com", "eu-1", "https://eu-1.example.com/")]
    [InlineData("{host}", "http://localhost:5000/base", "http://localhost:5000/base")]
    [InlineData("https://example.com/{host}", "v2/api", "https://example.com/v2/api")]
    [InlineData("{host}://example.com", "http", "http://example.com/")]
    public void A_variable_fills_its_place(string template, string value, string expected) =>
        Assert.Equal(expected, ServerTemplate.Expand(template, ("host", value)).AbsoluteUri);

    [Theory]
    [InlineData("https://{host}/api", "evil.com/")]
    [InlineData("https://{host}/api", "good@evil.com")]
    [InlineData("https://{host}/api", "evil.com?")]
    [InlineData("https://{host}/api", "evil.com#")]
    [InlineData("https://{host}/api", "evil.com\\")]
    [InlineData("https://{host}/api", "a b")]
    [InlineData("https://{host}/api", "a\r\nb")]
    [InlineData("https://{host}/api", "")]
    [InlineData("https://{host}.example.com", "evil.com:80")]
    [InlineData("https://{host}.example.com", "evil.com:")]
    [InlineData("https://example.com/{host}", "../admin")]
    [InlineData("https://example.com/{host}", "a?b")]
    [InlineData("https://example.com{host}", ".evil.com/x")]
    [InlineData("{host}://example.com", "file")]
    [InlineData("{host}", "ftp://example.com")]
    [InlineData("{host}", "https://user:secret@example.com")]
    [InlineData("{host}", "/relative")]
    public void A_variable_that_would_move_requests_elsewhere_is_refused(string template, string value) =>
        Assert.Throws<ArgumentException>(() => ServerTemplate.Expand(template, ("host", value)));

    [Fact]
    public void A_variable_without_a_value_is_refused() =>
        Assert.Equal("port", Assert.Throws<ArgumentException>(
            () => ServerTemplate.Expand("https://{host}:{port}", ("host", "example.com"))).ParamName);

    [Fact]
    public void Several_variables_fill_their_places() => Assert.Equal(
        "https://example.com:8443/v2",
        ServerTemplate.Expand(
            "https://{host}:{port}/{path}", ("path", "v2"), ("host", "example.com"), ("port", "8443")).AbsoluteUri);

    [Theory]
    [InlineData("/{host}", "v2", "https://example.com/v2")]
    [InlineData("{host}/x", "v2", "https://example.com/docs/v2/x")]
    [InlineData("../api/{host}", "v2", "https://example.com/api/v2")]
    public void A_relative_server_is_found_from_the_document(string template, string value, string expected) => Assert.Equal(
        expected, ServerTemplate.Expand(new Uri("https://example.com/docs/api.yaml?x#y"), template, ("host", value)).AbsoluteUri);

    [Theory]
    [InlineData("/{host}", "/evil.com")]
    [InlineData("/{host}", "..")]
    [InlineData("{host}", "//evil.com")]
    [InlineData("{host}", "https://evil.com")]
    public void A_variable_does_not_leave_the_host_of_the_document(string template, string value) =>
        Assert.Throws<ArgumentException>(() => ServerTemplate.Expand(new Uri("https://example.com/docs"), template, ("host", value)));

    [Theory]
    [InlineData("{a}/", "https://example.com/x?", false)]
    [InlineData("{a}/", "https://example.com/b", true)]
    [InlineData("https://example.com/{a}", ".", false)]
    [InlineData("https://example.com/{a}", "x/./y", false)]
    [InlineData("https://example.com/{a}", "x.y", true)]
    [InlineData("/{a}", "x", false)]
    [InlineData("https://example.com/{a", "x", true)]
    public void A_template_gives_a_base_address_or_is_refused(string template, string value, bool expected) =>
        Assert.Equal(expected, Record.Exception(() => ServerTemplate.Expand(template, ("a", value))) is null);

    [Fact]
    public void The_message_names_what_is_wrong()
    {
        Assert.Equal(
            "The server variable 'a' has no value. (Parameter 'a')",
            Assert.Throws<ArgumentException>(() => ServerTemplate.Expand("https://{a}")).Message);
        Assert.Equal(
            "The server variable 'a' contains a character that is not allowed in the server URL. (Parameter 'a')",
            Assert.Throws<ArgumentException>(() => ServerTemplate.Expand("https://{a}/", ("a", "x@y"))).Message);
        Assert.Equal(
            "With these variables the server '{a}' is not an absolute http or https URI.",
            Assert.Throws<ArgumentException>(() => ServerTemplate.Expand("{a}", ("a", "ftp://x"))).Message);
        Assert.StartsWith(
            "The server URL '/v2' is relative, so the URL of the document must be absolute.",
            Assert.Throws<ArgumentException>(() => ServerTemplate.Expand(new Uri("/d", UriKind.Relative), "/v2")).Message,
            StringComparison.Ordinal);
        Assert.Equal("document", Assert.Throws<ArgumentNullException>(() => ServerTemplate.Expand((Uri)null!, "/v2")).ParamName);
        Assert.Equal("a", Assert.Throws<ArgumentNullException>(() => ServerTemplate.Expand("{a}", ("a", null!))).ParamName);
    }

    [Fact]
    public void A_relative_server_needs_an_absolute_document() =>
        Assert.Throws<ArgumentException>(() => ServerTemplate.Expand(new Uri("/docs", UriKind.Relative), "/v2"));
}
