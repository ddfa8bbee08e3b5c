using System.Globalization;
using System.Text;

namespace InviteGen.Core.Documents.Overlays.Paths;

/// <summary>Reads the tokens of a path, one after the other.</summary>
internal sealed class PathCursor(string text)
{
    // A filter may contain filters; their parser recurses, and its stack is the compiler's.
    private const int DeepestNesting = 32;

    private int _position;
    private int _nesting;

    /// <summary>The next character; <c>\0</c> at the end.</summary>
    public char Next => _position < text.Length ? text[_position] : '\0';

    /// <summary>True when nothing is left.</summary>
    public bool IsAtEnd => _position == text.Length;

    /// <summary>Skips blanks (RFC 9535, section 2.1.1).</summary>
    public PathCursor SkipBlanks()
    {
        while (Next is ' ' or '\t' or '\n' or '\r')
        {
            _position++;
        }

        return this;
    }

    /// <summary>Takes a token when it comes next.</summary>
    public bool TryTake(string token)
    {
        if (string.CompareOrdinal(text, _position, token, 0, token.Length) != 0)
        {
            return false;
        }

        _position += token.Length;
        return true;
    }

    /// <summary>Takes a token that must come next.</summary>
    public void Take(string token)
    {
        if (!TryTake(token))
        {
            throw Fault($"'{token}' is missing");
        }
    }

    /// <summary>Takes characters while they fit.</summary>
    public string TakeWhile(Func<char, bool> fits)
    {
        var start = _position;
        while (_position < text.Length && fits(text[_position]))
        {
            _position++;
        }

        return text.Substring(start, _position - start);
    }

    /// <summary>Takes an integer, if one comes next.</summary>
    public int? TryTakeInteger()
    {
        if (Next is not ('-' or (>= '0' and <= '9')))
        {
            return null;
        }

        var digits = TakeWhile(c => c is '-' or (>= '0' and <= '9'));
        return int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Fault($"'{digits}' is no index");
    }

    /// <summary>Takes a string in single or double quotes.</summary>
    public string TakeQuoted()
    {
        var quote = Next;
        var result = new StringBuilder();
        for (_position++; Next != quote; _position++)
        {
            if (IsAtEnd)
            {
                throw Fault("a quote is missing");
            }

            result.Append(Next == '\\' ? Escape() : Next);
        }

        _position++;
        return result.ToString();
    }

    /// <summary>Reads something nested.</summary>
    public T Nested<T>(Func<PathCursor, T> read)
    {
        if (++_nesting > DeepestNesting)
        {
            throw Fault("it is nested too deeply");
        }

        var result = read(this);
        _nesting--;
        return result;
    }

    /// <summary>The exception for a fault at this place.</summary>
    public PathException Fault(string what)
    {
        var place = (_position + 1).ToString(CultureInfo.InvariantCulture);
        return new($"The path '{text}' is not JSONPath (RFC 9535): {what} at character {place}.");
    }

    private char Escape()
    {
        _position++;
        switch (Next)
        {
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case '\'' or '"' or '\\' or '/':
                return Next;
            case 'u' when _position + 4 < text.Length && ushort.TryParse(
                text.Substring(_position + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit):
                _position += 4;
                return (char)unit;
            default:
                throw Fault("an escape is wrong");
        }
    }
}
