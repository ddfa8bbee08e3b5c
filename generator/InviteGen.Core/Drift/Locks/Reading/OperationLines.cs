using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Security;
using InviteGen.Core.Drift.Locks.Notes;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Drift.Locks.Reading;

/// <summary>Reads the block of an operation.</summary>
internal sealed class OperationLines(LineGuard guard)
{
    private readonly SchemaLines _schemas = new(guard);

    public Operation Read(LockLine line, LockCursor at)
    {
        var method = at.Word(out _);
        at.Expect(" ");
        var operation = new Operation
        {
            Method = method,
            Path = at.Token(),
            Id = at.Take(" #") ? at.Token() : "",
            IsDeprecated = at.Take(" ~"),
        };
        var notes = at.Notes();
        operation = OperationNotes.Table.Read(operation, notes);
        SchemaLines.DemandNone(notes);
        var parts = new OperationParts();
        foreach (var child in line.Children)
        {
            guard.Try(child, cursor => Read(child, cursor, parts));
        }

        return parts.AddTo(operation);
    }

    private void Read(LockLine line, LockCursor at, OperationParts parts)
    {
        foreach (var place in ParameterWords.All)
        {
            if (at.Take(place.Word))
            {
                parts.Parameters.Add(ReadParameter(line, at, place.Place));
                return;
            }
        }

        if (at.Take("security "))
        {
            parts.Security.Add(ReadSecurity(at));
            guard.DemandNothingBelow(line);
        }
        else if (at.Take("server "))
        {
            parts.Servers.Add(new ServerLines(guard).Read(line, at));
        }
        else if (at.Take("body"))
        {
            parts.IsBodyRequired |= at.Take("!");
            parts.Body ??= [];
            ReadContent(line, at, parts.Body);
        }
        else
        {
            ReadContent(line, at, parts.ContentsOf(at.Token()));
        }
    }

    private Parameter ReadParameter(LockLine line, LockCursor at, ParameterPlace place)
    {
        var parameter = ParameterNotes.Assume(place, at.Name()) with { IsRequired = at.Take("!"), IsDeprecated = at.Take("~") };
        at.Expect(": ");
        var schema = _schemas.Read(line, at, out var notes, out var others);
        parameter = ParameterNotes.Table.Read(parameter with { Schema = schema }, notes);
        SchemaLines.DemandNone(notes);
        return parameter.Content is { } content
            ? parameter with { Content = content with { Schema = schema, Encodings = ReadEncodings(others) } }
            : parameter;
    }

    private void ReadContent(LockLine line, LockCursor at, List<MediaContent> contents)
    {
        if (at.IsAtEnd)
        {
            guard.DemandNothingBelow(line);
            return;
        }

        at.Expect(" ");
        var mediaType = at.Token();
        if (at.Take(": "))
        {
            var schema = _schemas.Read(line, at, out var notes, out var others);
            SchemaLines.DemandNone(notes);
            contents.Add(new MediaContent(mediaType, schema) { Encodings = ReadEncodings(others) });
            return;
        }

        at.ExpectEnd();
        contents.Add(new MediaContent(mediaType, Schema: null) { Encodings = ReadEncodings(line.Children) });
    }

    private EquatableArray<PropertyEncoding> ReadEncodings(IReadOnlyList<LockLine> lines)
    {
        var encodings = new List<PropertyEncoding>();
        foreach (var line in lines)
        {
            guard.Try(line, at =>
            {
                at.Expect("encoding ");
                var encoding = EncodingNotes.Assume(at.Name());
                var notes = at.Notes();
                encodings.Add(EncodingNotes.Table.Read(encoding, notes));
                SchemaLines.DemandNone(notes);
                guard.DemandNothingBelow(line);
            });
        }

        return encodings.ToEquatableArray();
    }

    private static SecurityAlternative ReadSecurity(LockCursor at)
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
        while (at.Take(", "));
        at.ExpectEnd();
        return new SecurityAlternative(names.ToEquatableArray());
    }
}
