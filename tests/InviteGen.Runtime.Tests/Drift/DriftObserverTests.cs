using System.Diagnostics.Metrics;
using System.Globalization;
using System.Net;

namespace InviteGen.Runtime.Tests;

/// <summary>Drift is reported in a bounded form, without values, and without an effect on the call.</summary>
public sealed class DriftObserverTests
{
    private const string OneUnknown = """[{"emails":[],"a":1}]""";

    [Fact]
    public async Task Without_an_observer_nothing_is_recorded()
    {
        DriftTrace? during = null;
        using var response = new HttpResponseMessage { Content = new StringContent("""{"emails":[],"a":1}""") };
        await Receiving.ReadAsync<Invitation>(response, (ReceivedBody body, out Invitation? value) =>
        {
            var isRead = body.TryJson<Invitation, InvitationJson>(out value, (Invitation _, ref ValidationErrors _, string _) =>
                Assert.Fail("Nobody wants to know."));
            during = DriftTrace.Current;
            return isRead;
        });
        Assert.Null(during);
    }

    [Fact]
    public async Task Reading_without_a_client_reports_nothing_even_after_a_failure()
    {
        var drifting = new Drifting();
        await Assert.ThrowsAsync<ApiException>(() => drifting.CallAsync("[{}]"));
        drifting.Seen.Clear();
        Assert.Null(DriftTrace.Current);
        Codec.Read<Invitation, InvitationJson>("""{"emails":[],"a":1}""");
        Assert.Empty(drifting.Seen);
    }

    [Fact]
    public async Task Differences_are_counted_by_a_meter()
    {
        using var meters = new FakeMeters();
        await new Drifting(new DriftObserver(meters)).CallAsync("""[{"emails":[],"a":1,"state":"x"},{"emails":[],"a":1}]""");
        Assert.Equal(
            [
                "invitegen.client.drift 2 client=Fake, operation=GET /users/{id}, kind=unknown_property, place=Invitation.a",
                "invitegen.client.drift 1 client=Fake, operation=GET /users/{id}, kind=unknown_enum_value, place=InvitationState",
            ],
            meters.Measured);
    }

    [Fact]
    public async Task Without_a_factory_the_meter_has_a_known_name()
    {
        var units = new HashSet<string?>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, _) =>
        {
            if (instrument.Meter.Name == "InviteGen")
            {
                units.Add($"{instrument.Name} {instrument.Unit}");
            }
        };
        await new Drifting().CallAsync(OneUnknown);
        listener.Start();
        Assert.Equal(["invitegen.client.drift {occurrence}"], units);
    }

    [Fact]
    public void Every_kind_has_a_tag_of_its_own() =>
        Assert.Equal(
            ["unknown_property", "unknown_enum_value", "unknown_case", "undocumented_status", "unreadable_body", "invalid_value"],
            Enum.GetValues<DriftKind>().Select(DriftTrace.TagOf));

    [Fact]
    public async Task No_value_of_a_response_is_reported()
    {
        const string Body = """
            [
              { "emails": ["SECRET", "SECRET", "SECRET"], "state": "SECRET", "channel": "SECRET", "quotas": [{ "SECRET": 0 }] },
              { "emails": [], "copies": [{ "emails": "SECRET" }] }
            ]
            """;
        using var meters = new FakeMeters();
        var drifting = new Drifting(new DriftObserver(meters));
        await Assert.ThrowsAsync<ApiException>(() => drifting.CallAsync(Body));
        await drifting.CallAsync(Body, HttpStatusCode.Conflict);
        await drifting.CallAsync("""[{"emails":["SECRET"],"state":"SECRET","quotas":[{"SECRET":0}]}]""");
        Assert.Equal(
            Enum.GetValues<DriftKind>().Except([DriftKind.UnknownCase]), drifting.Seen.Select(drift => drift.Kind).Distinct().Order());
        Assert.DoesNotContain("SECRET", string.Join('\n', meters.Measured.Concat(drifting.Seen.Select(drift => drift.ToString()))));
    }

    [Theory]
    [InlineData("@odata.type", "@odata.type")]
    [InlineData("x-rate_2:$a", "x-rate_2:$a")]
    [InlineData("anna@example.com", "*")]
    [InlineData("20260101", "*")]
    [InlineData("5b1cf3a2-98aa-4a0e-8d26-1d3c9f0f8a11", "*")]
    [InlineData("a b", "*")]
    [InlineData("Größe", "*")]
    [InlineData("a\\u0000b", "*")]
    [InlineData("\\u0061b", "ab")]
    [InlineData("", "*")]
    public async Task A_name_that_may_be_data_is_not_shown(string name, string shown)
    {
        var drifting = new Drifting();
        await drifting.CallAsync($$"""[{"emails":[],"{{name}}":1}]""");
        Assert.Equal([(DriftKind.UnknownProperty, "Invitation." + shown, 1)], drifting.Found);
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public async Task A_long_name_is_not_shown(int length, bool isShown)
    {
        var drifting = new Drifting();
        await drifting.CallAsync($$"""[{"emails":[],"{{new string('a', length)}}":1}]""");
        Assert.Equal(!isShown, Assert.Single(drifting.Seen).Place == "Invitation.*");
    }

    [Fact]
    public async Task A_hostile_response_has_a_bounded_number_of_places()
    {
        var drifting = new Drifting();
        await drifting.CallAsync($$"""[{"emails":[],{{string.Join(',', Enumerable.Range(0, 5000).Select(i => $"\"a{i}\":1"))}}}]""");
        Assert.Equal(DriftObserver.MaxPlacesOfOperation + 1, drifting.Seen.Count);
        Assert.Equal(5000, drifting.Seen.Sum(drift => drift.Count));
        Assert.Equal("*", drifting.Seen[^1].Place);
    }

    [Fact]
    public async Task A_hostile_server_names_a_bounded_number_of_places()
    {
        var drifting = new Drifting();
        for (var i = 0; i < 100; i++)
        {
            await drifting.CallAsync($$"""[{"emails":[],"a{{i}}":1}]""");
        }

        await drifting.CallAsync("""[{"emails":[],"a0":1}]""");
        await drifting.CallAsync("""[{"emails":[],"state":"new"}]""");
        Assert.Equal(DriftObserver.MaxPlacesOfOperation + 2, drifting.Seen.Select(drift => drift.Place).Distinct().Count());
        Assert.Equal(["Invitation.a0", "InvitationState"], drifting.Seen.TakeLast(2).Select(drift => drift.Place));
    }

    [Fact]
    public void Places_are_bounded_in_all_operations_together()
    {
        var drifting = new Drifting();
        for (var i = 0; i < 100 * DriftObserver.MaxPlacesOfOperation; i++)
        {
            drifting.Observer.Report("A", $"GET /{i % 100}", DriftKind.UnknownProperty, $"T.p{i}", 1);
        }

        Assert.Equal(2000 + 1, drifting.Seen.Select(drift => drift.Place).Distinct().Count());
    }

    [Fact]
    public async Task A_handler_that_throws_does_not_break_the_call()
    {
        var drifting = new Drifting();
        drifting.Observer.Observed += (_, _) => throw new InvalidTimeZoneException();
        Assert.IsType<InvitationsResponse.Ok>(await drifting.CallAsync(OneUnknown));
        Assert.IsType<InvalidTimeZoneException>(drifting.Observer.Fault);
        Assert.Single(drifting.Seen);
    }

    [Fact]
    public async Task Concurrent_calls_may_share_an_observer()
    {
        using var meters = new FakeMeters();
        var drifting = new Drifting(new DriftObserver(meters));
        await Parallel.ForAsync(0, 400, async (i, _) => await drifting.CallAsync(
            $$"""[{"emails":[],"a{{(i % 4).ToString(CultureInfo.InvariantCulture)}}":1,"state":"x"}]"""));
        Assert.Equal(800, drifting.Seen.Count);
        Assert.Equal(800, meters.Measured.Count);
        Assert.Equal(
            [("Invitation.a0", 100), ("Invitation.a1", 100), ("Invitation.a2", 100), ("Invitation.a3", 100), ("InvitationState", 400)],
            drifting.Seen.GroupBy(drift => drift.Place).Select(group => (group.Key, group.Count())).Order());
        Assert.Null(drifting.Observer.Fault);
    }
}
