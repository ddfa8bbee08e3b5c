namespace InviteGen.Generated.Tests.Wire;

/// <summary>The rows of the table "Style Examples" (OpenAPI 3.1.1, section 4.8.12.4) for the query.</summary>
public sealed class QueryStyleTests : WireTest
{
    [Fact]
    public async Task Form()
    {
        Assert.Equal("?color=blue", await QueryAsync(client => client.FormTextAsync("blue")));
        Assert.Equal("?color=blue,black,brown", await QueryAsync(client => client.FormListAsync(Colors)));
        Assert.Equal("?color=R,100,G,200,B,150", await QueryAsync(client => client.FormObjectAsync(Rgb)));
    }

    [Fact]
    public async Task Form_exploded()
    {
        Assert.Equal("?color=blue", await QueryAsync(client => client.FormExplodedTextAsync("blue")));
        Assert.Equal("?color=blue&color=black&color=brown", await QueryAsync(client => client.FormExplodedListAsync(Colors)));
        Assert.Equal("?R=100&G=200&B=150", await QueryAsync(client => client.FormExplodedObjectAsync(Rgb)));
    }

    [Fact]
    public async Task Space_delimited()
    {
        Assert.Equal("?color=blue%20black%20brown", await QueryAsync(client => client.SpaceDelimitedListAsync(Colors)));
        Assert.Equal("?color=R%20100%20G%20200%20B%20150", await QueryAsync(client => client.SpaceDelimitedObjectAsync(Rgb)));
    }

    [Fact]
    public async Task Pipe_delimited()
    {
        Assert.Equal("?color=blue%7Cblack%7Cbrown", await QueryAsync(client => client.PipeDelimitedListAsync(Colors)));
        Assert.Equal("?color=R%7C100%7CG%7C200%7CB%7C150", await QueryAsync(client => client.PipeDelimitedObjectAsync(Rgb)));
    }

    [Fact]
    public async Task Deep_object() => Assert.Equal(
        "?color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
        await QueryAsync(client => client.DeepObjectExplodedObjectAsync(Rgb)));

    // OpenAPI leaves the rest undefined. The server reads a form either way.
    [Fact]
    public async Task What_the_table_does_not_define_is_written_like_form()
    {
        Assert.Equal("?color=blue", await QueryAsync(client => client.SpaceDelimitedTextAsync("blue")));
        Assert.Equal("?color=a&color=b", await QueryAsync(client => client.PipeDelimitedExplodedListAsync(["a", "b"])));
        Assert.Equal("?R=1", await QueryAsync(client => client.SpaceDelimitedExplodedObjectAsync(new Color { R = 1 })));
        Assert.Equal("?color=blue", await QueryAsync(client => client.DeepObjectExplodedTextAsync("blue")));
    }

    [Fact]
    public async Task A_deep_list_has_its_indices_in_brackets() => Assert.Equal(
        "?color%5B0%5D=blue&color%5B1%5D=black",
        await QueryAsync(client => client.DeepObjectExplodedListAsync(["blue", "black"])));

    [Fact]
    public async Task An_empty_text_is_sent()
    {
        Assert.Equal("?color=", await QueryAsync(client => client.FormTextAsync("")));
        Assert.Equal("?color=&color=", await QueryAsync(client => client.FormExplodedListAsync(["", ""])));
    }

    [Fact]
    public async Task What_is_absent_or_empty_is_not_sent()
    {
        Assert.Equal("", await QueryAsync(client => client.FormTextAsync()));
        Assert.Equal("", await QueryAsync(client => client.FormListAsync([])));
        Assert.Equal("", await QueryAsync(client => client.FormExplodedListAsync([])));
        Assert.Equal("", await QueryAsync(client => client.FormObjectAsync(new Color())));
        Assert.Equal("", await QueryAsync(client => client.PipeDelimitedListAsync([])));
        Assert.Equal("", await QueryAsync(client => client.DeepObjectExplodedObjectAsync(new Color())));
    }

    [Fact]
    public async Task A_member_that_is_null_is_not_sent()
    {
        var color = new Color { R = 1, Name = null };

        Assert.Equal("?R=1", await QueryAsync(client => client.FormExplodedObjectAsync(color)));
        Assert.Equal("?color%5BR%5D=1", await QueryAsync(client => client.DeepObjectExplodedObjectAsync(color)));
    }

    [Fact]
    public async Task Every_reserved_character_is_encoded() => Assert.Equal(
        "?color=" + EncodedReserved,
        await QueryAsync(client => client.FormTextAsync(Reserved)));

    [Theory]
    [MemberData(nameof(Characters))]
    public async Task Other_characters_are_unreserved_or_encoded(string text, string expected) =>
        Assert.Equal("?color=" + expected, await QueryAsync(client => client.FormTextAsync(text)));

    [Fact]
    public async Task Delimiters_inside_values_are_encoded()
    {
        Assert.Equal("?color=a%2Cb,c", await QueryAsync(client => client.FormListAsync(["a,b", "c"])));
        Assert.Equal("?color=a%2Cb%7Cc", await QueryAsync(client => client.PipeDelimitedListAsync(["a,b", "c"])));
    }

    /// <summary>What follows the path.</summary>
    private async Task<string> QueryAsync(Func<WireClient, Task> call)
    {
        var target = await TargetAsync(call);
        return target.Contains('?', StringComparison.Ordinal) ? target[target.IndexOf('?', StringComparison.Ordinal)..] : "";
    }
}
