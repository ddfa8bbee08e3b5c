using System.Text.Json;
using InviteGen.Generated.Tests.ClientSupport;
using InviteGen.Generated.Tests.Server;

namespace InviteGen.Generated.Tests.Enums;

/// <summary>What code does with open enums, in a project with nullable annotations.</summary>
public sealed class OpenEnumTests : ServerTest
{
    private EnumsClient Client => new(Server.Http, new EnumsClientOptions { BaseAddress = Server.Address });

    private static Job Least => new() { Mode = Mode.Fast, Blank = Blank.Empty };

    [Fact]
    public void The_default_of_an_enum_is_an_empty_text_and_equals_one()
    {
        Assert.Equal("", default(Mode).Value);
        Assert.Equal("", default(Mode).ToString());
        Assert.False(default(Mode).IsKnown);
        Assert.Equal(default, new Mode(""));
        Assert.Equal(default(Mode).GetHashCode(), new Mode("").GetHashCode());
    }

    [Fact]
    public void Where_the_spec_lists_an_empty_text_the_default_is_this_value()
    {
        Assert.Equal(Blank.Empty, default);
        Assert.True(default(Blank).IsKnown);
        Assert.Equal("\"\"", JsonSerializer.Serialize(default(Blank)));
    }

    [Fact]
    public void A_text_that_may_be_null_becomes_an_enum_that_may_be_null()
    {
        string? none = null;
        string some = "new";
        Mode? left = none, right = some;

        Assert.Null(left);
        Assert.Equal("new", right?.Value);
        Assert.Equal(Mode.Slow, (Mode)"slow");
        Assert.Equal(Mode.Slow, (Mode?)"slow");
    }

    [Fact]
    public void There_is_no_enum_of_null()
    {
        string? none = null;

        Assert.Throws<ArgumentNullException>(() => new Mode(none!));
        Assert.Throws<ArgumentNullException>(() => (Mode)none!);
    }

    [Theory]
    [InlineData(true, """{"mode":"fast","blank":"","next":"fast","last":"fast"}""")]
    [InlineData(false, """{"mode":"fast","blank":"","last":null}""")]
    public async Task Null_is_sent_only_where_the_spec_allows_it(bool isFast, string json) => Assert.Equal(
        json, await SendAsync(Least with { Next = isFast ? Mode.Fast : null, Last = isFast ? JobLast.Fast : null }));

    [Fact]
    public async Task Texts_that_the_spec_does_not_list_are_sent_too() => Assert.Equal(
        """{"mode":"fast","blank":"","next":"quick","modes":["slow","new"]}""",
        await SendAsync(Least with { Next = "quick", Modes = [Mode.Slow, new("new")] }));

    [Fact]
    public async Task A_required_enum_that_was_not_set_is_refused_unless_it_is_a_value()
    {
        var error = await Assert.ThrowsAsync<RequestValidationException>(() => Client.AddJobAsync(Least with { Mode = default }));
        Assert.Equal("/mode", Assert.Single(error.Errors).Pointer);
        Assert.Equal("mode", (await Assert.ThrowsAsync<ArgumentNullException>(() => Client.GetModeAsync(default))).ParamName);
        Assert.Equal("""{"mode":"fast","blank":""}""", await SendAsync(Least with { Blank = default }));
    }

    private async Task<string> SendAsync(Job job)
    {
        Server.Answer(200, """{"mode":"fast","blank":"set"}""");
        await Client.AddJobAsync(job);
        return Server.Request.Body;
    }
}
