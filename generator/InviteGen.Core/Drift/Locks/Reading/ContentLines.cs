using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Drift.Locks.Keys;
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
            if (at.TryTake(word))
            {
                return ReadParameter(line, at, place);
            }
        }

        return null;
    }

    /// <summary>Reads a line of what is sent or comes back.</summary>
    public void Read(LockLine line, LockCursor at, MessageParts parts)
    {
        if (at.TryTake("body"))
        {
            parts.IsBodyRequired |= at.TryTake("!");
            parts.Body ??= [];
            ReadContent(line, at, parts.Body, LockKeys.BodyAlone, LockKeys.Body);
        }
        else
        {
            var token = at.Token();
            var status = StatusKey.Parse(token) ?? throw at.Fault($"'{token}' is not a status code, a range such as 4XX, or 'default'");
            var response = parts.ResponseOf(status);
            if (at.TryTake(" header "))
            {
                response.Headers.Add(ReadHeader(line, at, status));
            }
            else
            {
                ReadContent(
                    line, at, response.Contents, LockKeys.Response(status.Text), mediaType => LockKeys.Response(status.Text, mediaType));
            }
        }
    }

    private ResponseHeader ReadHeader(LockLine line, LockCursor at, StatusKey status)
    {
        var name = at.Name();
        line.Key = LockKeys.ResponseHeader(status.Text, name);
        var isRequired = at.TryTake("!");
        at.Take(": ");
        var schema = _schemas.Read(line, at, out var notes, out var others);
        var header = HeaderNotes.Table.Read(new ResponseHeader { Name = name, IsRequired = isRequired, Schema = schema }, notes);
        SchemaLines.DemandNone(notes);
        DemandNone(others);
        return header;
    }

    private Parameter ReadParameter(LockLine line, LockCursor at, ParameterIn place)
    {
        var parameter = ParameterNotes.Assume(place, at.Name()) with { IsRequired = at.TryTake("!"), IsDeprecated = at.TryTake("~") };
        line.Key = LockKeys.Parameter(place, parameter.Name);
        at.Take(": ");
        var schema = _schemas.Read(line, at, out var notes, out var others);
        parameter = ParameterNotes.Table.Read(parameter with { Schema = schema }, notes);
        SchemaLines.DemandNone(notes);
        if (parameter.Content is not { } content)
        {
            DemandNone(others);
            return parameter;
        }

        return parameter with { Content = Complete(content with { Schema = schema }, [], others) };
    }

    private void ReadContent(
        LockLine line, LockCursor at, List<MediaContent> contents, string keyAlone, Func<string, string> keyOf)
    {
        if (at.IsAtEnd)
        {
            line.Key = keyAlone;
            guard.DemandNothingBelow(line);
            return;
        }

        at.Take(" ");
        var mediaType = at.Token();
        line.Key = keyOf(mediaType);
        if (at.TryTake(": "))
        {
            var schema = _schemas.Read(line, at, out var notes, out var others);
            contents.Add(Complete(new MediaContent(mediaType, schema), notes, others));
        }
        else
        {
            contents.Add(Complete(new MediaContent(mediaType, Schema: null), at.Notes(), line.Children));
        }
    }

    private MediaContent Complete(MediaContent content, List<NoteText> notes, IReadOnlyList<LockLine> lines)
    {
        content = MediaNotes.Table.Read(content, notes);
        SchemaLines.DemandNone(notes);
        var encodings = new List<PropertyEncoding>();
        Schema? item = null;
        foreach (var line in lines)
        {
            guard.Try(line, at =>
            {
                if (at.TryTake(LockKeys.SequenceItem + ": "))
                {
                    line.Key = LockKeys.SequenceItem;
                    item = _schemas.Read(line, at);
                }
                else
                {
                    encodings.Add(ReadEncoding(line, at));
                }
            });
        }

        return content with { Item = item, Encodings = encodings.ToEquatableArray() };
    }

    private void DemandNone(IReadOnlyList<LockLine> lines)
    {
        foreach (var line in lines)
        {
            guard.Report(line, 0, "this line is not allowed here");
        }
    }

    private PropertyEncoding ReadEncoding(LockLine line, LockCursor at)
    {
        at.Take("encoding ");
        var encoding = PropertyEncoding.Assumed(at.Name());
        line.Key = LockKeys.Encoding(encoding.Name);
        var notes = at.Notes();
        encoding = EncodingNotes.Table.Read(encoding, notes);
        SchemaLines.DemandNone(notes);
        var headers = new List<Parameter>();
        foreach (var child in line.Children)
        {
            guard.Try(
                child, cursor => headers.Add(ReadParameter(child, cursor) ?? throw cursor.Fault("this line is not a response header")));
        }

        return encoding with { Headers = headers.ToEquatableArray() };
    }
}
