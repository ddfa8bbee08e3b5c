using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace InviteGen.Core.Emit.Docs;

/// <content>What HTML marks.</content>
internal sealed partial class DescriptionReader
{
    private static readonly Regex EndTag = new("</([A-Za-z][A-Za-z0-9_:.-]*)", RegexOptions.CultureInvariant);

    /// <summary>Elements that need no end tag. One of another name that is never closed, such as <c>&lt;id&gt;</c>, is text.</summary>
    private static readonly HashSet<string> Unclosed = new(StringComparer.Ordinal)
    {
        "area", "base", "br", "col", "dd", "dt", "hr", "img", "input", "li", "p", "tbody", "td", "tfoot", "th", "thead", "tr", "wbr",
    };

    /// <summary>Where the last end tag of each element stands.</summary>
    private readonly Lazy<Dictionary<string, int>> _ends;

    private readonly HashSet<string> _opened = new(StringComparer.Ordinal);
    private readonly HtmlLayout _layout;

    private static Dictionary<string, int> EndTags(string text)
    {
        var ends = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Match tag in EndTag.Matches(text))
        {
            ends[tag.Groups[1].Value.ToLowerInvariant()] = tag.Index;
        }

        return ends;
    }

    private bool ReadHtml(int end)
    {
        if (ReadComment(end) || ReadAutolink(end))
        {
            return true;
        }

        if (HtmlTag.At(_text, _at) is not { } tag || tag.End > end || !IsMarkup(tag))
        {
            return false;
        }

        _at = tag.End;
        if (!tag.IsEnd && !tag.IsEmpty && ReadWhole(tag, end))
        {
            return true;
        }

        if (_isInLink)
        {
            _doc.Space();
        }
        else
        {
            _layout.Take(tag);
        }

        return true;
    }

    private bool ReadComment(int end)
    {
        var isComment = string.CompareOrdinal(_text, _at, "<!--", 0, 4) == 0;
        var close = isComment ? _text.IndexOf("-->", _at, Math.Min(end - _at, Reach), StringComparison.Ordinal) : -1;
        _at = close < 0 ? _at : close + 3;
        return close >= 0;
    }

    /// <summary>An address in angle brackets (CommonMark, section 6.5).</summary>
    private bool ReadAutolink(int end)
    {
        var mayBe = !_isInLink && _at + 1 < end && _text[_at + 1] is 'h' or 'H' or 'm' or 'M';
        var close = mayBe ? _text.IndexOf('>', _at, Math.Min(end - _at, Reach)) : -1;
        if (close < 0 || LinkAddress.Of(_text.Substring(_at + 1, close - _at - 1)) is not { } address || address.Contains("&lt;"))
        {
            return false;
        }

        _doc.Tag($"see href=\"{address}\"/");
        _at = close + 1;
        return true;
    }

    private bool IsMarkup(HtmlTag tag)
    {
        if (tag.IsEnd)
        {
            return _opened.Contains(tag.Name) || Unclosed.Contains(tag.Name);
        }

        if (!tag.IsEmpty && !Unclosed.Contains(tag.Name) && !(_ends.Value.TryGetValue(tag.Name, out var last) && last >= tag.End))
        {
            return false;
        }

        _opened.Add(tag.Name);
        return true;
    }

    /// <summary>Reads an element that is looked at as a whole; false for all others, and where its end tag is too far away.</summary>
    private bool ReadWhole(HtmlTag tag, int end)
    {
        if (tag.Name is not ("a" or "code" or "kbd" or "pre" or "samp" or "script" or "style" or "tt"))
        {
            return false;
        }

        var close = _text.IndexOf("</" + tag.Name, _at, Math.Min(end - _at, Reach), StringComparison.OrdinalIgnoreCase);
        if (close < 0 || HtmlTag.At(_text, close) is not { } endTag || endTag.End > end || (tag.Name == "a" && _isInLink))
        {
            return false;
        }

        switch (tag.Name)
        {
            case "a":
                WriteLink(tag.Address, _at, close);
                break;
            case "pre" when !_isInLink && !_layout.IsInRow:
                _doc.Code(Plain(_at, close).Trim('\n').Split('\n'));
                _doc.Break();
                break;
            case "pre" or "code" or "kbd" or "samp" or "tt":
                _doc.Element("c", Plain(_at, close).Replace('\n', ' ').Trim());
                break;
        }

        _at = endTag.End;
        return true;
    }

    /// <summary>The text of an element, without the tags in it.</summary>
    private string Plain(int start, int end)
    {
        var text = new StringBuilder();
        while (start < end)
        {
            var tag = _text[start] == '<' ? HtmlTag.At(_text, start) : null;
            text.Append(tag is null ? _text.Substring(start, 1) : tag.Name == "br" ? "\n" : "");
            start = tag?.End ?? start + 1;
        }

        return WebUtility.HtmlDecode(text.ToString());
    }
}
