using System.Text;
using InviteGen.Generated.Tests.ClientSupport;
using InviteGen.Generated.Tests.Server;
using InviteGen.Generated.Tests.Streams;

namespace InviteGen.Generated.Tests.Responses;

/// <summary>Server-sent events are items of a sequence, which come when they are sent.</summary>
public sealed class EventStreamTests : ServerTest
{
    private const string EventStream = "text/event-stream";

    private StreamsClient Client => new(Server.Http, new StreamsClientOptions { BaseAddress = Server.Address });

    [Fact]
    public async Task Events_have_typed_data_a_kind_an_id_and_a_time()
    {
        const string First = "event: step\nid: 7\nretry: 250\ndata: {\"number\":1}\n\n";
        Server.Answer(200, First + ": a comment\n\ndata: {\"number\":\ndata: 2}\n\n", EventStream);

        var events = await Client.GetEventsStreamAsync().ToListAsync();

        Assert.Equal([("step", "7", 1), ("message", "7", 2)], events.Select(one => (one.EventType, one.Id, one.Data.Number)));
        Assert.Equal([TimeSpan.FromMilliseconds(250), null], events.Select(one => one.Retry));
        Assert.Equal("text/event-stream, application/json", Server.Request.Headers["Accept"]);
    }

    [Fact]
    public async Task Event_data_without_a_schema_is_text()
    {
        Server.Answer(200, "data: {not json\n\n", EventStream);

        Assert.Equal("{not json", Assert.Single(await Client.GetNewsStreamAsync().ToListAsync()).Data);
    }

    [Fact]
    public async Task JSON_and_events_of_one_response_have_a_method_each()
    {
        Server.Answer(async context =>
        {
            var wantsEvents = context.Request.Headers.Accept.ToString().StartsWith(EventStream, StringComparison.Ordinal);
            context.Response.ContentType = wantsEvents ? EventStream : "application/json";
            await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(
                wantsEvents ? "data: {\"number\":1}\n\ndata: [DONE]\n\ndata: behind the end\n\n" : "{\"text\":\"all\"}"));
        });
        var question = new Question { Text = "?" };

        Assert.Equal("all", (await Client.CreateChatAsync(question)).Text);
        Assert.Equal(1, Assert.Single(await Client.CreateChatStreamAsync(question).ToListAsync()).Data.Number);
        Assert.Equal(["application/json", "text/event-stream, application/json"], Server.Requests.Select(one => one.Headers["Accept"]));
    }

    [Fact]
    public async Task An_event_arrives_before_the_next_one_is_sent()
    {
        var next = new TaskCompletionSource();
        Server.Answer(async context =>
        {
            context.Response.ContentType = EventStream;
            await context.Response.Body.WriteAsync("data: {\"number\":1}\r\r"u8.ToArray());
            await context.Response.Body.FlushAsync();
            await next.Task;
            await context.Response.Body.WriteAsync("data: {\"number\":2}\r\r"u8.ToArray());
        });
        await using var events = Client.GetEventsStreamAsync().GetAsyncEnumerator();

        Assert.True(await events.MoveNextAsync());
        Assert.Equal(1, events.Current.Data.Number);
        next.SetResult();
        Assert.True(await events.MoveNextAsync());
        Assert.Equal(2, events.Current.Data.Number);
        Assert.False(await events.MoveNextAsync());
    }

    [Fact]
    public async Task The_error_of_a_method_that_returns_events_is_typed()
    {
        Server.Answer(409, """{"code":7}""");

        var exception = await Assert.ThrowsAsync<ApiException<Refusal>>(() => Client.GetEventsStreamAsync().ToListAsync());

        Assert.Equal(7, exception.Error.Code);
    }

    [Fact]
    public async Task JSON_instead_of_events_is_an_error()
    {
        Server.Answer(200, """{"text":"all"}""");

        var exception = await Assert.ThrowsAsync<ApiException>(
            () => Client.CreateChatStreamAsync(new Question { Text = "?" }).ToListAsync());

        Assert.EndsWith("the body has the media type application/json, which this method does not return.", exception.Message);
    }

    [Fact]
    public async Task Events_instead_of_JSON_are_an_error_and_the_connection_is_closed()
    {
        var isClosed = new TaskCompletionSource();
        Server.Answer(async context =>
        {
            context.Response.ContentType = EventStream;
            await context.Response.Body.WriteAsync("data: {\"number\":1}\n\n"u8.ToArray());
            await context.Response.Body.FlushAsync();
            context.RequestAborted.Register(isClosed.SetResult);
            await isClosed.Task;
        });

        await Assert.ThrowsAsync<ApiException>(() => Client.CreateChatAsync(new Question { Text = "?" }));

        await isClosed.Task;
    }

    [Fact]
    public async Task Event_data_that_does_not_match_the_spec_throws_when_it_is_used()
    {
        Server.Answer(200, "event: ping\ndata: now\n\ndata: {\"number\":1}\n\n", EventStream);

        var events = await Client.GetEventsStreamAsync().ToListAsync();

        var fault = Assert.Throws<ApiException>(() => events[0].Data);
        Assert.Equal(("ping", "now"), (events[0].EventType, fault.ResponseBody));
        Assert.Equal((1, null), (events[1].Data.Number, events[1].Fault));
    }

    [Fact]
    public async Task Event_data_is_validated_if_responses_are()
    {
        Server.Answer(200, "data: {\"number\":101}\n\n", EventStream);
        var client = new StreamsClient(Server.Http, new() { BaseAddress = Server.Address, ValidateResponses = true });

        var one = Assert.Single(await client.GetEventsStreamAsync().ToListAsync());

        Assert.Equal("/number", Assert.Single(Assert.Throws<ResponseValidationException>(() => one.Data).Errors).Pointer);
    }

    [Fact]
    public async Task Leaving_the_loop_closes_the_connection()
    {
        var isClosed = new TaskCompletionSource();
        AnswerForever(isClosed);

        await foreach (var one in Client.GetEventsStreamAsync())
        {
            Assert.Equal(1, one.Data.Number);
            break;
        }

        await isClosed.Task;
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Waiting_for_events_can_be_cancelled(bool asArgument)
    {
        var isClosed = new TaskCompletionSource();
        AnswerForever(isClosed);
        using var source = new CancellationTokenSource();
        var events = asArgument
            ? Client.GetEventsStreamAsync(source.Token)
            : Client.GetEventsStreamAsync().WithToken(source.Token);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in events)
            {
                await source.CancelAsync();
            }
        });

        await isClosed.Task;
    }

    [Fact]
    public async Task The_response_has_the_events_as_a_value_that_can_be_disposed()
    {
        var isClosed = new TaskCompletionSource();
        AnswerForever(isClosed);

        var response = Assert.IsType<GetEventsResponse.Ok>(await Client.GetEventsWithResponseAsync());
        await response.Value.DisposeAsync();

        await isClosed.Task;
    }

    [Fact]
    public async Task A_case_with_events_can_be_made_in_tests()
    {
        var info = new ResponseInfo("GET /events", System.Net.HttpStatusCode.OK);
        var events = new[] { new ServerSentEvent<Step>(new Step { Number = 3 }) }.ToAsync();
        var response = new GetEventsResponse.Ok(info, new ResponseSequence<ServerSentEvent<Step>>(events));

        Assert.Equal(3, Assert.Single(await response.Value.ToListAsync()).Data.Number);
    }

    [Fact]
    public async Task A_part_that_is_too_long_ends_the_sequence()
    {
        Server.Answer(200, $"data: {{\"number\":1}}\n\ndata: {new string(' ', 100)}\n\n", EventStream);
        var client = new StreamsClient(Server.Http, new() { BaseAddress = Server.Address, MaxResponseBytes = 50 });
        await using var events = client.GetEventsStreamAsync().GetAsyncEnumerator();

        Assert.True(await events.MoveNextAsync());
        var exception = await Assert.ThrowsAsync<ApiException>(() => events.MoveNextAsync().AsTask());

        Assert.EndsWith("an item of the body is longer than 50 bytes (MaxResponseBytes).", exception.Message);
    }

    private void AnswerForever(TaskCompletionSource isClosed) => Server.Answer(async context =>
    {
        context.Response.ContentType = EventStream;
        await context.Response.Body.WriteAsync("data: {\"number\":1}\n\n"u8.ToArray());
        await context.Response.Body.FlushAsync();
        context.RequestAborted.Register(isClosed.SetResult);
        await isClosed.Task;
    });
}
