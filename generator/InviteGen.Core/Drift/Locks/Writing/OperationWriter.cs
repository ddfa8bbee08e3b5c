using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Drift.Locks.Keys;
using InviteGen.Core.Drift.Locks.Notes;

namespace InviteGen.Core.Drift.Locks.Writing;

/// <summary>Writes the blocks of operations and webhooks.</summary>
internal sealed class OperationWriter(LockOutput output)
{
    private readonly ContentWriter _contents = new(output);

    public void Write(Operation operation)
    {
        var id = operation.Id.Length > 0 ? " #" + LockText.Token(operation.Id) : "";
        var key = LockKeys.Operation(operation.Method, operation.Path);
        output.Line(0, key, key + id + (operation.IsDeprecated ? " ~" : ""), OperationNotes.Table.Write(operation));
        foreach (var parameter in operation.Parameters)
        {
            _contents.Write(1, parameter);
        }

        _contents.Write(operation.Body);
        foreach (var response in operation.Responses)
        {
            _contents.Write(response);
        }

        foreach (var alternative in operation.Security)
        {
            output.Line(1, LockKeys.OwnRequirement(alternative));
        }

        foreach (var server in operation.Servers)
        {
            ServerWriter.Write(output, 1, server);
        }
    }

    /// <summary>Writes the block of a request that the API sends.</summary>
    public void Write(Webhook webhook)
    {
        var key = LockKeys.Webhook(webhook);
        output.Line(0, key, key + (webhook.IsDeprecated ? " ~" : ""));
        _contents.Write(webhook.Body);
        foreach (var answer in webhook.Answers)
        {
            _contents.Write(answer);
        }
    }
}
