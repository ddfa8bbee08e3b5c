namespace InviteGen.Core.Drift.Locks.Notes;

/// <summary>One kind of note that stands in brackets behind a fact: <c>[maximum=100, readOnly]</c>.</summary>
/// <typeparam name="T">What it is a note of.</typeparam>
/// <param name="Name">The word before the equals sign.</param>
/// <param name="Write">The value as the lock shows it; empty: the word alone says it; null: there is no such note.</param>
/// <param name="Read">Adds the note to the record; null: the value is none of its kind.</param>
internal sealed record Note<T>(string Name, Func<T, string?> Write, Func<T, string, T?> Read)
    where T : class;
