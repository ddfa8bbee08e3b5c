using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Drift.Locks.Keys;

namespace InviteGen.Core.Drift.Locks.Reading;

/// <summary>Reads the block of a request that the API sends.</summary>
internal sealed class WebhookLines(LineGuard guard)
{
    private readonly ContentLines _contents = new(guard);

    /// <summary>The lines that name operations.</summary>
    public List<(LockLine Line, string Operation)> Mentions { get; } = [];

    /// <summary>Reads one that an operation asks for.</summary>
    public Webhook ReadCallback(LockLine line, LockCursor at)
    {
        var operation = Next(at);
        var name = Next(at);
        var address = Next(at);
        Mentions.Add((line, operation));
        return Read(line, at, new Webhook { Operation = operation, Name = name, Address = address, Method = at.Word(out _) });
    }

    /// <summary>Reads one that comes unasked.</summary>
    public Webhook ReadWebhook(LockLine line, LockCursor at)
    {
        var name = Next(at);
        return Read(line, at, new Webhook { Name = name, Method = at.Word(out _) });
    }

    private Webhook Read(LockLine line, LockCursor at, Webhook webhook)
    {
        line.Key = LockKeys.Webhook(webhook);
        webhook = webhook with { IsDeprecated = at.TryTake(" ~") };
        at.ExpectEnd();
        var messages = new MessageParts();
        foreach (var child in line.Children)
        {
            guard.Try(child, cursor => _contents.Read(child, cursor, messages));
        }

        return webhook with { Body = messages.ToBody(), Answers = messages.ToResponses() };
    }

    private static string Next(LockCursor at)
    {
        var token = at.Token();
        at.Take(" ");
        return token;
    }
}
