using System.Net;

namespace InviteGen.Runtime.Tests.Transport;

/// <summary>Nothing returns to the synchronization context of the caller, so a user interface that waits cannot block a call.</summary>
public sealed class ContextTests
{
    [Fact]
    public void A_call_does_not_return_to_the_context_of_its_caller() => Assert.Equal(0, Posts(() =>
    {
        var options = new FakeOptions { Token = Credential.FromProvider(async _ => await Later("abc").ConfigureAwait(false)) };
        var transport = new ApiTransport(Http("[]"), options, new Uri("https://h"));
        var call = transport.CallAsync<InvitationsResponse>(
            () => transport.CreateRequest(HttpMethod.Get, new RequestTarget("/a")),
            [[SecurityScheme.Bearer("x", static o => ((FakeOptions)o).Token)]],
            default);
        return PlainCall.ValueAsync<InvitationsResponse, IReadOnlyList<Invitation>>(call);
    }));

    [Theory]
    [InlineData(400)]
    [InlineData(200)]
    public void Every_way_to_read_a_result_does_without_the_context(int status) => Assert.Equal(0, Posts(async () =>
    {
        var transport = new ApiTransport(Http("{}", (HttpStatusCode)status), new FakeOptions(), new Uri("https://h"));
        Task<InvitationsResponse> Call() => transport.CallAsync<InvitationsResponse>(
            () => transport.CreateRequest(HttpMethod.Get, new RequestTarget("/a")), null, default);
        await PlainCall.SuccessAsync(Call()).ContinueWith(static _ => { }, TaskScheduler.Default).ConfigureAwait(false);
        await PlainCall.DocumentedAsync(Call()).ContinueWith(static _ => { }, TaskScheduler.Default).ConfigureAwait(false);
    }));

    [Fact]
    public void Items_are_read_without_the_context() => Assert.Equal(0, Posts(async () =>
    {
        using var response = new HttpResponseMessage { Content = new StreamContent(new LateStream("data: 1\n\ndata: 2\n\n")) };
        var (events, _, _) = await Receiving.ReadAsync(
            response,
            static (ReceivedBody body, out ResponseSequence<ServerSentEvent<string>>? items) => body.TryTextEvents(out items))
            .ConfigureAwait(false);
        await foreach (var one in ((IAsyncEnumerable<ServerSentEvent<string>>)events!).ConfigureAwait(false))
        {
            Assert.NotEmpty(one.Data);
        }
    }));

    private static int Posts(Func<Task> call)
    {
        var context = new CountingContext();
        var before = SynchronizationContext.Current;
        try
        {
            SynchronizationContext.SetSynchronizationContext(context);
            var task = call();
            SynchronizationContext.SetSynchronizationContext(before);
            task.GetAwaiter().GetResult();
            return context.Posts;
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(before);
        }
    }

    private static async Task<T> Later<T>(T value)
    {
        await Task.Delay(5).ConfigureAwait(false);
        return value;
    }

    private static HttpClient Http(string body, HttpStatusCode status = HttpStatusCode.OK) => new(new LateHandler(body, status));

    private sealed class LateHandler(string body, HttpStatusCode status) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Later(new HttpResponseMessage(status) { Content = new StreamContent(new LateStream(body)) });
    }

    /// <summary>No byte is there when it is asked for.</summary>
    private sealed class LateStream(string text) : MemoryStream(System.Text.Encoding.UTF8.GetBytes(text))
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(5, cancellationToken).ConfigureAwait(false);
            return await base.ReadAsync(buffer[..Math.Min(1, buffer.Length)], cancellationToken).ConfigureAwait(false);
        }
    }

    private sealed class CountingContext : SynchronizationContext
    {
        private int _posts;

        internal int Posts => _posts;

        public override void Post(SendOrPostCallback d, object? state)
        {
            Interlocked.Increment(ref _posts);
            base.Post(d, state);
        }
    }
}
