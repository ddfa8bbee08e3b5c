using System.Text.Json;
using InviteGen.Generated.Tests.ClientSupport;
using InviteGen.Generated.Tests.Peers.Defaults;
using InviteGen.Generated.Tests.Peers.DerivedEnums;
using InviteGen.Generated.Tests.Peers.Keywords;
using InviteGen.Generated.Tests.Peers.Mappings;
using InviteGen.Generated.Tests.Peers.Missing;
using InviteGen.Generated.Tests.Peers.NewValues;
using InviteGen.Generated.Tests.Peers.Punctuation;
using InviteGen.Generated.Tests.Peers.References;
using InviteGen.Generated.Tests.Peers.Unset;
using InviteGen.Generated.Tests.Server;

namespace InviteGen.Generated.Tests.Peers;

/// <summary>
/// What other generators get wrong on documents of real vendors. Each fault has a test here, and a spec of its own beside this file.
/// </summary>
public sealed class PeerFaultTests : ServerTest
{
    [Theory]
    [InlineData("human", typeof(Member.PersonCase))]
    [InlineData("machine", typeof(Member.RobotCase))]
    [InlineData("alien", typeof(Member.Unknown))]
    public async Task A_mapping_may_name_a_schema_barely(string kind, Type expected)
    {
        var client = new MappingsClient(Server.Http, new() { BaseAddress = Server.Address });
        var json = $$"""{"kind":"{{kind}}","email":"a@example.com"}""";
        Server.Answer(200, json);

        var member = await client.ExchangeAsync(new Robot { Kind = "machine", Email = "r@example.com" });

        Assert.IsType(expected, member);
        Assert.Equal(json, JsonSerializer.Serialize(member));
    }

    [Fact]
    public async Task Values_that_differ_only_in_punctuation_are_different_values()
    {
        var client = new PunctuationClient(Server.Http, new() { BaseAddress = Server.Address });
        ClockZonesItem[] zones =
        [
            ClockZonesItem.EtcGmtPlus0, ClockZonesItem.EtcGmt0Value, ClockZonesItem.EtcGmt0, ClockZonesItem.EtcGmt, ClockZonesItem.Empty,
            ClockZonesItem.Plus, ClockZonesItem.Minus, ClockZonesItem.Value1, ClockZonesItem.Value1Value,
        ];
        const string Json = """{"zones":["Etc/GMT+0","Etc/GMT0","Etc/GMT-0","Etc/GMT","","+","-","1","_1"]}""";
        Server.Answer(200, Json);

        var clock = await client.ExchangeAsync(new Clock { Zones = zones });

        Assert.Equal(Json, Server.Request.Body.Replace("\\u002B", "+", StringComparison.Ordinal));
        Assert.Equal(zones, clock.Zones);
    }

    [Fact]
    public async Task Parameters_may_be_called_like_keywords()
    {
        var client = new KeywordsClient(Server.Http, new() { BaseAddress = Server.Address });

        await client.FindAsync(@base: "a", @class: "b", @event: "c", @namespace: "d", @await: true, record: 1);

        Assert.Equal("/a/b?event=c&await=true&record=1", Server.Request.Target);
        Assert.Equal("d", Server.Request.Headers["namespace"]);
    }

    [Fact]
    public async Task A_schema_that_derives_from_an_enum_is_that_enum_with_its_own_limits()
    {
        var client = new DerivedEnumsClient(Server.Http, new() { BaseAddress = Server.Address });
        const string Json = """{"state":"open","level":2}""";
        Server.Answer(200, Json);

        var task = await client.ExchangeAsync(new TaskModel { State = State.Open, Level = 2 });
        var exception = await Assert.ThrowsAsync<RequestValidationException>(
            () => client.ExchangeAsync(new TaskModel { State = State.Open, Level = 3 }));

        Assert.Equal(Json, Server.Request.Body);
        Assert.Equal(State.Open, task.State);
        Assert.Equal("/level", Assert.Single(exception.Errors).Pointer);
    }

    [Fact]
    public async Task Defaults_of_any_type_are_not_sent_and_not_made_up()
    {
        var client = new DefaultsClient(Server.Http, new() { BaseAddress = Server.Address });
        Server.Answer(200, "{}");

        var settings = await client.ExchangeAsync(new Settings());

        Assert.Equal("{}", Server.Request.Body);
        Assert.Equal(new Settings(), settings);
        Assert.Null(settings.Active);
        Assert.Null(settings.Role);
    }

    [Fact]
    public async Task Every_type_that_is_referred_to_is_generated()
    {
        var client = new ReferencesClient(Server.Http, new() { BaseAddress = Server.Address });
        const string Json =
            """{"alias":{"root":{}},"only":{"inner":{"a":1}},"map":{"x":{"b":2}},"matrix":[[{"c":3}]],"inside":{"a":4},"reply":{"d":5}}""";
        Server.Answer(200, Json);
        var root = new Root
        {
            Alias = new End { Root = new Root() },
            Only = new Leaf { Inner = new LeafInner { A = 1 } },
            Map = new Dictionary<string, Entry> { ["x"] = new() { B = 2 } },
            Matrix = [[new Cell { C = 3 }]],
            Inside = new LeafInner { A = 4 },
            Reply = new Sorry { D = 5 },
        };

        Assert.Equal(root, await client.ExchangeAsync(root));
        Assert.Equal(Json, Server.Request.Body);
    }

    [Fact]
    public async Task No_null_is_sent_for_a_property_that_is_not_set()
    {
        var client = new UnsetClient(Server.Http, new() { BaseAddress = Server.Address });
        Server.Answer(200, """{"id":"1"}""");

        await client.ExchangeAsync(new Patch { Id = "1" });
        await client.ExchangeAsync(new Patch { Id = "2", Note = null });

        Assert.Equal(["""{"id":"1"}""", """{"id":"2","note":null}"""], Server.Requests.Select(request => request.Body));
    }

    [Theory]
    [InlineData("id", """{"count":1,"active":true,"role":"viewer","tags":[]}""")]
    [InlineData("count", """{"id":"1","active":true,"role":"viewer","tags":[]}""")]
    [InlineData("active", """{"id":"1","count":1,"role":"viewer","tags":[]}""")]
    [InlineData("role", """{"id":"1","count":1,"active":true,"tags":[]}""")]
    [InlineData("tags", """{"id":"1","count":1,"active":true,"role":"viewer"}""")]
    public async Task A_response_without_a_required_property_is_an_error_that_names_it(string property, string json)
    {
        var client = new MissingClient(Server.Http, new() { BaseAddress = Server.Address });
        Server.Answer(200, json);

        var exception = await Assert.ThrowsAsync<ApiException>(
            () => client.ExchangeAsync(new Invitation { Id = "1", Count = 1, Active = true, Role = "viewer", Tags = [] }));

        Assert.Equal($"the property \"{property}\"", Assert.IsType<JsonReadException>(exception.InnerException).Expected);
    }

    [Fact]
    public async Task A_value_that_an_enum_does_not_know_is_kept()
    {
        var client = new NewValuesClient(Server.Http, new() { BaseAddress = Server.Address });
        const string Json = """{"role":"owner","level":3,"history":["joined","banned"]}""";
        Server.Answer(200, Json);

        var membership = await client.ExchangeAsync(new Membership { Role = MembershipRole.Viewer });

        Assert.Equal("owner", membership.Role.Value);
        Assert.False(membership.Role.IsKnown);
        Assert.Equal(3, membership.Level);
        Assert.Equal(Json, JsonSerializer.Serialize(membership));
    }
}
