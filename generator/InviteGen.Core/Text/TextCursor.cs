namespace InviteGen.Core.Text;

/// <summary>Reads a text of a small language, token by token.</summary>
internal abstract class TextCursor(string text)
{
    /// <summary>The whole text.</summary>
    protected string Source => text;

    /// <summary>Where it stands: UTF-16 code units from the start.</summary>
    public int Position { get; protected set; }

    /// <summary>The next character; <c>\0</c> at the end.</summary>
    public char Next => Position < text.Length ? text[Position] : '\0';

    /// <summary>True when nothing is left.</summary>
    public bool IsAtEnd => Position == text.Length;

    /// <summary>Takes a token when it comes next.</summary>
    public bool TryTake(string token)
    {
        if (string.CompareOrdinal(text, Position, token, 0, token.Length) != 0)
        {
            return false;
        }

        Position += token.Length;
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
        var start = Position;
        while (Position < text.Length && fits(text[Position]))
        {
            Position++;
        }

        return text.Substring(start, Position - start);
    }

    /// <summary>The exception for a fault at this position.</summary>
    public abstract Exception Fault(string what);
}
