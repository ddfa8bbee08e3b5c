using InviteGen.Generated.Tests.ClientSupport;
using InviteGen.Generated.Tests.Server;

namespace InviteGen.Generated.Tests.Drift;

/// <summary>What generated clients tell of responses that are not quite as the spec says.</summary>
public sealed class RunningDriftTests : ServerTest
{
    private readonly List<DriftEventArgs> _seen = [];

    private IEnumerable<(DriftKind Kind, string Place)> Found => _seen.Select(drift => (drift.Kind, drift.Place));

    [Theory]
    [InlineData("""{"state":"open","channel":1}""", DriftKind.UnknownProperty, "Order.channel")]
    [InlineData("""{"state":"open","lines":[{},{"color":"red"}]}""", DriftKind.UnknownProperty, "Line.color")]
    [InlineData("""{"state":"open","secret":"told"}""", DriftKind.UnknownProperty, "Order.secret")]
    [InlineData("""{"state":"lost"}""", DriftKind.UnknownEnumValue, "OrderState")]
    [InlineData("""{"state":"open","payment":{"kind":"Cash"}}""", DriftKind.UnknownCase, "Payment")]
    [InlineData("""{"state":"open","note":"far too long"}""", DriftKind.InvalidValue, "/note maxLength")]
    [InlineData("""{"state":"open","lines":[{},{"text":""}]}""", DriftKind.InvalidValue, "/lines/*/text minLength")]
    [InlineData("""{"state":"open","limits":{"anna":10}}""", DriftKind.InvalidValue, "/limits/* maximum")]
    [InlineData("""{"state":"open","contact":{}}""", DriftKind.InvalidValue, "/contact anyOf")]
    public async Task Differences_from_the_spec_are_reported_and_the_value_is_returned(string body, DriftKind kind, string place)
    {
        Server.Answer(200, body);

        Assert.NotNull(await Client().GetOrderAsync("7"));

        Assert.Equal([(kind, place)], Found);
        Assert.Equal(("DriftClient", "GET /orders/{id}"), (_seen[0].Client, _seen[0].Operation));
    }

    [Theory]
    [InlineData("""{"state":"paid","note":"short","limits":{"anna":9},"lines":[{"text":"a"}],"contact":{"email":"a"}}""")]
    [InlineData("""{"state":"paid","extras":{"a":1,"anything":{"b":[2]}}}""")]
    [InlineData("""{"state":"paid","payment":{"kind":"Transfer","iban":"DE"}}""")]
    [InlineData("""{"state":"paid","payment":{"kind":"Card","number":"1"}}""")]
    public async Task Nothing_is_reported_for_a_response_that_the_spec_allows(string body)
    {
        Server.Answer(200, body);
        await Client().GetOrderAsync("7");
        Assert.Empty(_seen);
    }

    [Fact]
    public async Task An_undocumented_status_is_reported_before_the_exception()
    {
        Server.Answer(503, "<html>later</html>", "text/html");
        await Assert.ThrowsAsync<ApiException>(() => Client().GetOrderAsync("7"));
        Assert.Equal([(DriftKind.UndocumentedStatus, "503")], Found);
    }

    [Fact]
    public async Task Documented_errors_and_errors_of_a_default_are_not_reported()
    {
        Server.Answer(404, "gone", "text/plain");
        await Client().GetOrderWithResponseAsync("7");
        Server.Answer(409, """{"code":1}""");
        await Client().GetOrderWithResponseAsync("7");
        Server.Answer(500, "broken", "text/plain");
        await Client().GetJobWithResponseAsync();
        Assert.Empty(_seen);
    }

    [Theory]
    [InlineData(200, "{}", "the property \"state\"")]
    [InlineData(200, "", "a body that can be read")]
    [InlineData(409, "<html>", "JSON")]
    public async Task A_body_that_cannot_be_read_is_reported_once(int status, string body, string expected)
    {
        Server.Answer(status, body);
        await Assert.ThrowsAsync<ApiException>(() => Client().GetOrderAsync("7"));
        Assert.Equal([(DriftKind.UnreadableBody, expected)], Found);
    }

    [Fact]
    public async Task Differences_in_error_bodies_are_reported()
    {
        Server.Answer(409, """{"code":1,"reason":"busy"}""");
        await Assert.ThrowsAsync<ApiException<Refusal>>(() => Client().GetOrderAsync("7"));
        Assert.Equal([(DriftKind.UnknownProperty, "Refusal.reason")], Found);
    }

    [Fact]
    public async Task Differences_in_an_item_of_a_sequence_are_reported_before_it_is_returned()
    {
        Server.Answer(200, "{\"code\":1}\n{\"code\":2,\"a\":1}\n{\"code\":3,\"a\":1}\n", "application/jsonl");
        var told = new List<int>();
        await foreach (var item in Client().GetLogStreamAsync())
        {
            told.Add(_seen.Count);
        }

        Assert.Equal([0, 1, 2], told);
        Assert.Equal([(DriftKind.UnknownProperty, "Refusal.a"), (DriftKind.UnknownProperty, "Refusal.a")], Found);
    }

    [Fact]
    public async Task Without_an_observer_nothing_is_counted()
    {
        Server.Answer(200, """{"state":"lost","note":"far too long","x":1}""");
        var options = new DriftClientOptions { BaseAddress = Server.Address };
        Assert.Null(options.Drift);
        Assert.Equal("lost", (await new DriftClient(Server.Http, options).GetOrderAsync("7")).State.Value);
    }

    private DriftClient Client()
    {
        var observer = new DriftObserver();
        observer.Observed += (_, drift) => _seen.Add(drift);
        return new DriftClient(Server.Http, new DriftClientOptions { BaseAddress = Server.Address, Drift = observer });
    }
}
