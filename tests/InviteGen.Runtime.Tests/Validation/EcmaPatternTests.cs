using System.Text.RegularExpressions;

namespace InviteGen.Runtime.Tests;

public sealed class EcmaPatternTests
{
    [Theory]
    [InlineData("^[a-z]+$", "abc", true)]
    [InlineData("^[a-z]+$", "abc\n", false)]
    [InlineData("^\\d+$", "12", true)]
    [InlineData("^[a-z\\-\\_]\\_$", "-_", true)]
    [InlineData("^[a-z\\-\\_]\\_$", "\\_", false)]
    [InlineData("^\\d+$", "১২", false)]
    [InlineData("^[\\d]$", "১", false)]
    [InlineData("^\\D$", "১", true)]
    [InlineData("^\\w$", "é", false)]
    [InlineData("^[\\w-]+$", "a-b_c", true)]
    [InlineData("^\\W$", "é", true)]
    [InlineData("^.$", "\r", false)]
    [InlineData("^[.$]$", "$", true)]
    [InlineData("^[.$]$", "x", false)]
    [InlineData("^\\.\\$$", ".$", true)]
    [InlineData("a[]b|c", "c", true)]
    [InlineData("a[]b", "ab", false)]
    [InlineData("^a[^]b$", "a\nb", true)]
    [InlineData("^[^a]$", "b", true)]
    [InlineData("^[a-z-[aeiou]+$", "e[-", true)]
    [InlineData("^[\\]]$", "]", true)]
    [InlineData("^\\u{1F600}+$", "😀😀", true)]
    [InlineData("^\\u{41}\\u0042$", "AB", true)]
    [InlineData("^[\\u{5D}a]$", "]", true)]
    [InlineData("^\\p{Letter}+$", "été", true)]
    [InlineData("^\\P{Lu}$", "A", false)]
    [InlineData("^\\/api\\/$", "/api/", true)]
    [InlineData("^(?<year>\\d{4})-\\k<year>$", "2024-2024", true)]
    [InlineData("^a{2,3}$", "aaa", true)]
    public void A_pattern_means_what_ecma_262_says(string pattern, string value, bool expected) =>
        Assert.Equal(expected, Compile(pattern).IsMatch(value));

    [Theory]
    [InlineData("\\d\\w\\D\\W", "[0-9][A-Za-z0-9_][^0-9][^A-Za-z0-9_]")]
    [InlineData("[\\d\\w\\D\\W]", "[0-9A-Za-z0-9_\\D\\W]")]
    [InlineData("^.$", "^[^\\n\\r\\u2028\\u2029]\\z")]
    [InlineData("[.$]", "[.$]")]
    [InlineData("[]", "(?!)")]
    [InlineData("[^]", "[\\s\\S]")]
    [InlineData("[^a]b", "[^a]b")]
    [InlineData("[a]]", "[a]]")]
    [InlineData("[a[b]", "[a\\[b]")]
    [InlineData("\\_", "_")]
    [InlineData("\\u{0}", "\\u0000")]
    [InlineData("\\u{41}", "\\u0041")]
    [InlineData("\\u{D7FF}\\u{E000}", "\\uD7FF\\uE000")]
    [InlineData("\\u{FFFF}", "\\uFFFF")]
    [InlineData("\\u{10000}", "(?:\\uD800\\uDC00)")]
    [InlineData("\\u{10FFFF}", "(?:\\uDBFF\\uDFFF)")]
    [InlineData("[\\u{10000}]", "[\\uD800\\uDC00]")]
    [InlineData("\\u0041\\x41", "\\u0041\\x41")]
    [InlineData("a\\", "a\\")]
    [InlineData("d{2}\\d{2}", "d{2}[0-9]{2}")]
    [InlineData("\\s{2}", "\\s{2}")]
    [InlineData("\\p{Letter}\\p{Lowercase_Letter}\\P{Uppercase_Letter}", "\\p{L}\\p{Ll}\\P{Lu}")]
    [InlineData("\\p{Mark}\\p{Number}\\p{Decimal_Number}\\p{digit}", "\\p{M}\\p{N}\\p{Nd}\\p{Nd}")]
    [InlineData("\\p{Punctuation}\\p{punct}\\p{Symbol}\\p{Separator}", "\\p{P}\\p{P}\\p{S}\\p{Z}")]
    public void A_pattern_is_translated(string pattern, string expected) => Assert.Equal(expected, EcmaPattern.Translate(pattern));

    [Theory]
    [InlineData("110000")]
    [InlineData("D800")]
    [InlineData("DFFF")]
    [InlineData("FFFFFFFF")]
    [InlineData("zz")]
    [InlineData("")]
    public void A_code_point_that_does_not_exist_is_named(string digits) => Assert.Equal(
        $"\\u{{{digits}}} is not a code point.", Assert.Throws<ArgumentException>(() => EcmaPattern.Translate($"\\u{{{digits}}}")).Message);

    [Theory]
    [InlineData("(")]
    [InlineData("[z-a]")]
    [InlineData("\\u{110000}")]
    [InlineData("\\u{D800}")]
    [InlineData("\\p{Script=Greek}")]
    [InlineData("a\\")]
    public void A_pattern_that_dot_net_does_not_support_is_an_argument_exception(string pattern) =>
        Assert.ThrowsAny<ArgumentException>(() => Compile(pattern));

    [Theory]
    [InlineData("[a]")]
    [InlineData("[^a]")]
    [InlineData("\\u{")]
    public void Translating_takes_memory_in_proportion_to_the_pattern(string part)
    {
        var (one, ten) = (AllocatedFor(part, 1_000), AllocatedFor(part, 10_000));

        Assert.InRange(ten, one, 20 * one);
    }

    private static long AllocatedFor(string part, int count)
    {
        var pattern = string.Concat(Enumerable.Repeat(part, count));
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = EcmaPattern.Translate(pattern);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static Regex Compile(string pattern) => EcmaPattern.Compile(pattern, RegexOptions.None, TimeSpan.FromSeconds(10));
}
