namespace InviteGen.Runtime.Tests.Transport;

public sealed class LoggedHeadersTests
{
    [Theory]
    [InlineData("Accept Accept-Encoding Accept-Language Accept-Ranges Age Allow Cache-Control Connection Content-Encoding")]
    [InlineData("Content-Language Content-Length Content-Range Content-Type Date Deprecation ETag Expires Last-Modified")]
    [InlineData("Retry-After Server Sunset Transfer-Encoding User-Agent Vary Via content-type ETAG")]
    public void Harmless_headers_are_logged(string names) =>
        Assert.All(names.Split(' '), name => Assert.False(LoggedHeaders.IsSecret(name), name));

    [Theory]
    [InlineData("Authorization Cookie Set-Cookie Proxy-Authorization WWW-Authenticate X-Api-Key Location Referer Accept-X")]
    public void Every_other_header_is_a_secret(string names) =>
        Assert.All([.. names.Split(' '), ""], name => Assert.True(LoggedHeaders.IsSecret(name), name));
}
