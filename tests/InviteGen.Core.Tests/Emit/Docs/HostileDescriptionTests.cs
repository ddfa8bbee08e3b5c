using System.Xml.Linq;
using InviteGen.Core.Emit.Docs;
using InviteGen.Core.Emit.Writing;
using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.Emit.Docs;

/// <summary>Whatever a description holds, the comment is a comment, and well-formed XML.</summary>
public sealed class HostileDescriptionTests
{
    /// <summary>Pieces of markup, whole and broken, and what could end a line of a comment.</summary>
    private static readonly string[] Pieces =
    [
        "<p>", "</p>", "<a href=\"https://a.b\">", "</a>", "<a href=https://a.b/\"x>", "<code>", "</code>", "<pre>", "</pre>",
        "<li>", "<ul>", "</ul>", "<ol>", "</ol>", "<table>", "<tr>", "<td>", "</tr>", "</table>", "<br/>", "<!--", "-->",
        "`", "``", "```\n", "\n```", "[", "](https://a.b)", "![", "](", ")", "<https://a.b>", "&lt;", "&#10;",
        "&#x3C;/summary&#x3E;", "</summary>", "*/", "]]>",
        "\n", "\n\n", "\r", "\u2028", "\u0085", "\0", "\u0001", "\ud800", "\udc00", "\uffff", "\u202e", "\"", "'",
        "\\", " ", "text", "public class X;",
    ];

    [Fact]
    public void Any_mix_of_markup_makes_well_formed_lines_of_a_comment()
    {
        var random = new Random(20261130);
        for (var i = 0; i < 5000; i++)
        {
            var description = string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => Pieces[random.Next(Pieces.Length)]));

            Check(description, DocText.Of(description));
            Check(description, DocText.Of(description).FirstParagraph);
            Check(description, DocText.Of(description).Behind("200:"));
        }
    }

    [Theory]
    [InlineData("[")]
    [InlineData("![[")]
    [InlineData("[[]](")]
    [InlineData("`")]
    [InlineData("<a href=x>")]
    [InlineData("<x>")]
    [InlineData("<ul>")]
    [InlineData("</a")]
    [InlineData("<!--")]
    [InlineData("&")]
    [InlineData("\\")]
    [InlineData("```\n")]
    [InlineData("\n")]
    [InlineData("[a](x")]
    public void A_hundred_thousand_of_one_sign_are_read_in_one_go(string piece)
    {
        var description = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));

        Check(piece, SmallStack.Run(() => DocText.Of(description)));
    }

    private static void Check(string description, DocText text)
    {
        var writer = new SourceWriter();
        DocComment.Write(writer, "summary", text);
        var lines = writer.ToString().Split(['\n', '\r', '\u2028', '\u2029', '\u0085']);

        Assert.All(lines[..^1], line => Assert.StartsWith("///", line, StringComparison.Ordinal));
        var xml = string.Join('\n', lines.Select(line => line.Length == 0 ? "" : line[3..]));
        var fault = Record.Exception(() => XDocument.Parse($"<x>{xml}</x>"));
        Assert.True(fault is null, $"{fault?.Message}\n{description}\n{writer}");
    }
}
