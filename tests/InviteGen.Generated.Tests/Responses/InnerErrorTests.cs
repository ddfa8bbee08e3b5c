using InviteGen.Generated.Tests.ClientSupport;
using InviteGen.Generated.Tests.Server;

namespace InviteGen.Generated.Tests.Responses;

/// <summary>Some APIs answer 200 and say in the body that the call failed (<c>x-invitegen-error</c>).</summary>
public sealed class InnerErrorTests : ServerTest
{
    private ResponsesClient Client => new(Server.Http, new ResponsesClientOptions { BaseAddress = Server.Address });

    [Theory]
    [InlineData("""{"Result":1,"Error":null}""")]
    [InlineData("""{"Result":1}""")]
    public async Task A_successful_body_without_an_error_is_a_success(string body)
    {
        Server.Answer(200, body);

        Assert.Equal(1, (await Client.CallInnerAsync()).Result!.Value.GetInt32());
    }

    [Fact]
    public async Task A_successful_body_with_an_error_is_a_failure()
    {
        Server.Answer(200, """{"Result":null,"Error":{"Message":"No."}}""");

        var response = Assert.IsType<CallInnerResponse.OkWithError>(await Client.CallInnerWithResponseAsync());
        var exception = await Assert.ThrowsAsync<ApiException<EnvelopeError>>(() => Client.CallInnerAsync());

        Assert.Equal("No.", response.Error.Message);
        Assert.Equal("No.", exception.Error.Message);
        Assert.Equal("""{"Result":null,"Error":{"Message":"No."}}""", exception.ResponseBody);
    }
}
