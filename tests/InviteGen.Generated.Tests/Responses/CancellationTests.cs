using InviteGen.Generated.Tests.Server;

namespace InviteGen.Generated.Tests.Responses;

public sealed class CancellationTests : ServerTest
{
    [Fact]
    public async Task A_call_can_be_cancelled_before_it_is_sent()
    {
        var client = new ResponsesClient(Server.Http, new ResponsesClientOptions { BaseAddress = Server.Address });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => client.GetTypedAsync(new CancellationToken(canceled: true)));

        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task A_call_can_be_cancelled_while_the_body_is_received()
    {
        using var cancellation = new CancellationTokenSource();
        Server.Answer(async context =>
        {
            context.Response.ContentType = "application/json";
            await context.Response.Body.WriteAsync("{"u8.ToArray());
            await context.Response.Body.FlushAsync();
            await cancellation.CancelAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        var client = new ResponsesClient(Server.Http, new ResponsesClientOptions { BaseAddress = Server.Address });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.GetTypedAsync(cancellation.Token));
    }
}
