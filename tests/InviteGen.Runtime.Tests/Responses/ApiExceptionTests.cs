using System.Net;

namespace InviteGen.Runtime.Tests;

public sealed class ApiExceptionTests
{
    [Theory]
    [InlineData(404, "GET /users/{id} was answered with status 404 (NotFound).")]
    [InlineData(599, "GET /users/{id} was answered with status 599.")]
    public void The_message_names_operation_and_status(int status, string expected) =>
        Assert.Equal(expected, new ApiException(new ResponseInfo("GET /users/{id}", (HttpStatusCode)status)).Message);

    [Fact]
    public void A_response_becomes_an_exception()
    {
        var info = new ResponseInfo("GET /a", HttpStatusCode.Gone, body: "gone");
        var exception = new Undocumented(info).ToException();
        Assert.Equal("GET /a", exception.Operation);
        Assert.Equal((HttpStatusCode.Gone, "gone"), (exception.StatusCode, exception.ResponseBody));
        Assert.DoesNotContain("gone", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_typed_error_is_kept()
    {
        var info = new ResponseInfo("GET /a", HttpStatusCode.BadRequest);
        var exception = new ApiException<ApiProblem>(info, new ApiProblem { Title = "No" }, "the answer holds an error.");
        Assert.Equal("No", exception.Error.Title);
        Assert.Equal("GET /a was answered with status 400 (BadRequest): the answer holds an error.", exception.Message);
    }

    [Fact]
    public void Headers_outlive_their_response()
    {
        var response = new HttpResponseMessage { Content = new StringContent("x", null, "text/html") };
        response.Headers.Add("X-Rate", "7");
        var info = new ResponseInfo("GET /a", response);
        response.Dispose();
        Assert.Equal(["7"], info.Headers.GetValues("X-Rate"));
        Assert.Equal("text/html", info.ContentHeaders.ContentType!.MediaType);
        Assert.Null(info.ContentHeaders.ContentLength);
        Assert.Same(info.ContentHeaders, info.ContentHeaders);
    }

    [Fact]
    public void A_response_made_by_a_test_has_no_headers()
    {
        var info = new ResponseInfo("GET /a", HttpStatusCode.OK);
        Assert.Empty(info.Headers);
        Assert.Empty(info.ContentHeaders);
    }

    private sealed class Undocumented(ResponseInfo info) : ApiResponse(info);
}
