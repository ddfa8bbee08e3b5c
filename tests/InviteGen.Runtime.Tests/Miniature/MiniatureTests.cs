using System.Text.Json;

namespace InviteGen.Runtime.Tests;

public sealed class MiniatureTests
{
    private static readonly JsonSerializerOptions SmallBuffers = new() { DefaultBufferSize = 16 };

    [Theory]
    [InlineData("{\"emails\":[\"a@b.c\"]}")]
    [InlineData("{\"emails\":[],\"state\":\"someday\",\"role\":null}")]
    [InlineData("{\"emails\":[],\"role\":\"editor\",\"quotas\":[{\"x\":1,\"y\":null},{}]}")]
    [InlineData("{\"emails\":[],\"copies\":[{\"emails\":[\"d@e.f\"],\"copies\":[]}]}")]
    public void A_record_survives_a_round_trip(string json)
    {
        var value = Codec.Read<Invitation, InvitationJson>(json);
        Assert.Equal(json, Codec.Write<Invitation, InvitationJson>(value));
        Assert.Equal(value, Codec.Read<Invitation, InvitationJson>(json));
        Assert.Equal(value.GetHashCode(), Codec.Read<Invitation, InvitationJson>(json).GetHashCode());
    }

    [Theory]
    [InlineData("{\"emails\":[],\"role\":null}", "{\"emails\":[]}")]
    [InlineData("{\"emails\":[],\"quotas\":[{\"x\":1}]}", "{\"emails\":[],\"quotas\":[{\"x\":2}]}")]
    [InlineData("{\"emails\":[\"a\",\"b\"]}", "{\"emails\":[\"b\",\"a\"]}")]
    public void Records_with_other_content_differ(string one, string other) =>
        Assert.NotEqual(Codec.Read<Invitation, InvitationJson>(one), Codec.Read<Invitation, InvitationJson>(other));

    [Fact]
    public void Names_may_be_escaped_and_unknown_properties_are_skipped()
    {
        var value = Codec.Read<Invitation, InvitationJson>("{\"new\":[{}],\"\\u0065mails\":[\"a@b.c\"],\"other\":1}");
        Assert.Equal(["a@b.c"], value.Emails);
    }

    [Fact]
    public void A_missing_property_is_an_error_of_its_object()
    {
        var error = Codec.Fail<Invitation, InvitationJson>("{\"emails\":[],\"copies\":[{\"emails\":[]},{\"role\":\"x\"}]}");
        Assert.Equal("Expected the property \"emails\" at \"/copies/1\", found an object without it.", error.Message);
    }

    [Fact]
    public void JsonSerializer_reads_and_writes_the_same_JSON_as_the_codec()
    {
        var json = "[{\"emails\":[\"a@b.c\"],\"quotas\":[{\"x\":null}]}]";
        var list = JsonSerializer.Deserialize<List<Invitation>>(json)!;
        Assert.Equal(json, JsonSerializer.Serialize(list));
    }

    [Fact]
    public void JsonSerializer_reports_its_own_path_and_the_pointer_below_it()
    {
        var error = Assert.Throws<JsonReadException>(
            () => JsonSerializer.Deserialize<List<Invitation>>("[{\"emails\":[]},{\"emails\":[\"a\",1]}]"));
        Assert.Equal(("$[1]", "/emails/1"), (error.Path, error.Pointer));
    }

    [Fact]
    public async Task JsonSerializer_reads_from_a_stream_in_small_pieces()
    {
        var json = "{\"unknown\":[{\"x\":\"" + new string('x', 5000) + "\"}],\"emails\":[\"" + new string('y', 5000) + "\"]}";
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes($"[{json},{json}]"));
        var values = await JsonSerializer.DeserializeAsync<List<Invitation>>(stream, SmallBuffers);
        Assert.Equal([new string('y', 5000), new string('y', 5000)], values!.Select(value => Assert.Single(value.Emails)));
    }

    [Fact]
    public void A_validator_reports_all_errors_with_pointers_from_the_root()
    {
        var value = Codec.Read<Invitation, InvitationJson>(
            "{\"emails\":[\"a@b.c\",\"nobody\",\"x@y.z\"],\"quotas\":[{},{\"a/b\":0}],\"copies\":[{\"emails\":[\"@\"]}]}");
        Assert.Equal(
            [
                ("/emails", "maxItems", "must have at most 2 items"),
                ("/emails/1", "format", "must be an e-mail address"),
                ("/quotas/1/a~1b", "minimum", "must be at least 1"),
                ("/copies/0/emails/0", "format", "must be an e-mail address"),
            ],
            InvitationValidator.Validate(value).Select(e => (e.Pointer, e.Keyword, e.Message)));
    }

    [Fact]
    public void A_required_member_that_is_null_is_reported() =>
        Assert.Equal("/emails must be set", Assert.Single(InvitationValidator.Validate(new() { Emails = null! })).ToString());

    [Fact]
    public void Validation_of_a_valid_value_allocates_nothing()
    {
        var value = new Invitation { Emails = ["a@b.c"], Quotas = [] };
        InvitationValidator.Validate(value);
        var before = GC.GetAllocatedBytesForCurrentThread();
        InvitationValidator.Validate(value);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
