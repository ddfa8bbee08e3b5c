using InviteGen.Core.Contract.Servers;
using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Drift.Locks.Keys;
using InviteGen.Core.Drift.Locks.Notes;

namespace InviteGen.Core.Drift.Locks.Writing;

/// <summary>Writes where something is served.</summary>
internal static class ServerWriter
{
    public static void Write(LockOutput output, int depth, Server server)
    {
        output.Line(depth, LockKeys.Server(server.Url), ServerNotes.Table.Write(server));
        foreach (var variable in server.Variables)
        {
            output.Line(depth + 1, LockKeys.Property(variable.Name) + ": " + LockText.Quote(variable.Default));
            foreach (var value in variable.Values)
            {
                output.Line(depth + 2, LockKeys.Value(LockText.Quote(value)));
            }
        }
    }
}
