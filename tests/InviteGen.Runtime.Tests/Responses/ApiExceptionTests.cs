using System.Net;

namespace InviteGen.Runtime.Tests;

public sealed class ApiExceptionTests
{
    [Theory]
    [InlineData(404, "GET /users/{id} returned status 404 (NotFound).")]
    [InlineData(599, "GET /users/{id} returned status 599.")]
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
        Assert.Equal("GET /a returned status 400 (BadRequest): the answer holds an error.", exception.Message);
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

    [Fact]
    public void The_message_of_an_undocumented_success_says_that_it_is_not_documented()
    {
        Assert.Equal(
            "GET /a returned status 202 (Accepted): the API description does not declare this status.",
            new Undocumented(new("GET /a", HttpStatusCode.Accepted)).ToException().Message);
        Assert.Equal(
            "GET /a returned status 404 (NotFound).",
            new Undocumented(new("GET /a", HttpStatusCode.NotFound)).ToException().Message);
    }

    [Fact]
    public void A_successful_status_with_a_failure_in_its_body_is_not_a_success()
    {
        var response = new OkWithError(new("GET /a", HttpStatusCode.OK), 7);
        Assert.False(response.IsSuccess);
        var exception = Assert.IsType<ApiException<int>>(response.ToException());
        Assert.Equal(
            (7, "GET /a returned status 200 (OK): the body says that the call failed."), (exception.Error, exception.Message));
    }

    [Fact]
    public void The_message_says_why_the_body_could_not_be_read()
    {
        var info = new ResponseInfo("GET /a", HttpStatusCode.BadRequest) { Reason = "the body is not JSON." };
        Assert.Equal(
            "GET /a returned status 400 (BadRequest): the body is not JSON.",
            new Undocumented(info).ToException().Message);
        Assert.Equal("GET /a returned status 400 (BadRequest): why.", new ApiException(info, "why.").Message);
    }

    private sealed class OkWithError(ResponseInfo info, int error) : ApiResponse(info, CaseOutcome.Inside(error));

    private sealed class Undocumented(ResponseInfo info) : ApiResponse(info);
}
