using System.Net;

namespace InviteGen.Runtime.Tests;

/// <summary>The one asynchronous method that all operations share.</summary>
public sealed class CallTests
{
    [Fact]
    public async Task A_value_is_sent_and_a_value_comes_back()
    {
        string? sent = null;
        var value = await PlainCall.ValueAsync<InvitationsResponse, IReadOnlyList<Invitation>>(Call(
            request =>
            {
                using var reader = new StreamReader(request.Content!.ReadAsStream());
                sent = $"{request.Method} {request.RequestUri} {request.Headers.Accept} {reader.ReadToEnd()}";
                return Answer(HttpStatusCode.OK, "[{\"emails\":[\"a@b.c\"]}]");
            }));
        Assert.Equal("POST https://h/base/users/7 application/json {\"emails\":[\"a@b.c\"]}", sent);
        Assert.Equal([new Invitation { Emails = ["a@b.c"] }], value);
    }

    [Fact]
    public async Task An_error_is_typed_and_names_its_operation()
    {
        var call = Call(_ => Answer(HttpStatusCode.BadRequest, "{\"title\":\"No.\"}"));
        var error = await Assert.ThrowsAsync<ApiException<ApiProblem>>(() => PlainCall.SuccessAsync(call));
        Assert.Equal(("No.", "POST /users/{id}"), (error.Error.Title, error.Operation));
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest, "<html>", "the body is not JSON.")]
    [InlineData(HttpStatusCode.Conflict, "taken", null)]
    public async Task A_response_without_a_case_is_undocumented(HttpStatusCode status, string body, string? reason)
    {
        var response = Assert.IsType<InvitationsResponse.Undocumented>(await Call(_ => Answer(status, body)));
        Assert.Equal((body, reason), (response.Info.Body, response.Info.Reason));
    }

    [Fact]
    public async Task A_request_that_cannot_be_made_is_an_exception_of_the_task()
    {
        var call = Transport(_ => Answer(HttpStatusCode.OK, "")).CallAsync<InvitationsResponse>(
            () => throw new ArgumentException("id"), null, default);
        Assert.True(call.IsFaulted);
        await Assert.ThrowsAsync<ArgumentException>(() => call);
    }

    [Fact]
    public async Task Request_and_response_are_disposed()
    {
        var stream = new MemoryStream("[]"u8.ToArray());
        HttpRequestMessage? sent = null;
        await Call(request =>
        {
            sent = request;
            return new HttpResponseMessage { Content = new StreamContent(stream) };
        });
        Assert.False(stream.CanRead);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => sent!.Content!.ReadAsStringAsync());
    }

    private static Task<InvitationsResponse> Call(Func<HttpRequestMessage, HttpResponseMessage> answer)
    {
        var transport = Transport(answer);
        return transport.CallAsync<InvitationsResponse>(
            () =>
            {
                var target = new RequestTarget("/users/{id}");
                target.AddPath("id", WireValue.Of(WireText.Format(7)), ParameterStyle.Simple, explode: false);
                var request = transport.CreateRequest(HttpMethod.Post, target, "application/json");
                request.Content = new JsonBody<Invitation, InvitationJson>(new() { Emails = ["a@b.c"] }, "application/json");
                return request;
            },
            null,
            default);
    }

    private static ApiTransport Transport(Func<HttpRequestMessage, HttpResponseMessage> answer) =>
        new(new HttpClient(new FakeHandler(answer)), new FakeOptions(), new Uri("https://h/base"));

    private static HttpResponseMessage Answer(HttpStatusCode status, string body) =>
        new(status) { Content = new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(body)) };
}
