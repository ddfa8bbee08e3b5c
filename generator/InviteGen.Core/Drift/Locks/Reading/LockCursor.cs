using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Drift.Locks.Notes;

namespace InviteGen.Core.Drift.Locks.Reading;

/// <summary>Reads a line from left to right.</summary>
internal sealed class LockCursor(string text)
{
    private int _at;

    /// <summary>Where it stands: UTF-16 code units from the start of the line's text.</summary>
    public int Column => _at;

    /// <summary>True behind the last character.</summary>
    public bool IsAtEnd => _at == text.Length;

    /// <summary>Takes what comes next, if it is this.</summary>
    public bool Take(string expected)
    {
        if (string.CompareOrdinal(text, _at, expected, 0, expected.Length) != 0)
        {
            return false;
        }

        _at += expected.Length;
        return true;
    }

    /// <summary>Takes what must come next.</summary>
    public void Expect(string expected)
    {
        if (!Take(expected))
        {
            throw Fault($"'{expected}' is missing here");
        }
    }

    /// <summary>Nothing may follow.</summary>
    public void ExpectEnd()
    {
        if (!IsAtEnd)
        {
            throw Fault($"'{Shorten(text.Substring(_at))}' has no meaning here");
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

        var token = While(c => c is not (' ' or '"'), "a text");
        if (token.Length > 1 && token[token.Length - 1] == ':')
        {
            _at--;
            return token.Substring(0, token.Length - 1);
        }

        return token;
    }

    /// <summary>A word (<see cref="LockText.Word"/>).</summary>
    /// <param name="isQuoted">True where it cannot stand for anything but itself.</param>
    public string Word(out bool isQuoted)
    {
        isQuoted = _at < text.Length && text[_at] == '"';
        return Quoted() ?? While(
            c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '.', "a word");
    }

    /// <summary>A JSON string.</summary>
    public string Text() => Quoted() ?? throw Fault("a text in quotes is missing here");

    /// <summary>The rest of the line: a JSON value.</summary>
    public string Json()
    {
        var start = _at;
        _at = text.Length;
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

        Expect(" [");
        do
        {
            var column = _at;
            var name = While(char.IsLetter, "a word");
            if (notes.Exists(note => note.Name == name))
            {
                throw new LockSyntaxException(column, $"'{name}' is said twice");
            }

            notes.Add(new NoteText(column, name, Take("=") ? Value() : ""));
        }
        while (Take(", "));
        Expect("]");
        ExpectEnd();
        return notes;
    }

    /// <summary>What is wrong here.</summary>
    public LockSyntaxException Fault(string message) => new(_at, message);

    private string Value()
    {
        var start = _at;
        if (_at < text.Length && char.IsLetter(text[_at]))
        {
            return While(char.IsLetter, "a value");
        }

        _at = JsonEnd.Of(text, _at);
        return Canonical(start);
    }

    private string? Quoted()
    {
        if (_at == text.Length || text[_at] != '"')
        {
            return null;
        }

        var start = _at;
        _at = JsonEnd.Of(text, _at);
        return LockText.Unquote(Canonical(start));
    }

    private string Canonical(int start)
    {
        try
        {
            return LockJson.Canonical(text.Substring(start, _at - start));
        }
        catch (FormatException fault)
        {
            throw new LockSyntaxException(start, fault.Message);
        }
    }

    private string While(Func<char, bool> isPart, string what)
    {
        var start = _at;
        while (_at < text.Length && isPart(text[_at]))
        {
            _at++;
        }

        return _at > start ? text.Substring(start, _at - start) : throw Fault($"{what} is missing here");
    }

    private static string Shorten(string rest) => rest.Length <= 40 ? rest : rest.Substring(0, 40) + "…";
}
