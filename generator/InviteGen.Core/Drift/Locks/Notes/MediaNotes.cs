using InviteGen.Core.Contract.Operations;

namespace InviteGen.Core.Drift.Locks.Notes;

/// <summary>What is said of a body beside its type.</summary>
internal static class MediaNotes
{
    public static readonly NoteTable<MediaContent> Table = new(
        NoteOf.Word<MediaContent, SequenceKind>(
            "sequence", c => c.Sequence == SequenceKind.None ? null : c.Sequence, (c, v) => c with { Sequence = v }));
}
