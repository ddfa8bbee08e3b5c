using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Security;
using InviteGen.Core.Contract.Servers;
using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Drift.Locks.Keys;
using InviteGen.Core.Drift.Locks.Notes;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Drift.Locks.Reading;

/// <summary>Reads the block of an operation.</summary>
internal sealed class OperationLines(LineGuard guard)
{
    private readonly ContentLines _contents = new(guard);
    private readonly ServerLines _servers = new(guard);

    /// <summary>The lines that name ways to authenticate.</summary>
    public List<(LockLine Line, EquatableArray<string> Schemes)> Mentions { get; } = [];

    public Operation Read(LockLine line, LockCursor at)
    {
        var method = at.Word(out _);
        at.Take(" ");
        var operation = new Operation
        {
            Method = method,
            Path = at.Token(),
            Id = at.TryTake(" #") ? at.Token() : "",
            IsDeprecated = at.TryTake(" ~"),
        };
        line.Key = LockKeys.Operation(operation.Method, operation.Path);
        var notes = at.Notes();
        operation = OperationNotes.Read(operation, notes);
        SchemaLines.DemandNone(notes);
        return ReadParts(line, operation);
    }

    private Operation ReadParts(LockLine line, Operation operation)
    {
        var messages = new MessageParts();
        var (parameters, security, servers) = (new List<Parameter>(), new List<SecurityAlternative>(), new List<Server>());
        foreach (var child in line.Children)
        {
            guard.Try(child, at =>
            {
                if (_contents.ReadParameter(child, at) is { } parameter)
                {
                    parameters.Add(parameter);
                }
                else if (at.TryTake("security "))
                {
                    var alternative = ReadSecurity(at);
                    child.Key = LockKeys.OwnRequirement(alternative);
                    security.Add(alternative);
                    Mentions.Add((child, alternative.Schemes));
                    guard.DemandNothingBelow(child);
                }
                else if (at.TryTake("server "))
                {
                    servers.Add(_servers.Read(child, at));
                }
                else
                {
                    _contents.Read(child, at, messages);
                }
            });
        }

        return operation with
        {
            Parameters = parameters.ToEquatableArray(),
            Body = messages.ToBody(),
            Responses = messages.ToResponses(),
            Security = security.ToEquatableArray(),
            Servers = servers.ToEquatableArray(),
        };
    }

    /// <summary>Reads the schemes of an alternative.</summary>
    public static SecurityAlternative ReadSecurity(LockCursor at)
    {
        var names = new List<string>();
        do
        {
            var name = at.Word(out var isQuoted);
            if (isQuoted || name != LockKeys.None)
            {
                names.Add(name);
            }
        }
        while (at.TryTake(", "));
        var notes = at.Notes();
        var alternative = AlternativeNotes.Table.Read(new SecurityAlternative(names.ToEquatableArray()), notes);
        SchemaLines.DemandNone(notes);
        return alternative;
    }
}
