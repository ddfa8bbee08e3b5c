using System.Net;

namespace InviteGen.Runtime.Tests;

/// <summary>What the methods make of a response that give only a value, or nothing.</summary>
public sealed class PlainCallTests
{
    [Fact]
    public async Task A_success_gives_its_value()
    {
        Assert.Equal(7, await PlainCall.ValueAsync<Response, int>(Ok(CaseOutcome.Of(7))));
        await PlainCall.SuccessAsync(Ok(CaseOutcome.Of(7)));
        await PlainCall.SuccessAsync(Ok(CaseOutcome.Nothing));
        await PlainCall.SuccessAsync(Ok(null));
        Assert.Same(CaseOutcome.Nothing, (await PlainCall.DocumentedAsync(Ok(CaseOutcome.Nothing))).Outcome);
    }

    [Theory]
    [InlineData(199, false)]
    [InlineData(200, true)]
    [InlineData(299, true)]
    [InlineData(300, false)]
    public async Task A_success_has_a_status_of_200_to_299(int status, bool expected)
    {
        var response = new Response(new("GET /a", (HttpStatusCode)status), CaseOutcome.Of(7));
        Assert.Equal(expected, response.IsSuccess);
        var call = PlainCall.ValueAsync<Response, int>(Task.FromResult(response));
        Assert.Equal(expected, await Record.ExceptionAsync(() => call) is null);
    }

    [Fact]
    public async Task An_error_is_an_exception_with_its_value()
    {
        var response = Task.FromResult(new Response(new("GET /a", HttpStatusCode.NotFound), CaseOutcome.Error("gone")));
        Assert.Equal("gone", (await Assert.ThrowsAsync<ApiException<string>>(() => PlainCall.ValueAsync<Response, int>(response))).Error);
        Assert.Equal("gone", (await Assert.ThrowsAsync<ApiException<string>>(() => PlainCall.DocumentedAsync(response))).Error);
        Assert.Equal("gone", (await Assert.ThrowsAsync<ApiException<string>>(() => PlainCall.SuccessAsync(response))).Error);
    }

    [Fact]
    public async Task An_error_of_the_type_of_the_success_is_still_an_error()
    {
        var response = Task.FromResult(new Response(new("GET /a", HttpStatusCode.OK), CaseOutcome.Error(7)));
        Assert.Equal(7, (await Assert.ThrowsAsync<ApiException<int>>(() => PlainCall.ValueAsync<Response, int>(response))).Error);
        await Assert.ThrowsAsync<ApiException<int>>(() => PlainCall.DocumentedAsync(response));
    }

    [Fact]
    public async Task A_failure_inside_a_success_is_an_exception()
    {
        var error = await Assert.ThrowsAsync<ApiException<int>>(() => PlainCall.SuccessAsync(Ok(CaseOutcome.Inside(7))));
        Assert.Equal("GET /a returned status 200 (OK): the body says that the call failed.", error.Message);
        await Assert.ThrowsAsync<ApiException<int>>(() => PlainCall.ValueAsync<Response, int>(Ok(CaseOutcome.Inside(7))));
        await Assert.ThrowsAsync<ApiException<int>>(() => PlainCall.DocumentedAsync(Ok(CaseOutcome.Inside(7))));
    }

    [Fact]
    public async Task A_value_of_another_media_type_is_an_exception_and_its_stream_is_closed()
    {
        var sequence = new Closable();
        var error = await Assert.ThrowsAsync<ApiException>(() => PlainCall.ValueAsync<Response, int>(Ok(CaseOutcome.Of(sequence))));
        Assert.Equal(
            "GET /a returned status 200 (OK): the body has the media type (none), which this method does not return.", error.Message);
        Assert.True(sequence.IsClosed);
    }

    [Fact]
    public async Task A_stream_that_nobody_asked_for_is_closed()
    {
        var sequence = new Closable();
        await Assert.ThrowsAsync<ApiException>(() => PlainCall.SuccessAsync(Ok(CaseOutcome.Of(sequence))));
        Assert.True(sequence.IsClosed);
    }

    [Fact]
    public async Task The_message_names_the_media_type_in_harmless_text()
    {
        using var message = new HttpResponseMessage { Content = new StringContent("") };
        message.Content.Headers.ContentType = new("text/html");
        var response = Task.FromResult(new Response(new("GET /a", message), CaseOutcome.Of("page")));
        var error = await Assert.ThrowsAsync<ApiException>(() => PlainCall.ValueAsync<Response, int>(response));
        Assert.Contains("the media type text/html, which", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_success_without_a_value_or_a_case_is_an_exception_where_one_is_expected()
    {
        Assert.Equal(
            "GET /a returned status 200 (OK): the API description does not declare this status.",
            (await Assert.ThrowsAsync<ApiException>(() => PlainCall.ValueAsync<Response, int>(Ok(null)))).Message);
        await Assert.ThrowsAsync<ApiException>(() => PlainCall.DocumentedAsync(Ok(null)));
        await Assert.ThrowsAsync<ApiException>(() => PlainCall.ValueAsync<Response, int>(Ok(CaseOutcome.Nothing)));
    }

    [Fact]
    public async Task A_status_without_a_body_that_is_no_success_is_an_exception()
    {
        var response = Task.FromResult(new Response(new("GET /a", HttpStatusCode.NotModified), CaseOutcome.Nothing));
        Assert.Equal(
            "GET /a returned status 304 (NotModified).",
            (await Assert.ThrowsAsync<ApiException>(() => PlainCall.SuccessAsync(response))).Message);
        await Assert.ThrowsAsync<ApiException>(() => PlainCall.DocumentedAsync(response));
    }

    [Fact]
    public void An_error_says_nothing_about_its_body()
    {
        var error = new Response(new("GET /a", HttpStatusCode.NotFound), CaseOutcome.Error("gone"));
        Assert.Equal("GET /a returned status 404 (NotFound).", error.ToException().Message);
        Assert.Equal((true, false), (error.Outcome!.IsFailure, error.Outcome.IsInside));
        Assert.Equal((false, false), (CaseOutcome.Nothing.IsFailure, CaseOutcome.Nothing.IsInside));
        Assert.Equal((true, true), (CaseOutcome.Inside(1).IsFailure, CaseOutcome.Inside(1).IsInside));
        Assert.Equal((false, false), (CaseOutcome.Of(1).IsFailure, CaseOutcome.Of(1).IsInside));
        Assert.Null(CaseOutcome.Nothing.Disposable);
    }

    [Fact]
    public void Only_errors_make_a_response_invalid()
    {
        var info = new ResponseInfo("GET /a", HttpStatusCode.OK);
        ResponseValidationException.ThrowIfAny(info, []);
        ValidationError[] errors = [new("/x", "type", "must be set")];
        var error = Assert.Throws<ResponseValidationException>(() => ResponseValidationException.ThrowIfAny(info, errors));
        Assert.Equal("GET /a returned status 200 (OK): the response is not valid: /x must be set.", error.Message);
        Assert.Same(errors, error.Errors);
    }

    [Fact]
    public void A_value_of_a_status_that_is_no_success_is_the_error_of_the_exception()
    {
        var response = new Response(new("GET /a", HttpStatusCode.Found), CaseOutcome.Of(7));
        Assert.Equal(7, Assert.IsType<ApiException<int>>(response.ToException()).Error);
    }

    private static Task<Response> Ok(CaseOutcome? outcome) =>
        Task.FromResult(new Response(new("GET /a", HttpStatusCode.OK), outcome));

    private sealed class Response(ResponseInfo info, CaseOutcome? outcome) : ApiResponse(info, outcome);

    private sealed class Closable : IAsyncDisposable
    {
        internal bool IsClosed { get; private set; }

        public ValueTask DisposeAsync()
        {
            IsClosed = true;
            return default;
        }
    }
}
