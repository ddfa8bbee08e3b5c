using InviteGen.Generated.Tests.ClientSupport;
using InviteGen.Generated.Tests.Server;

namespace InviteGen.Generated.Tests.Responses;

/// <summary>Operations that declare no response for 2XX, but <c>default</c>.</summary>
public sealed class DefaultResponseTests : ServerTest
{
    private ResponsesClient Client => new(Server.Http, new ResponsesClientOptions { BaseAddress = Server.Address });

    [Fact]
    public async Task A_file_that_only_default_describes_is_a_stream()
    {
        Server.Answer(200, "%PDF", "application/pdf");

        await using var file = await Client.GetDefaultFileAsync();

        Assert.Equal("%PDF", await new StreamReader(file).ReadToEndAsync());
    }

    [Fact]
    public async Task An_error_instead_of_the_file_is_kept_as_text()
    {
        Server.Answer(500, """{"code":1}""");

        var error = await Assert.ThrowsAsync<ApiException>(() => Client.GetDefaultFileAsync());

        Assert.Equal((500, """{"code":1}"""), ((int)error.StatusCode, error.ResponseBody));
        Assert.IsType<GetDefaultFileResponse.Undocumented>(await Client.GetDefaultFileWithResponseAsync());
    }

    [Fact]
    public async Task Lines_that_only_default_describes_are_a_sequence()
    {
        Server.Answer(200, """{"text":"a","items":[]}""" + "\n" + """{"text":"b","items":[]}""", "application/jsonl");

        var lines = await Client.GetDefaultLinesStreamAsync().ToListAsync();

        Assert.Equal(["a", "b"], lines.Select(line => line.Text));
    }

    [Theory]
    [InlineData(204, "")]
    [InlineData(200, "")]
    [InlineData(200, """{"code":1}""")]
    [InlineData(200, """{"id":"of something else"}""")]
    [InlineData(201, "done")]
    public async Task Beside_a_declared_error_a_success_has_no_value_whatever_its_body(int status, string body)
    {
        Server.Answer(status, body);

        await Client.GetNothingDocumentedAsync();

        Assert.True((await Client.GetNothingDocumentedWithResponseAsync()).IsSuccess);
    }

    [Fact]
    public async Task Beside_a_declared_error_default_is_the_type_of_the_other_errors()
    {
        Server.Answer(500, """{"code":7}""");

        Assert.Equal(7, (await Assert.ThrowsAsync<ApiException<Fault>>(() => Client.GetNothingDocumentedAsync())).Error.Code);
    }
}
