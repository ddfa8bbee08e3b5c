using System.Net;
using System.Text;
using InviteGen.Generated.Tests.ClientSupport;
using InviteGen.Generated.Tests.Server;

namespace InviteGen.Generated.Tests.Responses;

public sealed class StatusTests : ServerTest
{
    private const string Body = """{"text":"a","items":[]}""";

    private ResponsesClient Client => new(Server.Http, new ResponsesClientOptions { BaseAddress = Server.Address });

    [Fact]
    public async Task A_success_is_its_value()
    {
        Server.Answer(200, Body);

        Assert.Equal("a", (await Client.GetTypedAsync()).Text);
        Assert.Equal("a", Assert.IsType<GetTypedResponse.Ok>(await Client.GetTypedWithResponseAsync()).Value.Text);
    }

    [Fact]
    public async Task A_documented_status_without_a_body_is_a_case()
    {
        Server.Answer(404, "gone", "text/plain");

        var response = Assert.IsType<GetTypedResponse.NotFound>(await Client.GetTypedWithResponseAsync());
        var exception = await Assert.ThrowsAsync<ApiException>(() => Client.GetTypedAsync());

        Assert.False(response.IsSuccess);
        Assert.Equal("gone", exception.ResponseBody);
        Assert.Equal("GET /typed", exception.Operation);
        Assert.Equal(HttpStatusCode.NotFound, exception.StatusCode);
    }

    [Fact]
    public async Task A_documented_error_is_typed()
    {
        Server.Answer(409, """{"code":7}""");

        Assert.Equal(7, Assert.IsType<GetTypedResponse.Conflict>(await Client.GetTypedWithResponseAsync()).Value.Code);
        var exception = await Assert.ThrowsAsync<ApiException<Fault>>(() => Client.GetTypedAsync());
        Assert.Equal(7, exception.Error.Code);
        Assert.Equal("""{"code":7}""", exception.ResponseBody);
    }

    [Theory]
    [InlineData("image/png")]
    [InlineData("application/json")]
    public async Task An_error_that_is_declared_as_a_picture_is_typed_if_it_is_JSON(string mediaType)
    {
        Server.Answer(400, """{"code":7}""", mediaType);

        var exception = await Assert.ThrowsAsync<ApiException<Fault>>(() => Client.GetPictureAsync());

        Assert.Equal(7, exception.Error.Code);
    }

    [Fact]
    public async Task An_error_that_is_declared_as_a_picture_and_is_one_has_its_status()
    {
        Server.Answer(400, "\u0089PNG", "image/png");

        var undocumented = Assert.IsType<GetPictureResponse.Undocumented>(await Client.GetPictureWithResponseAsync());

        Assert.Equal(
            (HttpStatusCode.BadRequest, "the body (image/png) is not JSON."),
            (undocumented.Info.StatusCode, undocumented.Info.Reason));
    }

    [Theory]
    [InlineData("""{"code":7}""", "application/json")]
    [InlineData("busy", "text/plain")]
    [InlineData("\u0001\u0002", "application/octet-stream")]
    public async Task An_error_of_bytes_has_them_whatever_comes_and_the_beginning_as_text(string body, string mediaType)
    {
        Server.Answer(503, body, mediaType);

        var exception = await Assert.ThrowsAsync<ApiException<byte[]>>(() => Client.GetPictureAsync());

        Assert.Equal((body, body), (Encoding.UTF8.GetString(exception.Error), exception.ResponseBody));
    }

    [Fact]
    public async Task Problem_details_are_typed_where_the_spec_names_only_the_media_type()
    {
        Server.Answer(422, """{"type":"urn:x","title":"No.","status":422,"extra":[1]}""", "application/problem+json");

        var exception = await Assert.ThrowsAsync<ApiException<ApiProblem>>(() => Client.GetTypedAsync());

        Assert.Equal("No.", exception.Error.Title);
        Assert.Equal("extra", Assert.Single(exception.Error.Extensions).Key);
    }

    [Theory]
    [InlineData(400, typeof(GetTypedResponse.ClientError))]
    [InlineData(499, typeof(GetTypedResponse.ClientError))]
    [InlineData(500, typeof(GetTypedResponse.Default))]
    [InlineData(201, typeof(GetTypedResponse.Default))]
    public async Task Ranges_and_the_default_take_what_has_no_case_of_its_own(int status, Type expected)
    {
        Server.Answer(status, """{"code":7}""");

        Assert.IsType(expected, await Client.GetTypedWithResponseAsync());
        await Assert.ThrowsAsync<ApiException<Fault>>(() => Client.GetTypedAsync());
    }

    [Fact]
    public async Task An_error_that_does_not_match_the_spec_still_has_its_status_and_body()
    {
        Server.Answer(502, "<html>Bad gateway</html>", "text/html");

        Assert.IsType<GetTypedResponse.Undocumented>(await Client.GetTypedWithResponseAsync());
        var exception = await Assert.ThrowsAsync<ApiException>(() => Client.GetTypedAsync());

        Assert.Equal(HttpStatusCode.BadGateway, exception.StatusCode);
        Assert.Equal("<html>Bad gateway</html>", exception.ResponseBody);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(201)]
    [InlineData(302)]
    public async Task A_status_that_is_not_documented_is_a_case_and_an_exception(int status)
    {
        Server.Answer(status, "what?", "text/plain");

        Assert.Equal("what?", Assert.IsType<GetMaybeResponse.Undocumented>(await Client.GetMaybeWithResponseAsync()).Info.Body);
        Assert.Equal(status, (int)(await Assert.ThrowsAsync<ApiException>(() => Client.GetMaybeAsync())).StatusCode);
    }

    [Fact]
    public async Task Where_one_success_has_no_body_the_value_may_be_null()
    {
        Server.Answer(204);
        Assert.Null(await Client.GetMaybeAsync());

        Server.Answer(200, Body);
        Assert.NotNull(await Client.GetMaybeAsync());
    }

    [Fact]
    public async Task Where_successes_differ_the_response_is_returned()
    {
        Server.Answer(202, """{"code":1}""");
        Assert.IsType<GetMixedResponse.Accepted>(await Client.GetMixedAsync());

        Server.Answer(500);
        await Assert.ThrowsAsync<ApiException>(() => Client.GetMixedAsync());
    }

    [Fact]
    public async Task A_lone_default_is_a_success_or_a_failure_by_its_status()
    {
        Server.Answer(200, Body);
        Assert.Equal("a", (await Client.GetDefaultAsync()).Text);

        Server.Answer(500, Body);
        Assert.Equal("a", Assert.IsType<GetDefaultResponse.Default>(await Client.GetDefaultWithResponseAsync()).Value.Text);
        await Assert.ThrowsAsync<ApiException<Answer>>(() => Client.GetDefaultAsync());
    }

    [Fact]
    public async Task An_operation_without_a_value_succeeds_with_any_success()
    {
        Server.Answer(204);
        await Client.DeleteNothingAsync();

        Server.Answer(200, "a body");
        await Client.DeleteNothingAsync();

        Server.Answer(302);
        await Assert.ThrowsAsync<ApiException>(() => Client.DeleteNothingAsync());
    }

    [Fact]
    public async Task Text_is_text()
    {
        Server.Answer(200, "Grüße", "text/plain; charset=utf-8");

        Assert.Equal("Grüße", await Client.GetTextAsync());
    }

    [Fact]
    public async Task The_client_asks_for_what_it_can_read()
    {
        Server.Answer(200, Body);
        await Client.GetTypedAsync();

        Assert.Equal("application/json, application/problem+json", Server.Request.Headers["Accept"]);
    }

    [Fact]
    public async Task Headers_of_the_response_are_there_after_the_call()
    {
        Server.Answer(context =>
        {
            context.Response.StatusCode = 404;
            context.Response.Headers["Retry-After"] = "120";
            return Task.CompletedTask;
        });

        var exception = await Assert.ThrowsAsync<ApiException>(() => Client.GetTypedAsync());

        Assert.Equal("120", exception.Headers.GetValues("Retry-After").Single());
    }
}
