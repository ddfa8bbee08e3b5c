using InviteGen.Generated.Tests.ClientSupport;
using InviteGen.Generated.Tests.Contents;
using InviteGen.Generated.Tests.Server;
using Microsoft.AspNetCore.Http;

namespace InviteGen.Generated.Tests.Responses;

/// <summary>Headers are typed members of a case, read when they are asked for.</summary>
public sealed class ResponseHeaderTests : ServerTest
{
    private ContentsClient Client => new(Server.Http, new ContentsClientOptions { BaseAddress = Server.Address });

    [Fact]
    public async Task A_header_has_the_type_of_its_schema()
    {
        var ok = await Get(
            ("X-Rate-Limit", "12"), ("X-Trace", "7f1ba361-7e31-4c2c-8f5d-5a0a4b2a6c11"), ("X-Kind", "partial"), ("X-Exact", "true"),
            ("Location", "/next"), ("X-Page", """{"next":"b"}"""), ("Value", "v"), ("Ok", "o"));

        Assert.Equal((12, new Guid("7f1ba361-7e31-4c2c-8f5d-5a0a4b2a6c11"), true), (ok.XRateLimit, ok.XTrace, ok.XExact));
        Assert.Equal((GetHeadersXKind.Partial, "/next", "b"), (ok.XKind, ok.Location, ok.XPage?.Next));
        Assert.Equal(("v", "o"), (ok.ValueHeader, ok.OkHeader));
    }

    [Fact]
    public async Task A_list_has_commas_or_several_lines()
    {
        var ok = await Get(
            ("X-Numbers", "1, 2,,3"), ("X-Words", "a,b"), ("X-Words", "\"c\""),
            ("Set-Cookie", "a=1; expires=Wed, 1"), ("Set-Cookie", "b=2"));

        Assert.Equal([1, 2, 3], ok.XNumbers);
        Assert.Equal(["a", "b", "\"c\""], ok.XWords);
        Assert.Equal(["a=1; expires=Wed, 1", "b=2"], ok.SetCookie);
    }

    [Fact]
    public async Task A_missing_optional_header_is_null()
    {
        var ok = await Get();

        Assert.Equal((null, null, null, null), (ok.XTrace, ok.XKind, ok.XNumbers, ok.XPage));
    }

    [Theory]
    [InlineData("Wed, 21 Oct 2015 07:28:00 GMT")]
    [InlineData("2015-10-21T07:28:00Z")]
    public async Task A_time_may_have_the_form_of_HTTP(string text)
    {
        var ok = await Get(("Last-Modified", text));

        Assert.Equal(new DateTimeOffset(2015, 10, 21, 7, 28, 0, TimeSpan.Zero), ok.LastModified);
    }

    [Fact]
    public async Task A_missing_required_header_throws_when_it_is_used()
    {
        var ok = await Get();

        Assert.EndsWith(
            "the header X-Rate-Limit is missing, although the API description requires it.",
            Assert.Throws<ApiException>(() => ok.XRateLimit).Message);
        Assert.Throws<ApiException>(() => ok.Location);
        Assert.Throws<ApiException>(() => ok.XWords);
    }

    [Fact]
    public async Task A_header_that_cannot_be_parsed_throws_when_it_is_used()
    {
        var ok = await Get(("X-Rate-Limit", "many"), ("X-Numbers", "1,x"), ("X-Trace", "1"));

        Says("the header X-Rate-Limit does not match", () => ok.XRateLimit);
        Says("the header X-Numbers does not match", () => ok.XNumbers);
        Says("the header X-Trace does not match the API description: Expected a UUID at the root, found another string.", () => ok.XTrace);
    }

    [Fact]
    public async Task The_headers_of_an_error_are_typed()
    {
        Server.Answer(context =>
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.RetryAfter = "120";
            return Task.CompletedTask;
        });

        Assert.Equal(120, Assert.IsType<GetHeadersResponse.ServiceUnavailable>(await Client.GetHeadersWithResponseAsync()).RetryAfter);
    }

    private static void Says(string reason, Func<object?> read) =>
        Assert.Contains(reason, Assert.Throws<ApiException>(() => { read(); }).Message, StringComparison.Ordinal);

    private async Task<GetHeadersResponse.Ok> Get(params (string Name, string Value)[] headers)
    {
        Server.Answer(async context =>
        {
            foreach (var (name, value) in headers)
            {
                context.Response.Headers.Append(name, value);
            }

            context.Response.ContentType = "application/json";
            await context.Response.Body.WriteAsync("""{"title":"a"}"""u8.ToArray());
        });
        return Assert.IsType<GetHeadersResponse.Ok>(await Client.GetHeadersWithResponseAsync());
    }
}
