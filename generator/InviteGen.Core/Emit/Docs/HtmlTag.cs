using System.Net;

namespace InviteGen.Core.Emit.Docs;

/// <summary>A tag of HTML.</summary>
/// <param name="Name">The name of the element in small letters.</param>
/// <param name="IsEnd">True for an end tag.</param>
/// <param name="IsEmpty">True for one that is closed at once.</param>
/// <param name="Address">What it links to; empty: nothing.</param>
/// <param name="End">Where the text goes on.</param>
internal sealed record HtmlTag(string Name, bool IsEnd, bool IsEmpty, string Address, int End)
{
    /// <summary>Longer ones are not looked for: a text may have a million brackets.</summary>
    private const int MaxLength = 2000;

    /// <summary>Reads the tag that starts at a bracket; null where there is none.</summary>
    public static HtmlTag? At(string text, int start)
    {
        var isEnd = start + 1 < text.Length && text[start + 1] == '/';
        var at = start + (isEnd ? 2 : 1);
        var limit = Math.Min(text.Length, start + MaxLength);
        var name = NameAt(text, at, limit);
        if (name.Length == 0)
        {
            return null;
        }

        at += name.Length;
        var address = "";
        while (AttributeAt(text, at, limit) is { } attribute)
        {
            address = attribute.Name.Equals("href", StringComparison.OrdinalIgnoreCase) ? attribute.Value : address;
            at = attribute.End;
        }

        at = SkipSpace(text, at, limit);
        var isEmpty = at < limit && text[at] == '/';
        at += isEmpty ? 1 : 0;
        return at < limit && text[at] == '>'
            ? new HtmlTag(name.ToLowerInvariant(), isEnd, isEmpty, WebUtility.HtmlDecode(address), at + 1)
            : null;
    }

    /// <summary>The name of an element or attribute; empty where there is none.</summary>
    private static string NameAt(string text, int start, int limit)
    {
        var at = start;
        while (at < limit && (IsLetter(text[at]) || (at > start && (char.IsDigit(text[at]) || text[at] is '-' or '_' or ':' or '.'))))
        {
            at++;
        }

        return text.Substring(start, at - start);
    }

    private static (string Name, string Value, int End)? AttributeAt(string text, int start, int limit)
    {
        var at = SkipSpace(text, start, limit);
        var name = at == start ? "" : NameAt(text, at, limit);
        if (name.Length == 0)
        {
            return null;
        }

        at += name.Length;
        var equal = SkipSpace(text, at, limit);
        if (equal >= limit || text[equal] != '=')
        {
            return (name, "", at);
        }

        at = SkipSpace(text, equal + 1, limit);
        var end = at < limit && text[at] is '"' or '\''
            ? text.IndexOf(text[at], at + 1, limit - at - 1)
            : text.IndexOfAny([' ', '\t', '\n', '>', '<', '"', '\''], at, limit - at);
        if (end < 0)
        {
            return null;
        }

        var isQuoted = text[at] is '"' or '\'';
        return isQuoted ? (name, text.Substring(at + 1, end - at - 1), end + 1) : (name, text.Substring(at, end - at), end);
    }

    private static int SkipSpace(string text, int at, int limit)
    {
        while (at < limit && text[at] is ' ' or '\t' or '\n')
        {
            at++;
        }

        return at;
    }

    private static bool IsLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
