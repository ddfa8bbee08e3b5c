namespace InviteGen.Core.Text;

/// <summary>Turns offsets of a text into lines and columns. A line ends with CR LF, LF or CR (YAML 1.2.2, section 5.4).</summary>
internal sealed class LineMap
{
    private readonly int _length;
    private readonly List<int> _starts;

    public LineMap(string text)
    {
        _length = text.Length;
        // A byte order mark that somebody left in the text takes no column: editors do not show it.
        _starts = [text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0];
        for (var i = 0; NextBreak(text, i) is var found && found >= 0; i = found + 1)
        {
            if (text[found] == '\n' || found + 1 == text.Length || text[found + 1] != '\n')
            {
                _starts.Add(found + 1);
            }
        }
    }

    /// <summary>The piece between two offsets. Offsets outside the text are moved to its ends.</summary>
    public TextRange Range(int start, int end)
    {
        var from = Math.Min(Math.Max(start, 0), _length);
        return new(Position(from), Position(Math.Min(Math.Max(end, from), _length)));
    }

    private static int NextBreak(string text, int start)
    {
        var found = text.AsSpan(start).IndexOfAny('\n', '\r');
        return found < 0 ? found : start + found;
    }

    private TextPosition Position(int offset)
    {
        var found = _starts.BinarySearch(offset);
        var line = found >= 0 ? found : Math.Max(~found - 1, 0);
        return new(offset, line, Math.Max(offset - _starts[line], 0));
    }
}
