using InviteGen.Core.Contract.Schemas;

namespace InviteGen.Core.Drift.Locks.Notes;

/// <summary>What is said of a listed value: its name in code.</summary>
internal static class ValueNotes
{
    public static readonly NoteTable<ValueName> Table = new(
        NoteOf.Text<ValueName>("name", value => value.Name.Length > 0 ? value.Name : null, (value, name) => value with { Name = name }));
}
