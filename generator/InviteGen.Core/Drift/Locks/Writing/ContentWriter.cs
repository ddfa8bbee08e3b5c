using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Drift.Locks.Keys;
using InviteGen.Core.Drift.Locks.Notes;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Drift.Locks.Writing;

/// <summary>Writes what travels: parameters, and bodies in their media types.</summary>
internal sealed class ContentWriter(LockOutput output)
{
    private readonly SchemaWriter _schemas = new(output);

    public void Write(int depth, Parameter parameter)
    {
        var marks = (parameter.IsRequired ? "!" : "") + (parameter.IsDeprecated ? "~" : "");
        var key = LockKeys.Parameter(parameter.In, parameter.Name);
        _schemas.Write(depth, key, key + marks + ": ", parameter.Schema, ParameterNotes.Table.Write(parameter));
        WriteEncodings(depth + 1, parameter.Content?.Encodings ?? []);
    }

    public void Write(RequestBody? body)
    {
        if (body is not null)
        {
            WriteContents(LockKeys.BodyAlone, body.IsRequired ? "!" : "", body.Contents);
        }
    }

    public void Write(Response response)
    {
        WriteContents(LockKeys.Response(response.Status.Text), "", response.Contents);
        foreach (var header in response.Headers)
        {
            var key = LockKeys.ResponseHeader(response.Status.Text, header.Name);
            _schemas.Write(1, key, key + (header.IsRequired ? "!: " : ": "), header.Schema, HeaderNotes.Table.Write(header));
        }
    }

    private void WriteContents(string key, string mark, EquatableArray<MediaContent> contents)
    {
        if (contents.Count == 0)
        {
            output.Line(1, key, key + mark);
        }

        foreach (var content in contents)
        {
            var mediaType = " " + LockText.Token(content.MediaType);
            if (content.Schema is { } schema)
            {
                _schemas.Write(1, key + mediaType, key + mark + mediaType + ": ", schema, MediaNotes.Table.Write(content));
            }
            else
            {
                output.Line(1, key + mediaType, key + mark + mediaType, MediaNotes.Table.Write(content));
            }

            if (content.Item is { } item)
            {
                _schemas.Write(2, LockKeys.SequenceItem, item);
            }

            WriteEncodings(2, content.Encodings);
        }
    }

    private void WriteEncodings(int depth, EquatableArray<PropertyEncoding> encodings)
    {
        foreach (var encoding in encodings)
        {
            var key = LockKeys.Encoding(encoding.Name);
            output.Line(depth, key, key, EncodingNotes.Table.Write(encoding));
            foreach (var header in encoding.Headers)
            {
                Write(depth + 1, header);
            }
        }
    }
}
