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
        var key = LockKeys.Server(server.Url);
        output.Line(depth, key, key, ServerNotes.Table.Write(server));
        foreach (var variable in server.Variables)
        {
            var name = LockKeys.Property(variable.Name);
            output.Line(depth + 1, name, name + ": " + LockText.Quote(variable.Default));
            foreach (var value in variable.Values)
            {
                output.Line(depth + 2, LockKeys.Value(LockText.Quote(value)));
            }
        }
    }
}
