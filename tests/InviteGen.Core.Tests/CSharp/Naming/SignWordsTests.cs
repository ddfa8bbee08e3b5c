using InviteGen.Core.CSharp.Naming;

namespace InviteGen.Core.Tests.CSharp.Naming;

public sealed class SignWordsTests
{
    [Theory]
    [InlineData("", "Empty")]
    [InlineData("+1", "Plus1")]
    [InlineData("-1", "Minus1")]
    [InlineData("-created_at", "MinusCreatedAt")]
    [InlineData("Etc/GMT+0", "EtcGmtPlus0")]
    [InlineData("Etc/GMT-0", "EtcGmt0")]
    [InlineData("gpt-4", "Gpt4")]
    [InlineData("application/problem+json", "ApplicationProblemJson")]
    [InlineData("<", "Less")]
    [InlineData(">=", "GreaterEqual")]
    [InlineData("*", "Asterisk")]
    [InlineData("👩", "Value")]
    public void A_sign_is_a_word_where_it_tells_values_apart(string value, string expected) =>
        Assert.Equal(expected, Identifier.Pascal(SignWords.Spell(value)));
}
