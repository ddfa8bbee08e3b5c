using InviteGen.Core.Emit.Docs;
using InviteGen.Core.Emit.Writing;

namespace InviteGen.Core.Tests.Emit.Docs;

/// <summary>What a description of a spec looks like in a comment.</summary>
public sealed class DescriptionTests
{
    [Theory]
    [InlineData("See [the guide](https://example.com/a_(b)).", "See <see href=\"https://example.com/a_(b)\">the guide</see>.")]
    [InlineData("See [the `Id`](<https://example.com/a> \"A title\").", "See <see href=\"https://example.com/a\">the <c>Id</c></see>.")]
    [InlineData("See [a\nb](\n  https://example.com).", "See <see href=\"https://example.com\">a b</see>.")]
    [InlineData("See [a](https://example.com/?a=1&amp;b=2).", "See <see href=\"https://example.com/?a=1&amp;b=2\">a</see>.")]
    [InlineData("See <https://example.com/?a=1&b=2>.", "See <see href=\"https://example.com/?a=1&amp;b=2\"/>.")]
    [InlineData("See [](https://example.com).", "See <see href=\"https://example.com\"/>.")]
    [InlineData("Mail [us](mailto:a@example.com).", "Mail <see href=\"mailto:a@example.com\">us</see>.")]
    [InlineData(
        "A <a target=\"_blank\" href='https://example.com?a=1&amp;b=2'>date</a>.",
        "A <see href=\"https://example.com?a=1&amp;b=2\">date</see>.")]
    public void A_link_is_a_see(string description, string expected) => Shows(description, expected);

    [Theory]
    [InlineData("See [orders](#orders_create).", "See orders.")]
    [InlineData("See [orders](/docs/orders).", "See orders.")]
    [InlineData("See [x](javascript:alert(1)).", "See x.")]
    [InlineData("See [x](<https://a\" onclick=\"b>).", "See x.")]
    [InlineData("See <a href=\"javascript:alert(1)\">x</a>.", "See x.")]
    [InlineData("![A picture](https://example.com/a.png)", "A picture")]
    [InlineData("An array [1] (see below), [ ] and f[i] (x y).", "An array [1] (see below), [ ] and f[i] (x y).")]
    [InlineData("\\[no\\](https://example.com)", "[no](https://example.com)")]
    public void Only_the_text_stays_of_what_leads_nowhere(string description, string expected) => Shows(description, expected);

    [Theory]
    [InlineData("Use `a<b>` or ``c`d``.", "Use <c>a&lt;b&gt;</c> or <c>c`d</c>.")]
    [InlineData("Use <code>a &lt; b</code> or <tt><b>c</b></tt>.", "Use <c>a &lt; b</c> or <c>c</c>.")]
    [InlineData("One ` alone, and ``two.", "One ` alone, and ``two.")]
    [InlineData("Use `&amp;`.", "Use <c>&amp;amp;</c>.")]
    public void Code_is_code(string description, string expected) => Shows(description, expected);

    [Theory]
    [InlineData("<p>One.</p>\n<p>Two.</p>", "One.||Two.")]
    [InlineData("One.<br>Two.<br/><br />Three.", "One.|Two.||Three.")]
    [InlineData("These:\n<ul>\n  <li>a</li>\n  <li>\n    b\n  </li>\n</ul>\nAnd more.", "These:|- a|- b|And more.")]
    [InlineData("<ol><li>a<ul><li>x</li></ul></li><li>b</li></ol>", "1. a|- x|2. b")]
    [InlineData("<h3>Scope</h3> <a target=_blank href=https://a.b>boards</a>", "Scope||<see href=\"https://a.b\">boards</see>")]
    [InlineData(
        "Parts:<table>\n<thead><tr>\n<th>Name</th>\n<th>Use</th>\n</tr></thead>\n"
        + "<tbody><tr><td>a</td><td><p>b<br>c</p></td></tr></tbody></table>\nEnd.",
        "Parts:|Name | Use|a | b c|End.")]
    [InlineData("<strong>Note:</strong> <i>a</i><em>b</em>", "Note: ab")]
    [InlineData("a<!-- hidden <b> -->b", "ab")]
    [InlineData("<Message warning>Careful</Message> <SecurityDefinitions />", "Careful")]
    [InlineData("a<script>alert(1)</script>b<style>c{}</style>", "ab")]
    public void Html_is_text(string description, string expected) => Shows(description, expected.Split('|'));

    [Fact]
    public void Preformatted_text_is_a_code_block() =>
        Shows("Send:\n<pre><code>{\n  &lt;a&gt;\n}</code></pre>", "Send:", "<code>", "{", "  &lt;a&gt;", "}", "</code>");

    [Fact]
    public void A_fence_is_a_code_block() =>
        Shows(
            "Send:\n\n```json\n{\n  \"a\": `<b>`\n\n}\n```\nDone.",
            "Send:", "", "<code>", "{", "  \"a\": `&lt;b&gt;`", "", "}", "</code>", "Done.");

    [Theory]
    [InlineData("The format is /users/<id>/<file path>.", "The format is /users/&lt;id&gt;/&lt;file path&gt;.")]
    [InlineData("a < b && c > d; List<string>", "a &lt; b &amp;&amp; c &gt; d; List&lt;string&gt;")]
    [InlineData("5 &lt; 6&nbsp;&eacute; &unknown; AT&T", "5 &lt; 6 é &amp;unknown; AT&amp;T")]
    [InlineData("Quotes \\\"a\\\" and C:\\Users", "Quotes \"a\" and C:\\Users")]
    public void What_is_no_markup_stays(string description, string expected) => Shows(description, expected);

    [Fact]
    public void A_summary_is_the_first_paragraph_of_what_is_seen()
    {
        Assert.Equal(
            "One. <see href=\"https://a.b\">x</see>", Xml(DocText.Of("<p>One. <a href=https://a.b>x</a></p><p>Two.</p>").FirstParagraph));
        Assert.Equal("<code>|a||b|</code>", Xml(DocText.Of("```\na\n\nb\n```\n\nTwo.").FirstParagraph));
    }

    [Fact]
    public void A_long_line_is_broken_at_spaces_of_the_text_alone()
    {
        var link = $"<see href=\"https://example.com/{new string('a', 120)}\">the guide</see>";
        var writer = new SourceWriter();

        DocComment.Write(
            writer, "remarks", $"{string.Concat(Enumerable.Repeat("word ", 20))}[the guide](https://example.com/{new string('a', 120)}) "
            + string.Concat(Enumerable.Repeat("word ", 30)));

        Assert.Equal(
            $"""
            /// <remarks>
            /// {string.Join(' ', Enumerable.Repeat("word", 20))}
            /// {link.Replace(" guide", "\n/// guide")} {string.Join(' ', Enumerable.Repeat("word", 19))}
            /// {string.Join(' ', Enumerable.Repeat("word", 11))}
            /// </remarks>

            """,
            writer.ToString());
    }

    private static void Shows(string description, params string[] expected) =>
        Assert.Equal(string.Join('|', expected), Xml(DocText.Of(description)));

    private static string Xml(DocText text) => string.Join('|', text.Lines.Select(line => string.Join(' ', line.Wrap())));
}
