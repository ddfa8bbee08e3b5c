using InviteGen.Core.Contract.Servers;
using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Drift.Locks.Keys;
using InviteGen.Core.Drift.Locks.Notes;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Drift.Locks.Reading;

/// <summary>Reads where something is served.</summary>
internal sealed class ServerLines(LineGuard guard)
{
    /// <summary>Reads a server behind the word that begins its line.</summary>
    public Server Read(LockLine line, LockCursor at)
    {
        var server = new Server(at.Token(), "", []);
        line.Key = LockKeys.Server(server.Url);
        var notes = at.Notes();
        server = ServerNotes.Table.Read(server, notes);
        SchemaLines.DemandNone(notes);
        var variables = new List<ServerVariable>();
        foreach (var child in line.Children)
        {
            guard.Try(child, cursor => variables.Add(ReadVariable(child, cursor)));
        }

        return server with { Variables = variables.ToEquatableArray() };
    }

    private ServerVariable ReadVariable(LockLine line, LockCursor at)
    {
        var name = at.Name();
        line.Key = LockKeys.Property(name);
        at.Take(": ");
        var assumed = at.Text();
        at.ExpectEnd();
        var values = new List<string>();
        foreach (var child in line.Children)
        {
            guard.Try(child, cursor =>
            {
                cursor.Take("| ");
                var value = cursor.Text();
                child.Key = LockKeys.Value(LockText.Quote(value));
                values.Add(value);
                cursor.ExpectEnd();
                guard.DemandNothingBelow(child);
            });
        }

        return new ServerVariable(name, assumed, values.ToEquatableArray(), "");
    }
}
