using InviteGen.Generated.Tests.ClientSupport;
using InviteGen.Generated.Tests.Server;

namespace InviteGen.Generated.Tests.Responses;

public sealed class ResponseValidationTests : ServerTest
{
    private const string TooLong = """{"text":"longer than ten","items":[]}""";

    private ResponsesClientOptions Options => new() { BaseAddress = Server.Address };

    [Fact]
    public async Task Responses_are_not_validated_by_default()
    {
        Server.Answer(200, TooLong);

        Assert.Equal("longer than ten", (await new ResponsesClient(Server.Http, Options).GetTypedAsync()).Text);
    }

    [Fact]
    public async Task With_validation_a_response_that_violates_a_constraint_is_an_error()
    {
        Server.Answer(200, TooLong);
        var options = Options;
        options.ValidateResponses = true;

        var exception = await Assert.ThrowsAsync<ResponseValidationException>(
            () => new ResponsesClient(Server.Http, options).GetTypedAsync());

        Assert.Equal("/text", Assert.Single(exception.Errors).Pointer);
    }

    [Fact]
    public async Task An_error_that_violates_a_constraint_is_still_returned()
    {
        Server.Answer(409, """{"code":0}""");
        var options = Options;
        options.ValidateResponses = true;

        var exception = await Assert.ThrowsAsync<ApiException<Fault>>(
            () => new ResponsesClient(Server.Http, options).GetTypedAsync());

        Assert.Equal(0, exception.Error.Code);
    }

    [Fact]
    public async Task A_format_that_has_a_type_is_always_checked()
    {
        Server.Answer(200, """{"text":"a","items":[{"id":"no uuid"}]}""");

        var exception = await Assert.ThrowsAsync<ApiException>(() => new ResponsesClient(Server.Http, Options).GetTypedAsync());

        Assert.Contains("/items/0/id", exception.Message, StringComparison.Ordinal);
    }
}
