using System.Net;
using System.Text;

namespace InviteGen.Core.Emit.Docs;

/// <content>What CommonMark marks.</content>
internal sealed partial class DescriptionReader
{
    private const int LongestLabel = 300;

    private const int ShortestFence = 3;

    /// <summary>Code between two runs of as many backticks (CommonMark, section 6.1).</summary>
    private bool ReadCode(int end)
    {
        var run = RunAt(_at, '`', end);
        var start = _at + run;
        var close = ClosingRun(start, run, Math.Min(end, start + Reach));
        if (close < 0)
        {
            _doc.Text(_text.Substring(_at, run));
            _at = start;
            return true;
        }

        var code = _text.Substring(start, close - start).Replace('\n', ' ');
        _doc.Element("c", code.Trim().Length > 0 ? code.Trim() : code);
        _at = close + run;
        return true;
    }

    private int ClosingRun(int start, int length, int end)
    {
        var at = start;
        while (at < end && _text.IndexOf('`', at, end - at) is >= 0 and var found)
        {
            var run = RunAt(found, '`', end);
            if (run == length)
            {
                return _text.IndexOf("\n\n", start, found - start, StringComparison.Ordinal) < 0 ? found : -1;
            }

            at = found + run;
        }

        return -1;
    }

    /// <summary>A link with its target beside it (CommonMark, section 6.3).</summary>
    private bool ReadLink(int end)
    {
        if (_isInLink || LabelEnd(_at + 1, end) is not { } label || TargetAt(label + 1, end) is not { } target)
        {
            return false;
        }

        WriteLink(target.Address, _at + 1, label);
        _at = target.End;
        return true;
    }

    /// <summary>Of an image, what it says stays.</summary>
    private bool ReadImage(int end)
    {
        if (_at + 1 >= end || _text[_at + 1] != '[' || LabelEnd(_at + 2, end) is not { } label
            || TargetAt(label + 1, end) is not { } target)
        {
            return false;
        }

        _doc.Text(_text.Substring(_at + 2, label - _at - 2).Replace('\n', ' '));
        _at = target.End;
        return true;
    }

    /// <summary>Where the bracket is that closes a label; null where there is none.</summary>
    private int? LabelEnd(int start, int end)
    {
        var depth = 0;
        var at = start;
        for (end = Math.Min(end, start + Math.Min(LongestLabel, _looks)); at < end && !IsBlankLine(at); at++)
        {
            switch (_text[at])
            {
                case '\\':
                    at++;
                    break;
                case '[':
                    depth++;
                    break;
                case ']' when depth-- == 0:
                    return at;
            }
        }

        _looks -= at - start;
        return null;
    }

    /// <summary>The target of a link, in parentheses, with or without a title.</summary>
    private (string Address, int End)? TargetAt(int start, int end)
    {
        if (start >= end || _text[start] != '(')
        {
            return null;
        }

        end = Math.Min(end, start + Math.Min(Reach, _looks));
        var at = SkipSpace(start + 1, end);
        var isBracketed = at < end && _text[at] == '<';
        var stop = isBracketed ? _text.IndexOf('>', at, end - at) : AddressEnd(at, end);
        if (stop < 0)
        {
            return null;
        }

        var address = isBracketed ? _text.Substring(at + 1, stop - at - 1) : _text.Substring(at, stop - at);
        at = SkipSpace(isBracketed ? stop + 1 : stop, end);
        if (at < end && _text[at] is '"' or '\'')
        {
            var quote = _text.IndexOf(_text[at], at + 1, end - at - 1);
            at = quote < 0 ? end : SkipSpace(quote + 1, end);
        }

        if (at < end && _text[at] == ')')
        {
            return (WebUtility.HtmlDecode(Unescape(address)), at + 1);
        }

        _looks -= at - start;
        return null;
    }

    private bool IsBlankLine(int at) => _text[at] == '\n' && at > 0 && _text[at - 1] == '\n';

    private int AddressEnd(int at, int end)
    {
        var depth = 0;
        for (; at < end && !char.IsWhiteSpace(_text[at]); at++)
        {
            depth += _text[at] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth < 0)
            {
                break;
            }
        }

        return at;
    }

    /// <summary>A code block between fences (CommonMark, section 4.5), at the start of a line.</summary>
    private void ReadFence()
    {
        var start = _at;
        while (start < _text.Length && _text[start] is ' ' or '\t')
        {
            start++;
        }

        var mark = start < _text.Length && _text[start] is '`' or '~' ? _text[start] : ' ';
        var run = mark == ' ' ? 0 : RunAt(start, mark, _text.Length);
        var lines = run < ShortestFence ? 0 : _text.IndexOf('\n', start) + 1;
        if (lines == 0 || _text.IndexOf(mark, start + run, lines - start - run) >= 0)
        {
            return;
        }

        var code = new List<string>();
        for (_at = lines; _at < _text.Length;)
        {
            var stop = _text.IndexOf('\n', _at) is >= 0 and var found ? found : _text.Length;
            var line = _text.Substring(_at, stop - _at);
            _at = Math.Min(stop + 1, _text.Length);
            if (line.Trim() is { } trimmed && trimmed.Length >= run && trimmed.All(character => character == mark))
            {
                break;
            }

            code.Add(line);
        }

        _doc.Code(code);
    }

    private int RunAt(int start, char mark, int end)
    {
        var at = start;
        while (at < end && _text[at] == mark)
        {
            at++;
        }

        return at - start;
    }

    private int SkipSpace(int at, int end)
    {
        while (at < end && _text[at] is ' ' or '\t' or '\n')
        {
            at++;
        }

        return at;
    }

    private static string Unescape(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            i += text[i] == '\\' && i + 1 < text.Length && IsSign(text[i + 1]) ? 1 : 0;
            plain.Append(text[i]);
        }

        return plain.ToString();
    }
}
