using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text;
using InviteGen.Core.Findings;

namespace InviteGen.Tool.Diffing.Html;

/// <summary>
/// Makes a literal into HTML. Texts and numbers in its holes are encoded; only what is <see cref="Markup"/> stays as it is. So no text of
/// a document can become an element, however the literal is written.
/// </summary>
[InterpolatedStringHandler]
internal readonly ref struct MarkupHandler
{
    private readonly StringBuilder _html;

    /// <param name="literalLength">The length of what is no hole.</param>
    /// <param name="formattedCount">The number of holes.</param>
    public MarkupHandler(int literalLength, int formattedCount) => _html = new StringBuilder(literalLength + (32 * formattedCount));

    /// <summary>A piece of HTML.</summary>
    public void AppendLiteral(string literal) => _html.Append(literal);

    /// <summary>HTML that is made already.</summary>
    public void AppendFormatted(Markup markup) => _html.Append(markup.Text);

    /// <summary>A number.</summary>
    public void AppendFormatted(int number) => _html.Append(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A text of anybody.</summary>
    public void AppendFormatted(string text) => _html.Append(WebUtility.HtmlEncode(Visible(text)));

    /// <inheritdoc/>
    public override string ToString() => _html.ToString();

    // What a browser hides, or lets turn the direction of the text around it, is shown as what it is. Lines stay lines.
    private static string Visible(string text) => string.Join('\n', text.Split('\n').Select(MessageText.Clean));
}
