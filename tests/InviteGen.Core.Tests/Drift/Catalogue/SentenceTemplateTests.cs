using InviteGen.Core.Drift.Changes;

namespace InviteGen.Core.Tests.Drift.Catalogue;

public sealed class SentenceTemplateTests
{
    [Theory]
    [InlineData("{Subject} is new", "Property 'a' of 'B' is new")]
    [InlineData("The items of {subject} are new", "The items of property 'a' of 'B' are new")]
    [InlineData("{before} became {after} by {name}", "1 became 22 by x")]
    [InlineData("from {before:item|items} to {after:item|items}", "from 1 item to 22 items")]
    [InlineData("now {after:quoted}", "now '22'")]
    [InlineData("now {after?none}", "now 22")]
    public void A_gap_is_filled(string template, string sentence) =>
        Assert.Equal(sentence, SentenceTemplate.Fill(template, "property 'a' of 'B'", new("1", "22", "x")));

    [Theory]
    [InlineData("(was: {before?none})", "(was: none)")]
    [InlineData("(was: {before:quoted?not set})", "(was: not set)")]
    [InlineData("(was: {before})", "(was: )")]
    public void What_stands_for_an_empty_value_is_said_as_it_is(string template, string sentence) =>
        Assert.Equal(sentence, SentenceTemplate.Fill(template, "x", default));

    [Fact]
    public void A_long_value_is_cut_where_that_is_wanted()
    {
        var value = new string('a', 100);

        Assert.Equal(new string('a', 57) + "...", SentenceTemplate.Fill("{after:short}", "x", new(After: value)));
        Assert.Equal(value, SentenceTemplate.Fill("{after}", "x", new(After: value)));
    }

    [Fact]
    public void A_gap_in_a_value_stays_what_it_is() =>
        Assert.Equal("{before} is new", SentenceTemplate.Fill("{after} is new", "x", new("old", "{before}")));
}
