namespace InviteGen.Runtime.Tests;

public sealed class UriTests
{
    [Theory]
    [InlineData("http://foo.bar/?baz=qux#quux")]
    [InlineData("http://foo.com/blah_(wikipedia)_blah#cite-1")]
    [InlineData("http://user:p%40ss@foo.bar:8080/?q=Test%20URL-encoded%20stuff")]
    [InlineData("http://xn--nw2a.xn--j6w193g/")]
    [InlineData("ldap://[2001:db8::7]/c=GB?objectClass?one")]
    [InlineData("http://[v1.x]:80/")]
    [InlineData("mailto:John.Doe@example.com")]
    [InlineData("urn:oasis:names:specification:docbook:dtd:xml:4.1.2")]
    [InlineData("tel:+1-816-555-1212")]
    [InlineData("file:///etc/hosts")]
    [InlineData("a:")]
    [InlineData("a+b-c.d:x")]
    [InlineData("http://x")]
    [InlineData("http://x?q")]
    [InlineData("http://@x/")]
    [InlineData("http://:80/")]
    [InlineData("http://x:/")]
    [InlineData("http://[va.b]/")]
    [InlineData("http://[V1.a]")]
    [InlineData("x:/%aF")]
    public void A_uri_has_a_scheme(string value)
    {
        Assert.True(UriText.IsUri(value));
        Assert.True(UriText.IsReference(value));
    }

    [Theory]
    [InlineData("//foo.bar/?baz=qux#quux")]
    [InlineData("/abc")]
    [InlineData("abc")]
    [InlineData("?q")]
    [InlineData("#fragment")]
    [InlineData("a/b:c")]
    [InlineData("")]
    public void A_uri_reference_need_not_have_a_scheme(string value)
    {
        Assert.False(UriText.IsUri(value));
        Assert.True(UriText.IsReference(value));
    }

    [Theory]
    [InlineData("\\\\WINDOWS\\fileshare")]
    [InlineData("http:// shouldfail.com")]
    [InlineData(":// should fail")]
    [InlineData("bar,baz:foo")]
    [InlineData("1http://x")]
    [InlineData("a_b:x")]
    [InlineData("http://[v.b]/")]
    [InlineData("http://[x1.b]/")]
    [InlineData("http://[v1b2]/")]
    [InlineData("http://a@b@c/")]
    [InlineData("http://[::1]80/")]
    [InlineData("http://x:8a/")]
    [InlineData("http://x#[")]
    [InlineData("x:%a")]
    [InlineData("x:%ag")]
    [InlineData("https://example.org/foobar\\.txt")]
    [InlineData("https://example.org/foobar<>.txt")]
    [InlineData("https://example.org/foobar®.txt")]
    [InlineData("https://[@example.org/test.txt")]
    [InlineData("https://[1.2.3.4]/")]
    [InlineData("https://[::1")]
    [InlineData("https://a[b]c/")]
    [InlineData("https://x/[1]")]
    [InlineData("https://x/a#b#c")]
    [InlineData("https://x:port/")]
    [InlineData("https://x/%zz")]
    [InlineData("https://x/%4")]
    public void A_text_that_violates_the_grammar_is_neither_a_uri_nor_a_reference(string value)
    {
        Assert.False(UriText.IsUri(value));
        Assert.False(UriText.IsReference(value));
    }

    [Fact]
    public void A_member_of_type_uri_is_checked_as_it_was_written()
    {
        Assert.Equal("format: must be a URI", Errors("a b", Check.Uri));
        Assert.Equal("format: must be a URI", Errors("a/b", Check.Uri));
    }

    private delegate void UriCheck(ref ValidationErrors errors, string pointer, Uri value);

    private static string? Errors(string value, UriCheck check) =>
        CheckCase.Of((ref ValidationErrors e) => check(ref e, "/x", new Uri(value, UriKind.Relative)));
}
