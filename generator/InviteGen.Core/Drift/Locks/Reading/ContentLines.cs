using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Drift.Locks.Notes;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Drift.Locks.Reading;

/// <summary>Reads what travels: parameters, and bodies in their media types.</summary>
internal sealed class ContentLines(LineGuard guard)
{
    private readonly SchemaLines _schemas = new(guard);

    /// <summary>Reads the line of a parameter; null: it is of another kind.</summary>
    public Parameter? ReadParameter(LockLine line, LockCursor at)
    {
        foreach (var (word, place) in ParameterWords.All)
        {
            if (at.Take(word))
            {
                return ReadParameter(line, at, place);
            }
        }

        return null;
    }

    /// <summary>Reads a line of what is sent or comes back.</summary>
    public void Read(LockLine line, LockCursor at, MessageParts parts)
    {
        if (at.Take("body"))
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
            guard.Try(line, at => encodings.Add(ReadEncoding(line, at)));
        }

        return encodings.ToEquatableArray();
    }

    private PropertyEncoding ReadEncoding(LockLine line, LockCursor at)
    {
        at.Expect("encoding ");
        var encoding = EncodingNotes.Assume(at.Name());
        var notes = at.Notes();
        encoding = EncodingNotes.Table.Read(encoding, notes);
        SchemaLines.DemandNone(notes);
        var headers = new List<Parameter>();
        foreach (var child in line.Children)
        {
            guard.Try(child, cursor => headers.Add(ReadParameter(child, cursor) ?? throw cursor.Fault("this is no header")));
        }

        return encoding with { Headers = headers.ToEquatableArray() };
    }
}
