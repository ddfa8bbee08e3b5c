using System.Globalization;
using System.Text;
using InviteGen.Core.Text;

namespace InviteGen.Core.Documents.Overlays.Paths;

/// <summary>Reads the tokens of a path, one after the other.</summary>
internal sealed class PathCursor(string text) : TextCursor(text)
{
    // A filter may contain filters; their parser recurses, and its stack is the compiler's.
    private const int DeepestNesting = 32;

    private int _nesting;

    /// <summary>Skips blanks (RFC 9535, section 2.1.1).</summary>
    public PathCursor SkipBlanks()
    {
        while (Next is ' ' or '\t' or '\n' or '\r')
        {
            Position++;
        }

        return this;
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
            : throw Fault($"'{digits}' is not an index");
    }

    /// <summary>Takes a string in single or double quotes.</summary>
    public string TakeQuoted()
    {
        var quote = Next;
        var result = new StringBuilder();
        for (Position++; Next != quote; Position++)
        {
            if (IsAtEnd)
            {
                throw Fault("a quote is missing");
            }

            result.Append(Next == '\\' ? Escape() : Next);
        }

        Position++;
        return result.ToString();
    }

    /// <summary>Reads something nested.</summary>
    public T Nested<T>(Func<PathCursor, T> read)
    {
        if (++_nesting > DeepestNesting)
        {
            throw Fault("the path is nested too deeply");
        }

        var result = read(this);
        _nesting--;
        return result;
    }

    /// <summary>The exception for a fault at this place.</summary>
    public override Exception Fault(string what)
    {
        var place = (Position + 1).ToString(CultureInfo.InvariantCulture);
        return new PathException($"'{Source}' is not a valid JSONPath expression (RFC 9535): {what} at character {place}.");
    }

    private char Escape()
    {
        Position++;
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
            case 'u' when Position + 4 < Source.Length && ushort.TryParse(
                Source.Substring(Position + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit):
                Position += 4;
                return (char)unit;
            default:
                throw Fault("invalid escape sequence");
        }
    }
}
