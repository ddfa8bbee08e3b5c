using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Security;
using InviteGen.Core.Drift.Locks.Notes;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Drift.Locks.Writing;

/// <summary>Writes the block of an operation.</summary>
internal sealed class OperationWriter(LockOutput output)
{
    private readonly SchemaWriter _schemas = new(output);

    public void Write(Operation operation)
    {
        var id = operation.Id.Length > 0 ? " #" + LockText.Token(operation.Id) : "";
        output.Line(
            0,
            LockKeys.Operation(operation.Method, operation.Path) + id + (operation.IsDeprecated ? " ~" : ""),
            OperationNotes.Table.Write(operation));
        foreach (var parameter in operation.Parameters)
        {
            Write(parameter);
        }

        if (operation.Body is { } body)
        {
            WriteContents("body" + (body.IsRequired ? "!" : ""), body.Contents);
        }

        foreach (var response in operation.Responses)
        {
            WriteContents(LockKeys.Response(response.Status), response.Contents);
        }

        foreach (var alternative in operation.Security)
        {
            output.Line(1, "security " + Text(alternative));
        }

        foreach (var server in operation.Servers)
        {
            ServerWriter.Write(output, 1, server);
        }
    }

    private void Write(Parameter parameter)
    {
        var marks = (parameter.IsRequired ? "!" : "") + (parameter.IsDeprecated ? "~" : "");
        _schemas.Write(
            1,
            LockKeys.Parameter(parameter.Place, parameter.Name) + marks + ": ",
            parameter.Schema,
            ParameterNotes.Table.Write(parameter));
        WriteEncodings(parameter.Content?.Encodings ?? []);
    }

    private void WriteContents(string label, EquatableArray<MediaContent> contents)
    {
        if (contents.Count == 0)
        {
            output.Line(1, label);
        }

        foreach (var content in contents)
        {
            var start = label + " " + LockText.Token(content.MediaType);
            if (content.Schema is { } schema)
            {
                _schemas.Write(1, start + ": ", schema);
            }
            else
            {
                output.Line(1, start);
            }

            WriteEncodings(content.Encodings);
        }
    }

    private void WriteEncodings(EquatableArray<PropertyEncoding> encodings)
    {
        foreach (var encoding in encodings)
        {
            output.Line(2, LockKeys.Encoding(encoding.Name), EncodingNotes.Table.Write(encoding));
        }
    }

    private static string Text(SecurityAlternative alternative) => alternative.Schemes.Count == 0
        ? LockKeys.None
        : string.Join(", ", alternative.Schemes.Select(name => name == LockKeys.None ? LockText.Quote(name) : LockText.Word(name)));
}
