using InviteGen.Core.Contract.Operations;

namespace InviteGen.Core.Drift.Locks.Notes;

/// <summary>What is said of a header of a response beside its type.</summary>
internal static class HeaderNotes
{
    public static readonly NoteTable<ResponseHeader> Table = new(
        NoteOf.Flag<ResponseHeader>("json", h => h.IsJson, h => h with { IsJson = true }));
}
