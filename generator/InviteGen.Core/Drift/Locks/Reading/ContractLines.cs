using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Assertions;
using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Contract.Security;
using InviteGen.Core.Contract.Servers;
using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Drift.Locks.Keys;
using InviteGen.Core.Drift.Locks.Notes;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Drift.Locks.Reading;

/// <summary>Reads the blocks of a lock.</summary>
internal sealed class ContractLines(LineGuard guard)
{
    private readonly SchemaLines _schemas = new(guard);
    private readonly OperationLines _operations = new(guard);
    private readonly ServerLines _servers = new(guard);
    private readonly WebhookLines _webhooks = new(guard);
    private readonly List<Server> _serverList = [];
    private readonly List<SecurityScheme> _schemes = [];
    private readonly List<SecurityAlternative> _security = [];
    private readonly List<Operation> _operationList = [];
    private readonly List<Webhook> _webhookList = [];
    private readonly List<NamedSchema> _named = [];
    private readonly List<NamedAssertion> _rules = [];
    private readonly List<(LockAcceptance Acceptance, LockLine Line)> _acceptances = [];

    /// <summary>The acceptances that were read, each with its line.</summary>
    public IReadOnlyList<(LockAcceptance Acceptance, LockLine Line)> Acceptances => _acceptances;

    /// <summary>The facts below the root.</summary>
    public ApiContract Read(LockLine root, CancellationToken cancellationToken)
    {
        foreach (var line in root.Children)
        {
            cancellationToken.ThrowIfCancellationRequested();
            guard.Try(line, at => Read(line, at));
        }

        return new ApiContract
        {
            Operations = _operationList.ToEquatableArray(),
            Webhooks = _webhookList.ToEquatableArray(),
            Schemas = _named.ToEquatableArray(),
            Assertions = _rules.ToEquatableArray(),
            Servers = _serverList.ToEquatableArray(),
            Security = _security.ToEquatableArray(),
            SecuritySchemes = _schemes.ToEquatableArray(),
        };
    }

    /// <summary>What is named must be there: later steps look it up.</summary>
    public void DemandKnown()
    {
        var schemes = new HashSet<string>(_schemes.Select(scheme => scheme.Name), StringComparer.Ordinal);
        foreach (var (line, names) in _operations.Mentions.Where(mention => !mention.Schemes.All(schemes.Contains)))
        {
            guard.Report(line, 0, $"'{names.First(name => !schemes.Contains(name))}' is not a security scheme of this lock");
        }

        var operations = new HashSet<string>(_operationList.Select(operation => operation.Key), StringComparer.Ordinal);
        foreach (var (line, name) in _webhooks.Mentions.Where(mention => !operations.Contains(mention.Operation)))
        {
            guard.Report(line, 0, $"'{name}' is not an operation of this lock");
        }
    }

    private void Read(LockLine line, LockCursor at)
    {
        if (at.TryTake("schema "))
        {
            var name = NameBeforeColon(at);
            line.Key = LockKeys.Schema(name);
            _named.Add(new NamedSchema(name, _schemas.Read(line, at)));
        }
        else if (at.TryTake("server "))
        {
            _serverList.Add(_servers.Read(line, at));
        }
        else if (at.TryTake("webhook "))
        {
            _webhookList.Add(_webhooks.ReadWebhook(line, at));
        }
        else if (at.TryTake("callback "))
        {
            _webhookList.Add(_webhooks.ReadCallback(line, at));
        }
        else if (at.TryTake("rule "))
        {
            var rule = new NamedAssertion(NameBeforeColon(at), at.Json());
            line.Key = LockKeys.Rule(rule.Name);
            _rules.Add(rule);
            guard.DemandNothingBelow(line);
        }
        else if (at.TryTake("security "))
        {
            var scheme = ReadScheme(NameBeforeColon(at), at);
            line.Key = LockKeys.SecurityScheme(scheme.Name);
            _schemes.Add(scheme);
            guard.DemandNothingBelow(line);
        }
        else if (at.TryTake("requires "))
        {
            var alternative = OperationLines.ReadSecurity(at);
            line.Key = LockKeys.Requirement(alternative);
            _security.Add(alternative);
            guard.DemandNothingBelow(line);
        }
        else if (at.TryTake("accept "))
        {
            line.Key = line.Text;
            _acceptances.Add((AcceptanceLine.Read(line.Text), line));
            guard.DemandNothingBelow(line);
        }
        else if (line.Text[0] is '"' or (>= 'A' and <= 'Z'))
        {
            _operationList.Add(_operations.Read(line, at));
        }
        else
        {
            throw at.Fault("this line is not valid in a lock file");
        }
    }

    private static string NameBeforeColon(LockCursor at)
    {
        var name = at.Name();
        at.Take(": ");
        return name;
    }

    private static SecurityScheme ReadScheme(string name, LockCursor at)
    {
        var word = at.Word(out _);
        foreach (var kind in Enum.GetValues(typeof(SecurityKind)).Cast<SecurityKind>().Where(kind => LockText.Spell(kind) == word))
        {
            if (kind is not (SecurityKind.Bearer or SecurityKind.Basic))
            {
                at.Take(" ");
                word = at.Token();
            }

            var notes = at.Notes();
            var scheme = SecurityNotes.Table.Read(new SecurityScheme(name, kind, word, ""), notes);
            SchemaLines.DemandNone(notes);
            return scheme;
        }

        throw at.Fault($"'{word}' is not an authentication scheme");
    }
}
