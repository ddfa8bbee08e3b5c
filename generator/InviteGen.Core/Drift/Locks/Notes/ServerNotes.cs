using InviteGen.Core.Contract.Servers;

namespace InviteGen.Core.Drift.Locks.Notes;

/// <summary>What is said of servers beside their address.</summary>
internal static class ServerNotes
{
    /// <summary>Only what names come from is left of the words.</summary>
    public static readonly NoteTable<Server> Table = new(
        NoteOf.Text<Server>("name", s => s.Description.Length > 0 ? s.Description : null, (s, v) => s with { Description = v }));
}
