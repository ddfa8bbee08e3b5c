using System.Net;

namespace InviteGen.Core.Emit.Docs;

/// <summary>
/// Reads a description, which is CommonMark with HTML in it: links, code and what ends a line are kept, other markup of HTML is left
/// out, and all else is text. Looking ahead has a limit, so that a text of a million brackets is read in one go.
/// </summary>
internal sealed partial class DescriptionReader
{
    /// <summary>No code, link or element that is looked for as a whole is longer.</summary>
    private const int Reach = 2000;

    /// <summary>How often each character may be looked at in vain.</summary>
    private const int MostLooks = 16;

    private const int LongestEntity = 32;

    private static readonly char[] Special = ['\n', '`', '[', '!', '<', '&', '\\'];

    private readonly string _text;
    private readonly DocTextBuilder _doc = new();
    private int _at;

    /// <summary>How many characters may still be looked at in vain, all in all.</summary>
    private int _looks;

    /// <summary>True inside a link, which stands on one line and holds no other.</summary>
    private bool _isInLink;

    private DescriptionReader(string text)
    {
        _text = text;
        _looks = Reach + (text.Length * MostLooks);
        _layout = new HtmlLayout(_doc);
        _ends = new(() => EndTags(text));
    }

    /// <summary>Reads a description.</summary>
    public static DocText Read(string description)
    {
        var text = description.Replace("\r\n", "\n").Replace('\r', '\n');
        var reader = new DescriptionReader(text);
        reader.ReadFence();
        reader.Read(text.Length);
        return reader._doc.ToText();
    }

    private void Read(int end)
    {
        while (_at < end)
        {
            var next = _text.IndexOfAny(Special, _at, end - _at);
            next = next < 0 ? end : next;
            _doc.Text(_text.Substring(_at, next - _at));
            _at = next;
            if (_at < end && !ReadSpecial(end))
            {
                _doc.Text(_text.Substring(_at++, 1));
            }
        }
    }

    /// <summary>Reads what a special character starts; false where it only stands for itself.</summary>
    private bool ReadSpecial(int end) => _text[_at] switch
    {
        '\n' => ReadLineEnd(end),
        '`' => ReadCode(end),
        '[' => ReadLink(end),
        '!' => ReadImage(end),
        '<' => ReadHtml(end),
        '&' => ReadEntity(end),
        _ => ReadEscape(end),
    };

    private bool ReadLineEnd(int end)
    {
        _at++;
        if (_isInLink || _layout.IsInRow)
        {
            _doc.Text(" ");
            return true;
        }

        _doc.EndLine();
        if (end == _text.Length)
        {
            ReadFence();
        }

        return true;
    }

    /// <summary>A backslash takes the meaning from a sign (CommonMark, section 2.4).</summary>
    private bool ReadEscape(int end)
    {
        if (_at + 1 >= end || !IsSign(_text[_at + 1]))
        {
            return false;
        }

        _doc.Text(_text.Substring(_at + 1, 1));
        _at += 2;
        return true;
    }

    private bool ReadEntity(int end)
    {
        var semicolon = _text.IndexOf(';', _at, Math.Min(LongestEntity, end - _at));
        if (semicolon < 0)
        {
            return false;
        }

        var entity = _text.Substring(_at, semicolon + 1 - _at);
        var decoded = WebUtility.HtmlDecode(entity);
        if (decoded == entity)
        {
            return false;
        }

        _doc.Text(decoded);
        _at = semicolon + 1;
        return true;
    }

    /// <summary>Writes a link to an address that leads somewhere by itself; of any other only its text stays.</summary>
    private void WriteLink(string address, int start, int end)
    {
        var href = LinkAddress.Of(address);
        if (href is not null && _text.Substring(start, end - start).Trim().Length == 0)
        {
            _doc.Tag($"see href=\"{href}\"/");
            return;
        }

        if (href is not null)
        {
            _doc.Tag($"see href=\"{href}\"");
        }

        _isInLink = true;
        _at = start;
        Read(end);
        _isInLink = false;
        if (href is not null)
        {
            _doc.Tag("/see");
        }
    }

    private static bool IsSign(char character) => character is > ' ' and <= '~' && !char.IsLetterOrDigit(character);
}
