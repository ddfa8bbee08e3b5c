using InviteGen.Tool.Accepting;

namespace InviteGen.Tool.Tests.Accepting;

public sealed class LineDiffTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("a", "a", " a")]
    [InlineData("", "ab", "+a+b")]
    [InlineData("ab", "", "-a-b")]
    [InlineData("abc", "axc", " a-b+x c")]
    [InlineData("abcabba", "cbabac", "-a-b c+b a b-b a+c")]
    public void Lines_of_both_texts_are_neither_added_nor_removed(string before, string after, string expected)
    {
        var lines = LineDiff.Between(Lines(before), Lines(after));

        Assert.Equal(expected, string.Concat(lines.Select(line => line.Mark + line.Text)));
    }

    [Fact]
    public void Both_texts_can_be_reconstructed_from_the_difference()
    {
        var random = new Random(7);
        for (var round = 0; round < 500; round++)
        {
            var before = Lines(Letters(random));
            var after = Lines(Letters(random));

            var lines = LineDiff.Between(before, after);

            Assert.Equal(before, lines.Where(line => line.Mark != '+').Select(line => line.Text));
            Assert.Equal(after, lines.Where(line => line.Mark != '-').Select(line => line.Text));
        }
    }

    [Fact]
    public void Texts_without_a_common_line_are_removed_and_added_as_a_whole()
    {
        var before = Enumerable.Range(0, 3_000).Select(i => $"a{i}").ToArray();
        var after = Enumerable.Range(0, 3_000).Select(i => $"b{i}").ToArray();

        var lines = LineDiff.Between(before, after);

        Assert.Equal(before, lines.Take(3_000).Select(line => line.Text));
        Assert.Equal(after, lines.Skip(3_000).Select(line => line.Text));
    }

    private static string Letters(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => "abc"[random.Next(3)]));

    private static string[] Lines(string text) => [.. text.Select(letter => letter.ToString())];
}
