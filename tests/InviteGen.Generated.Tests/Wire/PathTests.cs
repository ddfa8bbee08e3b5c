namespace InviteGen.Generated.Tests.Wire;

/// <summary>Paths beyond a name between two slashes.</summary>
public sealed class PathTests : LineTest
{
    [Fact]
    public async Task Several_parameters_share_a_segment()
    {
        Assert.Equal("/files/a%2Fb.c.txt", await TargetAsync(client => client.GetFileAsync("a/b.c", "txt")));
        Assert.Equal("/ranges/-1..5", await TargetAsync(client => client.GetRangeAsync(-1, 5)));
    }

    [Fact]
    public async Task A_style_writes_its_own_delimiter_inside_a_segment() =>
        Assert.Equal("/images/a/v.png", await TargetAsync(client => client.GetImageAsync("a", "png")));

    [Fact]
    public async Task A_verb_may_follow_a_colon() =>
        Assert.Equal("/users/a%3Ab:activate", await TargetAsync(client => client.ActivateAsync("a:b")));

    [Fact]
    public async Task A_fragment_tells_operations_apart_and_is_not_sent() =>
        Assert.Equal("/users/a%23b", await TargetAsync(client => client.RenameAsync("a#b")));

    [Fact]
    public async Task A_query_in_the_path_is_sent_before_the_parameters()
    {
        Assert.Equal("/users/a%3Fb?beta=true", await TargetAsync(client => client.TryBetaAsync("a?b")));
        Assert.Equal("/users/a?beta=true&q=1", await TargetAsync(client => client.TryBetaAsync("a", q: "1")));
    }

    [Fact]
    public async Task A_question_mark_at_the_end_of_the_path_begins_the_query()
    {
        Assert.Equal("/groups/a", await TargetAsync(client => client.DeleteGroupAsync("a")));
        Assert.Equal("/groups/a?force=true", await TargetAsync(client => client.DeleteGroupAsync("a", force: true)));
    }

    [Fact]
    public async Task A_variable_in_the_query_of_the_path_is_filled_in_wherever_it_was_declared()
    {
        Assert.Equal("/search?q=a%26b%3Dc&lang=en", await TargetAsync(client => client.SearchAsync("a&b=c")));
        Assert.Equal("/find?q=a%26b%3Dc&lang=en", await TargetAsync(client => client.FindAsync("a&b=c")));
    }

    [Fact]
    public async Task A_slash_at_the_end_stays() => Assert.Equal("/folders/", await TargetAsync(client => client.ListFoldersAsync()));

    [Fact]
    public async Task What_a_path_cannot_hold_is_encoded_and_what_is_encoded_stays() =>
        Assert.Equal("/odd%20(path)/%C3%A9/%41/$batch/'x'", await TargetAsync(client => client.GetOddAsync()));

    // RFC 6570, section 3.2.3, less what would end the segment or begin another parameter.
    [Fact]
    public async Task Reserved_characters_pass_where_that_is_allowed_and_harmless()
    {
        const string Reserved = ":/?#[]@!$&'()*+,;= %41%";

        var request = await SendAsync(client => client.GetReservedAsync(Reserved, q: Reserved, list: ["a/b", "c:d"], c: Reserved));

        Assert.Equal(
            "/reserved/:%2F%3F%23%5B%5D@!$&'()*+,;=%20%41%25?q=:/?%23%5B%5D@!$%26'()*%2B,;=%20%41%25&list=a/b,c:d",
            request.Target);
        Assert.Equal("c=:/?#[]@!$&'()*+%2C%3B=%20%41%25", request.Header("Cookie"));
    }
}
