using InviteGen.Witness.Tests.Comparing;
using InviteGen.Witness.Tests.Documents;

namespace InviteGen.Witness.Tests.Reviewed;

public sealed class ReviewTests
{
    private static readonly Difference Status = new("GET /a", Aspect.Response, "404", "nothing", "it");

    private static readonly ReviewedDifference Reviewed = new() { Aspect = Aspect.Response, Reason = "The witness is wrong." };

    [Fact]
    public void A_difference_that_nobody_reviewed_is_reported_with_document_place_and_both_sides()
    {
        var review = Review.Of([Compared(Status)], []);

        Assert.Equal(
            "not reviewed: a.yaml: GET /a: Response '404': the contract has nothing; Microsoft.OpenApi.Readers 1.6 sees it", $"{review}");
    }

    [Fact]
    public void A_reviewed_difference_is_not_reported() => Assert.Equal("", $"{Review.Of([Compared(Status)], [Reviewed])}");

    [Fact]
    public void An_entry_that_stands_for_no_difference_is_reported() =>
        Assert.Equal(
            "no longer needed, remove it from the list: Response, The witness is wrong.", $"{Review.Of([Compared()], [Reviewed])}");

    [Fact]
    public void The_first_entry_that_fits_counts_so_that_a_second_one_is_not_needed()
    {
        var second = Reviewed with { Reason = "Twice." };

        Assert.Equal([second], Review.Of([Compared(Status)], [Reviewed, second]).Unneeded);
    }

    [Theory]
    [InlineData("{\"version\":\"2.0\"}")]
    [InlineData("{\"document\":\"b.yaml\"}")]
    [InlineData("{\"place\":\"GET\"}")]
    [InlineData("{\"name\":\"4\"}")]
    [InlineData("{\"ours\":\"it\"}")]
    [InlineData("{\"theirs\":\"nothing\"}")]
    [InlineData("{\"finding\":\"INV2020\"}")]
    [InlineData("{\"finding\":\"INV2005\",\"findingHasName\":true}")]
    public void An_entry_covers_only_what_all_of_it_fits(string condition)
    {
        var entry = ReviewedList.Parse($$"""[{"aspect":"Response","reason":"x",{{condition[1..^1]}}}]""").Single();

        Assert.False(entry.Covers(Compared(Status), Status));
    }

    [Theory]
    [InlineData("{\"version\":\"3.0\"}")]
    [InlineData("{\"document\":\".*yaml\"}")]
    [InlineData("{\"place\":\"GET .*\"}")]
    [InlineData("{\"name\":\"4..\"}")]
    [InlineData("{\"ours\":\"nothing\"}")]
    [InlineData("{\"theirs\":\"it\"}")]
    [InlineData("{\"finding\":\"INV2005\"}")]
    public void An_entry_covers_what_fits(string condition)
    {
        var entry = ReviewedList.Parse($$"""[{"aspect":"Response","reason":"x",{{condition[1..^1]}}}]""").Single();

        Assert.True(entry.Covers(Compared(Status), Status));
    }

    private static DocumentComparison Compared(params Difference[] differences) => new(
        new SpecDocument("a.yaml", "3.0", "", ""),
        differences,
        [("INV2005", "The path has a variable 'id'")]);
}
