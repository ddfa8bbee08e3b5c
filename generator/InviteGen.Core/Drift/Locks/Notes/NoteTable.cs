using InviteGen.Core.Drift.Locks.Format;

namespace InviteGen.Core.Drift.Locks.Notes;

/// <summary>The notes that a kind of fact may have. A new fact of the contract needs a line in such a table.</summary>
/// <typeparam name="T">What they are notes of.</typeparam>
/// <param name="notes">In the order in which they are written.</param>
internal sealed class NoteTable<T>(params Note<T>[] notes)
    where T : class
{
    /// <summary>The notes of a record, such as <c>maximum=100</c>.</summary>
    public IEnumerable<string> Write(T of)
    {
        foreach (var note in notes)
        {
            if (note.Write(of) is { } value)
            {
                yield return value.Length == 0 ? note.Name : note.Name + "=" + value;
            }
        }
    }

    /// <summary>True when the record has none.</summary>
    public bool HasNone(T of) => Array.TrueForAll(notes, note => note.Write(of) is null);

    /// <summary>Adds the notes of a line to a record, and takes them off the list: what is left belongs to something else.</summary>
    /// <exception cref="LockSyntaxException">A value is none of its kind.</exception>
    public T Read(T of, List<NoteText> texts)
    {
        for (var i = 0; i < notes.Length && texts.Count > 0; i++)
        {
            var note = notes[i];
            var index = texts.FindIndex(text => text.Name == note.Name);
            if (index >= 0)
            {
                var text = texts[index];
                of = note.Read(of, text.Value)
                    ?? throw new LockSyntaxException(text.Column, $"'{text.Value}' is not a value of '{text.Name}'");
                texts.RemoveAt(index);
            }
        }

        return of;
    }
}
