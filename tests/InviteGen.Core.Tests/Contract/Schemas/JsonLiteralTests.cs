using System.Text.Json;
using InviteGen.Core.Contract.Schemas;

namespace InviteGen.Core.Tests.Contract.Schemas;

public sealed class JsonLiteralTests
{
    [Theory]
    [InlineData("\"1\"", JsonValueKind.String)]
    [InlineData("1", JsonValueKind.Number)]
    [InlineData("-0.5e3", JsonValueKind.Number)]
    [InlineData("true", JsonValueKind.True)]
    [InlineData("false", JsonValueKind.False)]
    [InlineData("null", JsonValueKind.Null)]
    [InlineData("{}", JsonValueKind.Object)]
    [InlineData("[1]", JsonValueKind.Array)]
    public void The_first_character_tells_what_a_value_is(string json, JsonValueKind expected) =>
        Assert.Equal(expected, new JsonLiteral(json).Kind);

    [Theory]
    [InlineData("12", true)]
    [InlineData("-12", true)]
    [InlineData("12.0", false)]
    [InlineData("1e2", false)]
    [InlineData("\"12\"", false)]
    public void A_whole_number_has_neither_fraction_nor_exponent(string json, bool expected) =>
        Assert.Equal(expected, new JsonLiteral(json).IsWhole);

    [Theory]
    [InlineData("")]
    [InlineData("a \"b\" \\ \n")]
    [InlineData("Zoë 😀")]
    public void A_text_comes_back_as_it_was(string text) => Assert.Equal(text, JsonLiteral.OfText(text).Text);

    [Theory]
    [InlineData("1")]
    [InlineData("null")]
    public void Only_a_string_has_a_text(string json) =>
        Assert.Throws<InvalidOperationException>(() => new JsonLiteral(json).Text);

    [Theory]
    [InlineData("\"a\\u0062\"", "ab")]
    [InlineData("1.50", "1.50")]
    [InlineData("{}", "{}")]
    public void What_is_no_string_is_taken_as_it_is_written(string json, string expected) =>
        Assert.Equal(expected, new JsonLiteral(json).TextOrJson);

    [Fact]
    public void Values_are_equal_when_their_texts_are()
    {
        Assert.Equal(new JsonLiteral("1"), new JsonLiteral("1"));
        Assert.NotEqual(new JsonLiteral("1"), new JsonLiteral("1.0"));
        Assert.Equal(JsonLiteral.Null, new JsonLiteral("null"));
    }
}
