using System.Globalization;
using InviteGen.Core.Findings;
using InviteGen.Core.Text;

namespace InviteGen.Core.Tests.Findings;

/// <summary>Texts of a document in messages: each message is one harmless line, whatever the document contains.</summary>
public sealed class MessageTextTests
{
    private const string Evil =
        "x\nP.cs(1,1): error CS0001: forged\r\n##vso[task.setvariable variable=A]b\n::warning::forged\u2028\u2029\u0085\v\f\0\a\b"
        + "\u001b[31m\u001b]0;title\u0007\u009b\u202E\u2066\u200F\u061C\u200B\u2060\uFEFF\u00AD\uDB40\uDC41\uD800 ##[error]no";

    public static TheoryData<string> Ids => [.. DiagnosticRules.All.Select(rule => rule.Id)];

    [Theory]
    [InlineData("a\nb\tc\r\n\u2028d", "a b c   d")]
    [InlineData("\u001b[31m", @"\u001B[31m")]
    [InlineData("pay\u202Elacol", @"pay\u202Elacol")]
    [InlineData("a\u200Bb", @"a\u200Bb")]
    [InlineData("\U000E0041", @"\U000E0041")]
    [InlineData("##vso[task.complete]##[error]", "# #vso[task.complete]# #[error]")]
    public void What_is_not_seen_is_escaped(string text, string shown) => Assert.Equal(shown, MessageText.Clean(text));

    [Fact]
    public void Half_a_surrogate_pair_is_escaped() =>
        Assert.Equal(@"\uD800a\uDC00", MessageText.Clean(string.Concat('\uD800', "a", '\uDC00')));

    [Theory]
    [InlineData("Größe, 名前, اسم, नाम, 👩‍👩‍👧")]
    [InlineData("می‌خواهم")]
    [InlineData("a ## b: #[1] '\"<>&%")]
    public void What_is_seen_stays(string text) => Assert.Equal(text, MessageText.Clean(text));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_message_of_a_rule_is_one_harmless_line(string id)
    {
        var rule = DiagnosticRules.All.Single(rule => rule.Id == id);

        AssertHarmless(new Finding(rule, Location.StartOf("a.yaml"), [Evil, Evil, Evil, Evil, Evil, Evil]).Message);
    }

    internal static void AssertHarmless(string message)
    {
        Assert.DoesNotContain("##vso[", message, StringComparison.Ordinal);
        Assert.DoesNotContain("##[", message, StringComparison.Ordinal);
        for (var i = 0; i < message.Length; i += char.IsSurrogatePair(message, i) ? 2 : 1)
        {
            Assert.False(
                message[i] is not ('\u200C' or '\u200D')
                && CharUnicodeInfo.GetUnicodeCategory(message, i) is UnicodeCategory.Control or UnicodeCategory.Format
                    or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate,
                $"Character {i} of: {message}");
        }
    }
}
