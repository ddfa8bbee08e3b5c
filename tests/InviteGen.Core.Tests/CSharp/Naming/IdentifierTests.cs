using InviteGen.Core.CSharp.Naming;

namespace InviteGen.Core.Tests.CSharp.Naming;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("inviteUsers", "InviteUsers")]
    [InlineData("invite-users", "InviteUsers")]
    [InlineData("invite_users", "InviteUsers")]
    [InlineData("INVITE_USERS", "InviteUsers")]
    [InlineData("invite users!", "InviteUsers")]
    [InlineData("ID", "Id")]
    [InlineData("userID", "UserID")]
    [InlineData("userIDs", "UserIDs")]
    [InlineData("IPAddress", "IPAddress")]
    [InlineData("dbIO", "DbIO")]
    [InlineData("UPDATENoteText", "UpdateNoteText")]
    [InlineData("HTTPClient", "HttpClient")]
    [InlineData("getHTTPSUrl", "GetHttpsUrl")]
    [InlineData("baseURL", "BaseUrl")]
    [InlineData("imageURLs", "ImageUrls")]
    [InlineData("URLsOfPage", "UrlsOfPage")]
    [InlineData("URLset", "URLset")]
    [InlineData("API_key", "ApiKey")]
    [InlineData("SHA256Hash", "Sha256Hash")]
    [InlineData("3DModel", "Value3DModel")]
    [InlineData("aXMLÄnderung", "AXmlÄnderung")]
    [InlineData("oauth2token", "Oauth2Token")]
    [InlineData("a", "A")]
    [InlineData("A", "A")]
    [InlineData("1st", "Value1St")]
    [InlineData("+1", "Value1")]
    [InlineData("", "Value")]
    [InlineData("---", "Value")]
    [InlineData("class", "Class")]
    [InlineData("größe", "Größe")]
    [InlineData("日本語", "日本語")]
    [InlineData("кириллица", "Кириллица")]
    [InlineData("👩", "Value")]
    [InlineData("a\u202Eb", "AB")]
    [InlineData("e\u0301a", "EA")]
    [InlineData("\"; } class X { } //", "ClassX")]
    public void Any_text_becomes_an_identifier_in_PascalCase(string text, string expected)
    {
        Assert.Equal(expected, Identifier.Pascal(text));
    }

    [Theory]
    [InlineData("InviteUsers", "inviteUsers")]
    [InlineData("ID", "id")]
    [InlineData("URLPath", "urlPath")]
    [InlineData("X-Request-ID", "xRequestID")]
    [InlineData("class", "@class")]
    [InlineData("@class", "@class")]
    [InlineData("Namespace", "@namespace")]
    [InlineData("2", "value2")]
    public void Parameters_begin_with_a_small_word_and_mark_keywords(string text, string expected)
    {
        Assert.Equal(expected, Identifier.Camel(text));
    }

    [Fact]
    public void What_starts_with_a_digit_gets_the_prefix_of_its_kind()
    {
        Assert.Equal("Model3D", Identifier.Pascal("3D", "Model"));
    }

    [Fact]
    public void A_very_long_name_is_cut()
    {
        Assert.Equal(120, Identifier.Pascal(new string('a', 100_000)).Length);
    }
}
