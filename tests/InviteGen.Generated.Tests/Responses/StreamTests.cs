using System.Text;
using InviteGen.Generated.Tests.ClientSupport;
using InviteGen.Generated.Tests.Server;
using Microsoft.AspNetCore.Http;

namespace InviteGen.Generated.Tests.Responses;

/// <summary>Bytes are returned as they arrive; XML is text.</summary>
public sealed class StreamTests : ServerTest
{
    private ResponsesClient Client => new(Server.Http, new ResponsesClientOptions { BaseAddress = Server.Address });

    [Fact]
    public async Task A_file_is_a_stream_that_outlives_the_call()
    {
        Server.Answer(200, "%PDF", "application/pdf");

        await using var file = await Client.GetFileAsync();

        Assert.Equal("%PDF", await new StreamReader(file).ReadToEndAsync());
    }

    [Fact]
    public async Task The_beginning_can_be_read_before_the_end_is_sent()
    {
        var mayEnd = new TaskCompletionSource();
        Server.Answer(async context =>
        {
            context.Response.ContentType = "application/pdf";
            await context.Response.Body.WriteAsync("begin"u8.ToArray());
            await context.Response.Body.FlushAsync();
            await mayEnd.Task;
            await context.Response.Body.WriteAsync("end"u8.ToArray());
        });
        await using var file = await Client.GetFileAsync();
        var start = new byte[5];

        await file.ReadExactlyAsync(start);
        mayEnd.SetResult();

        Assert.Equal("begin", Encoding.UTF8.GetString(start));
        Assert.Equal("end", await new StreamReader(file).ReadToEndAsync());
    }

    [Fact]
    public async Task The_limit_for_bodies_in_memory_does_not_concern_a_stream()
    {
        Server.Answer(200, new string('x', 1000), "application/pdf");
        var options = new ResponsesClientOptions { BaseAddress = Server.Address, MaxResponseBytes = 10 };

        await using var file = await new ResponsesClient(Server.Http, options).GetFileAsync();

        Assert.Equal(1000, (await new StreamReader(file).ReadToEndAsync()).Length);
    }

    [Fact]
    public async Task The_media_type_is_in_the_response()
    {
        Server.Answer(200, "PNG", "image/png");

        var response = Assert.IsType<GetFileResponse.Ok>(await Client.GetFileWithResponseAsync());
        await using var file = response.Value;

        Assert.Equal("image/png", response.ContentHeaders.ContentType?.MediaType);
    }

    [Fact]
    public async Task The_error_of_an_operation_with_a_stream_is_typed()
    {
        Server.Answer(404, """{"code":7}""");

        var exception = await Assert.ThrowsAsync<ApiException<Fault>>(() => Client.GetFileAsync());

        Assert.Equal(7, exception.Error.Code);
    }

    [Fact]
    public async Task XML_is_text()
    {
        Server.Answer(StatusCodes.Status200OK, "<feed/>", "application/atom+xml");

        Assert.Equal("<feed/>", await Client.GetFeedAsync());
    }
}
