using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Drift.Locks.Notes;
using InviteGen.Core.Text;

namespace InviteGen.Core.Drift.Locks.Reading;

/// <summary>Reads a line of a lock.</summary>
internal sealed class LockCursor(string text) : TextCursor(text)
{
    /// <summary>Nothing may follow.</summary>
    public void ExpectEnd()
    {
        if (!IsAtEnd)
        {
            throw Fault($"'{Shorten(Source.Substring(Position))}' is not allowed here");
        }
    }

    /// <summary>A name before a colon (<see cref="LockText.Name"/>).</summary>
    public string Name() => Quoted() ?? While(c => c is not (' ' or ':' or '!' or '~' or '?' or '"' or '\\'), "a name");

    /// <summary>A text up to the next space (<see cref="LockText.Token"/>).</summary>
    public string Token()
    {
        if (Quoted() is { } quoted)
        {
            return quoted;
        }

        var token = While(c => c is not (' ' or '"'), "a word");
        if (token.Length > 1 && token[token.Length - 1] == ':')
        {
            Position--;
            return token.Substring(0, token.Length - 1);
        }

        return token;
    }

    /// <summary>A word (<see cref="LockText.Word"/>).</summary>
    /// <param name="isQuoted">True where it cannot stand for anything but itself.</param>
    public string Word(out bool isQuoted)
    {
        isQuoted = Next == '"';
        return Quoted() ?? While(
            c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '.', "a word");
    }

    /// <summary>A JSON string.</summary>
    public string Text() => Quoted() ?? throw Fault("a quoted string is missing");

    /// <summary>The rest of the line: a JSON value.</summary>
    public string Json()
    {
        var start = Position;
        Position = Source.Length;
        return Canonical(start);
    }

    /// <summary>A JSON value that notes may follow.</summary>
    public string JsonBeforeNotes()
    {
        var start = Position;
        Position = JsonEnd.Of(Source, Position);
        return Canonical(start);
    }

    /// <summary>The notes at the end of the line; none are left out.</summary>
    public List<NoteText> Notes()
    {
        var notes = new List<NoteText>();
        if (IsAtEnd)
        {
            return notes;
        }

        Take(" [");
        do
        {
            var column = Position;
            var name = While(char.IsLetter, "a word");
            if (notes.Exists(note => note.Name == name))
            {
                throw new LockSyntaxException(column, $"'{name}' is repeated");
            }

            notes.Add(new NoteText(column, name, TryTake("=") ? Value() : ""));
        }
        while (TryTake(", "));
        Take("]");
        ExpectEnd();
        return notes;
    }

    /// <inheritdoc/>
    public override Exception Fault(string what) => new LockSyntaxException(Position, what);

    private string Value()
    {
        var start = Position;
        if (char.IsLetter(Next))
        {
            return While(char.IsLetter, "a value");
        }

        Position = JsonEnd.Of(Source, Position);
        return Canonical(start);
    }

    private string? Quoted()
    {
        if (Next != '"')
        {
            return null;
        }

        var start = Position;
        Position = JsonEnd.Of(Source, Position);
        return LockText.Unquote(Canonical(start));
    }

    private string Canonical(int start)
    {
        try
        {
            return LockJson.Canonical(Source.Substring(start, Position - start));
        }
        catch (FormatException fault)
        {
            throw new LockSyntaxException(start, fault.Message);
        }
    }

    private string While(Func<char, bool> isPart, string what)
    {
        var taken = TakeWhile(isPart);
        return taken.Length > 0 ? taken : throw Fault($"{what} is missing");
    }

    private static string Shorten(string rest) => rest.Length <= 40 ? rest : rest.Substring(0, 40) + "…";
}
