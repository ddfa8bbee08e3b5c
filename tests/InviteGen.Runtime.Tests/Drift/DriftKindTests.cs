using System.Net;

namespace InviteGen.Runtime.Tests;

/// <summary>What counts as drift, and where.</summary>
public sealed class DriftKindTests
{
    [Theory]
    [InlineData("[{\"emails\":[],\"channel\":\"sms\"}]", DriftKind.UnknownProperty, "Invitation.channel")]
    [InlineData("[{\"emails\":[],\"state\":\"revoked\"}]", DriftKind.UnknownEnumValue, "InvitationState")]
    [InlineData("[{\"emails\":[\"nobody\"]}]", DriftKind.InvalidValue, "/*/emails/* format")]
    [InlineData("[{\"emails\":[],\"quotas\":[{\"anna\":0}]}]", DriftKind.InvalidValue, "/*/quotas/*/* minimum")]
    public async Task Differences_in_a_successful_response_are_reported(string body, DriftKind kind, string place)
    {
        var drifting = new Drifting();
        Assert.IsType<InvitationsResponse.Ok>(await drifting.CallAsync(body));
        Assert.Equal([(kind, place, 1)], drifting.Found);
    }

    [Fact]
    public async Task Each_occurrence_is_counted_and_each_place_is_reported_once()
    {
        var drifting = new Drifting();
        await drifting.CallAsync("""[{"emails":[],"a":1,"b":2,"copies":[{"emails":[],"a":[{"b":3}]}]},{"emails":[],"a":null}]""");
        Assert.Equal(
            [(DriftKind.UnknownProperty, "Invitation.a", 3), (DriftKind.UnknownProperty, "Invitation.b", 1)], drifting.Found);
    }

    [Fact]
    public async Task A_difference_has_its_client_and_operation()
    {
        var drifting = new Drifting();
        await drifting.CallAsync("""[{"emails":[],"a":1}]""");
        Assert.Equal("Fake, GET /users/{id}: UnknownProperty Invitation.a", Assert.Single(drifting.Seen).ToString());
    }

    [Fact]
    public async Task A_response_that_matches_the_description_has_no_differences()
    {
        var drifting = new Drifting();
        await drifting.CallAsync("""[{"emails":["a@b.c"],"state":"pending","role":null,"quotas":[{"x":1}],"copies":[]}]""");
        await drifting.CallAsync("""{"title":"No.","extra":[1]}""", HttpStatusCode.BadRequest);
        Assert.Empty(drifting.Seen);
    }

    [Fact]
    public async Task A_status_without_a_case_is_undocumented()
    {
        var drifting = new Drifting();
        await drifting.CallAsync("busy", HttpStatusCode.TooManyRequests);
        Assert.Equal([(DriftKind.UndocumentedStatus, "429", 1)], drifting.Found);
    }

    [Theory]
    [InlineData("[{\"emails\":[],\"new\":1},{}]", "the property \"emails\"")]
    [InlineData("[{\"emails\":[],\"new\":1},[]]", "an object")]
    [InlineData("[{\"emails\":[],\"new\":1},", "JSON")]
    public async Task Differences_before_the_unreadable_part_of_a_body_are_reported(string body, string expected)
    {
        var drifting = new Drifting();
        await Assert.ThrowsAsync<ApiException>(() => drifting.CallAsync(body));
        Assert.Equal(
            [(DriftKind.UnknownProperty, "Invitation.new", 1), (DriftKind.UnreadableBody, expected, 1)], drifting.Found);
    }

    [Fact]
    public async Task An_error_whose_body_does_not_match_has_a_documented_status()
    {
        var drifting = new Drifting();
        await drifting.CallAsync("<html>", HttpStatusCode.BadRequest);
        Assert.Equal([(DriftKind.UnreadableBody, "JSON", 1)], drifting.Found);
    }

    [Fact]
    public async Task An_observer_can_turn_off_validation()
    {
        var drifting = new Drifting(new DriftObserver { ValidatesResponses = false });
        await drifting.CallAsync("""[{"emails":["nobody"]}]""");
        Assert.Empty(drifting.Seen);
    }

    [Fact]
    public async Task Invalid_values_that_throw_are_counted_too()
    {
        var drifting = new Drifting(new DriftObserver { ValidatesResponses = false });
        var error = await Assert.ThrowsAsync<ResponseValidationException>(
            () => drifting.CallAsync("""[{"emails":["nobody"]}]""", configure: options => options.ValidateResponses = true));
        Assert.Equal("/0/emails/0", Assert.Single(error.Errors).Pointer);
        Assert.Equal([(DriftKind.InvalidValue, "/*/emails/* format", 1)], drifting.Found);
    }

    [Fact]
    public async Task Differences_in_an_item_of_a_sequence_are_reported_when_it_is_read()
    {
        var drifting = new Drifting();
        await using var stream = new MemoryStream("{\"emails\":[],\"a\":1}\n{\"emails\":[]}\n{\"b\":1}\n"u8.ToArray());
        await Assert.ThrowsAsync<ApiException>(() => Receiving.ReadItemsAsync<Invitation>(
            stream,
            (ReceivedBody body, out ResponseSequence<Invitation>? value) => body.TryLines<Invitation, InvitationJson>(out value),
            new FakeOptions { Drift = drifting.Observer }));
        Assert.Equal(
            [
                (DriftKind.UnknownProperty, "Invitation.a", 1),
                (DriftKind.UnknownProperty, "Invitation.b", 1),
                (DriftKind.UnreadableBody, "the property \"emails\"", 1),
            ],
            drifting.Found);
    }

    [Fact]
    public async Task Looking_ahead_counts_nothing_twice()
    {
        var drifting = new Drifting();
        using var response = new HttpResponseMessage { Content = new StringContent("""{"x":1,"kind":"a"}""") };
        await Receiving.ReadAsync<EmptyUnion>(
            response,
            (ReceivedBody body, out EmptyUnion? value) => body.TryJson<EmptyUnion, EmptyUnionJson>(out value),
            new FakeOptions { Drift = drifting.Observer });
        Assert.Equal([(DriftKind.UnknownCase, "EmptyUnion", 1)], drifting.Found);
    }
}
