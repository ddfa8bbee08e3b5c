using System.Net;

namespace InviteGen.Runtime.Tests.Transport;

public sealed class RedirectHandlerTests
{
    private const string Start = "https://api.test/a";

    private readonly List<string> _sent = [];

    [Theory]
    [InlineData("/b", "https://api.test/b key session bearer")]
    [InlineData("https://API.test:443/b", "https://api.test/b key session bearer")]
    [InlineData("https://other.test/b", "https://other.test/b")]
    [InlineData("https://api.test:8443/b", "https://api.test:8443/b")]
    public async Task Secrets_go_to_the_same_origin_only(string location, string expected)
    {
        await Send(HttpMethod.Get, HttpStatusCode.Found, location);

        Assert.Equal(["GET https://api.test/a key session bearer", "GET " + expected], _sent);
    }

    [Theory]
    [InlineData(HttpStatusCode.TemporaryRedirect)]
    [InlineData(HttpStatusCode.PermanentRedirect)]
    public async Task A_body_does_not_go_to_another_origin(HttpStatusCode status)
    {
        using var response = await Send(HttpMethod.Post, status, "https://other.test/b", "body");

        Assert.Equal(status, response.StatusCode);
        Assert.Equal(["POST https://api.test/a key session bearer body"], _sent);
    }

    [Theory]
    [InlineData("POST", HttpStatusCode.TemporaryRedirect, "POST https://api.test/b key session bearer body")]
    [InlineData("PUT", HttpStatusCode.PermanentRedirect, "PUT https://api.test/b key session bearer body")]
    [InlineData("PUT", HttpStatusCode.Found, "PUT https://api.test/b key session bearer body")]
    [InlineData("POST", HttpStatusCode.Found, "GET https://api.test/b key session bearer")]
    [InlineData("POST", HttpStatusCode.MovedPermanently, "GET https://api.test/b key session bearer")]
    [InlineData("PUT", HttpStatusCode.SeeOther, "GET https://api.test/b key session bearer")]
    public async Task A_request_with_a_body_is_repeated_as_the_status_says(string method, HttpStatusCode status, string expected)
    {
        await Send(new(method), status, "/b", "body");

        Assert.Equal(expected, _sent[1]);
    }

    [Theory]
    [InlineData("http://api.test/b")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://api.test/b")]
    public async Task A_redirect_to_an_unprotected_address_is_not_followed(string location)
    {
        using var response = await Send(HttpMethod.Get, HttpStatusCode.Found, location);

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Single(_sent);
    }

    [Theory]
    [InlineData("Accept Accept-Charset Accept-Encoding Accept-Language Cache-Control If-Match If-Modified-Since", true)]
    [InlineData("If-None-Match If-Range If-Unmodified-Since Range User-Agent accept USER-AGENT", true)]
    [InlineData("X-Key Referer Origin Proxy-Authorization From Forwarded", false)]
    public async Task Only_harmless_headers_go_to_another_origin(string names, bool isSent)
    {
        foreach (var name in names.Split(' '))
        {
            HttpRequestMessage? last = null;
            using var handler = new RedirectHandler
            {
                InnerHandler = new FakeHandler(request =>
                {
                    last = request;
                    return request.RequestUri!.Host == "api.test"
                        ? Redirect(HttpStatusCode.Found, "https://other.test/b")
                        : new HttpResponseMessage(HttpStatusCode.OK);
                }),
            };
            using var http = new HttpClient(handler);
            using var request = new HttpRequestMessage(HttpMethod.Get, Start);
            request.Headers.TryAddWithoutValidation(name, "x");
            await http.SendAsync(request);
            Assert.Equal(isSent, last!.Headers.NonValidated.Contains(name));
        }
    }

    [Fact]
    public async Task A_client_of_http_follows_redirects_to_http_and_to_https()
    {
        foreach (var to in new[] { "http://api.test/b", "https://api.test/b", "/b" })
        {
            _sent.Clear();
            using var handler = Handler(request => request.RequestUri!.AbsolutePath == "/a"
                ? Redirect(HttpStatusCode.Found, to)
                : new HttpResponseMessage(HttpStatusCode.OK));
            using var http = new HttpClient(handler);
            using var response = await http.GetAsync(new Uri("http://api.test/a"));
            Assert.Equal(2, _sent.Count);
        }
    }

    [Fact]
    public async Task The_response_that_redirects_is_disposed()
    {
        var body = new MemoryStream();
        using var handler = Handler(request =>
        {
            var response = request.RequestUri!.AbsoluteUri == Start
                ? Redirect(HttpStatusCode.Found, "/b")
                : new HttpResponseMessage(HttpStatusCode.OK);
            response.Content = request.RequestUri.AbsoluteUri == Start ? new StreamContent(body) : null;
            return response;
        });
        using var http = new HttpClient(handler);
        using var response = await http.GetAsync(new Uri(Start));
        Assert.False(body.CanRead);
    }

    [Theory]
    [InlineData(HttpStatusCode.Found)]
    [InlineData(HttpStatusCode.SeeOther)]
    [InlineData(HttpStatusCode.NotModified)]
    [InlineData(HttpStatusCode.OK)]
    public async Task A_response_without_an_address_is_no_redirect(HttpStatusCode status)
    {
        using var handler = Handler(_ => new HttpResponseMessage(status));
        using var http = new HttpClient(handler);
        using var response = await http.GetAsync(new Uri(Start));
        Assert.Equal((status, 1), (response.StatusCode, _sent.Count));
    }

    [Fact]
    public async Task A_circle_of_redirects_ends()
    {
        using var handler = Handler(_ => Redirect(HttpStatusCode.Found, "/a"));
        using var http = new HttpClient(handler);
        using var response = await http.GetAsync(new Uri(Start));

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal(21, _sent.Count);
    }

    [Fact]
    public void The_inner_handler_leaves_redirects_and_keeps_no_cookies()
    {
        using var inner = Assert.IsType<HttpClientHandler>(RedirectHandler.CreateInner());

        Assert.False(inner.AllowAutoRedirect);
        Assert.False(inner.UseCookies);
    }

    private async Task<HttpResponseMessage> Send(HttpMethod method, HttpStatusCode status, string location, string? body = null)
    {
        using var handler = Handler(request => request.RequestUri!.AbsoluteUri == Start
            ? Redirect(status, location)
            : new HttpResponseMessage(HttpStatusCode.OK));
        using var http = new HttpClient(handler);
        using var request = new HttpRequestMessage(method, Start);
        request.Content = body is null ? null : new StringContent(body);
        request.Headers.Add("X-Key", "key");
        request.Headers.Add("Cookie", "session");
        request.Headers.Authorization = new("Bearer", "bearer");
        request.Headers.Add("Accept", "application/json");
        return await http.SendAsync(request);
    }

    private RedirectHandler Handler(Func<HttpRequestMessage, HttpResponseMessage> answer) => new()
    {
        InnerHandler = new FakeHandler(request =>
        {
            string?[] parts =
            [
                request.Method.Method,
                request.RequestUri!.AbsoluteUri,
                request.Headers.TryGetValues("X-Key", out var keys) ? keys.Single() : null,
                request.Headers.TryGetValues("Cookie", out var cookies) ? cookies.Single() : null,
                request.Headers.Authorization?.Parameter,
                request.Content is StringContent ? "body" : null,
            ];
            _sent.Add(string.Join(' ', parts.OfType<string>()));
            return answer(request);
        }),
    };

    private static HttpResponseMessage Redirect(HttpStatusCode status, string location) =>
        new(status) { Headers = { Location = new Uri(location, UriKind.RelativeOrAbsolute) } };
}
