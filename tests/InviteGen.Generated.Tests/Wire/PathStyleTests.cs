namespace InviteGen.Generated.Tests.Wire;

/// <summary>The rows of the table "Style Examples" (OpenAPI 3.1.1, section 4.8.12.4) for the path.</summary>
public sealed class PathStyleTests : WireTest
{
    [Fact]
    public async Task Matrix()
    {
        Assert.Equal("/path/matrix/false/text/;color=blue", await TargetAsync(client => client.MatrixTextAsync("blue")));
        Assert.Equal("/path/matrix/false/list/;color=blue,black,brown", await TargetAsync(client => client.MatrixListAsync(Colors)));
        Assert.Equal("/path/matrix/false/object/;color=R,100,G,200,B,150", await TargetAsync(client => client.MatrixObjectAsync(Rgb)));
    }

    [Fact]
    public async Task Matrix_exploded()
    {
        Assert.Equal("/path/matrix/true/text/;color=blue", await TargetAsync(client => client.MatrixExplodedTextAsync("blue")));
        Assert.Equal(
            "/path/matrix/true/list/;color=blue;color=black;color=brown",
            await TargetAsync(client => client.MatrixExplodedListAsync(Colors)));
        Assert.Equal("/path/matrix/true/object/;R=100;G=200;B=150", await TargetAsync(client => client.MatrixExplodedObjectAsync(Rgb)));
    }

    [Fact]
    public async Task Label()
    {
        Assert.Equal("/path/label/false/text/.blue", await TargetAsync(client => client.LabelTextAsync("blue")));
        Assert.Equal("/path/label/false/list/.blue,black,brown", await TargetAsync(client => client.LabelListAsync(Colors)));
        Assert.Equal("/path/label/false/object/.R,100,G,200,B,150", await TargetAsync(client => client.LabelObjectAsync(Rgb)));
    }

    [Fact]
    public async Task Label_exploded()
    {
        Assert.Equal("/path/label/true/text/.blue", await TargetAsync(client => client.LabelExplodedTextAsync("blue")));
        Assert.Equal("/path/label/true/list/.blue.black.brown", await TargetAsync(client => client.LabelExplodedListAsync(Colors)));
        Assert.Equal("/path/label/true/object/.R=100.G=200.B=150", await TargetAsync(client => client.LabelExplodedObjectAsync(Rgb)));
    }

    [Fact]
    public async Task Simple()
    {
        Assert.Equal("/path/simple/false/text/blue", await TargetAsync(client => client.SimpleTextAsync("blue")));
        Assert.Equal("/path/simple/false/list/blue,black,brown", await TargetAsync(client => client.SimpleListAsync(Colors)));
        Assert.Equal("/path/simple/false/object/R,100,G,200,B,150", await TargetAsync(client => client.SimpleObjectAsync(Rgb)));
    }

    [Fact]
    public async Task Simple_exploded()
    {
        Assert.Equal("/path/simple/true/text/blue", await TargetAsync(client => client.SimpleExplodedTextAsync("blue")));
        Assert.Equal("/path/simple/true/list/blue,black,brown", await TargetAsync(client => client.SimpleExplodedListAsync(Colors)));
        Assert.Equal("/path/simple/true/object/R=100,G=200,B=150", await TargetAsync(client => client.SimpleExplodedObjectAsync(Rgb)));
    }

    [Fact]
    public async Task An_empty_text_is_the_name_alone_in_matrix()
    {
        Assert.Equal("/path/matrix/false/text/;color", await TargetAsync(client => client.MatrixTextAsync("")));
        Assert.Equal("/path/matrix/true/text/;color", await TargetAsync(client => client.MatrixExplodedTextAsync("")));
    }

    [Fact]
    public async Task Nothing_is_the_name_alone_in_matrix()
    {
        Assert.Equal("/path/matrix/false/list/;color", await TargetAsync(client => client.MatrixListAsync([])));
        Assert.Equal("/path/matrix/true/object/;color", await TargetAsync(client => client.MatrixExplodedObjectAsync(new Color())));
    }

    [Fact]
    public async Task What_would_leave_nothing_of_a_segment_is_refused()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Client.SimpleTextAsync(""));
        await Assert.ThrowsAsync<ArgumentException>(() => Client.SimpleListAsync([]));
        await Assert.ThrowsAsync<ArgumentException>(() => Client.SimpleObjectAsync(new Color()));
        await Assert.ThrowsAsync<ArgumentException>(() => Client.LabelTextAsync(""));
        Assert.Empty(Requests);
    }

    [Fact]
    public async Task Delimiters_inside_values_are_encoded()
    {
        Assert.Equal("/path/matrix/true/list/;color=a%3Bb;color=c%3Dd",
            await TargetAsync(client => client.MatrixExplodedListAsync(["a;b", "c=d"])));
        Assert.Equal("/path/label/false/list/.a%2Cb,c", await TargetAsync(client => client.LabelListAsync(["a,b", "c"])));
        Assert.Equal("/path/simple/false/list/a%2Cb,c%2Fd", await TargetAsync(client => client.SimpleListAsync(["a,b", "c/d"])));
    }

    [Fact]
    public async Task Every_reserved_character_is_encoded() => Assert.Equal(
        "/path/simple/false/text/" + EncodedReserved,
        await TargetAsync(client => client.SimpleTextAsync(Reserved)));

    [Theory]
    [MemberData(nameof(Characters))]
    public async Task Other_characters_are_unreserved_or_encoded(string text, string expected) =>
        Assert.Equal("/path/simple/false/text/" + expected, await TargetAsync(client => client.SimpleTextAsync(text)));

    [Fact]
    public async Task A_member_that_is_null_is_not_sent() => Assert.Equal(
        "/path/simple/true/object/R=1",
        await TargetAsync(client => client.SimpleExplodedObjectAsync(new Color { R = 1, Name = null })));
}
