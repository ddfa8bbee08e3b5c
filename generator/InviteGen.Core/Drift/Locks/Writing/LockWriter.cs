using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Security;
using InviteGen.Core.Drift.Locks.Facts;
using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Drift.Locks.Keys;
using InviteGen.Core.Drift.Locks.Notes;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Drift.Locks.Writing;

/// <summary>Writes a contract down as a lock (docs/lock-format.md). Equal facts give equal bytes.</summary>
public static class LockWriter
{
    /// <summary>The text of the lock, with line feeds only.</summary>
    /// <param name="contract">What the API promises.</param>
    /// <param name="acceptances">The known differences; they stay as they are.</param>
    public static string Write(ApiContract contract, EquatableArray<LockAcceptance> acceptances = default)
    {
        var output = Lines(contract);
        foreach (var acceptance in acceptances)
        {
            output.Line(0, acceptance.ToString());
        }

        return output.ToString();
    }

    /// <summary>The lines of the lock that <see cref="Write"/> would write.</summary>
    /// <param name="contract">What the API promises.</param>
    public static LockTree Tree(ApiContract contract) => Lines(contract).ToTree();

    private static LockOutput Lines(ApiContract contract)
    {
        var facts = LockFacts.Of(contract);
        var output = new LockOutput();
        foreach (var server in facts.Servers)
        {
            ServerWriter.Write(output, 0, server);
        }

        foreach (var scheme in facts.SecuritySchemes)
        {
            var key = LockKeys.SecurityScheme(scheme.Name);
            output.Line(0, key, key + ": " + Text(scheme), SecurityNotes.Table.Write(scheme));
        }

        foreach (var alternative in facts.Security)
        {
            output.Line(0, LockKeys.Requirement(alternative));
        }

        var operations = new OperationWriter(output);
        foreach (var operation in facts.Operations)
        {
            operations.Write(operation);
        }

        foreach (var webhook in facts.Webhooks)
        {
            operations.Write(webhook);
        }

        WriteSchemas(output, facts);
        return output;
    }

    private static void WriteSchemas(LockOutput output, ApiContract facts)
    {
        var schemas = new SchemaWriter(output);
        foreach (var named in facts.Schemas)
        {
            schemas.Write(0, LockKeys.Schema(named.Name), named.Schema);
        }

        foreach (var rule in facts.Assertions)
        {
            var key = LockKeys.Rule(rule.Name);
            output.Line(0, key, key + ": " + rule.Json);
        }
    }

    private static string Text(SecurityScheme scheme)
    {
        var kind = LockText.Spell(scheme.Kind);
        return scheme.Kind is SecurityKind.Bearer or SecurityKind.Basic ? kind : kind + " " + LockText.Token(scheme.Parameter);
    }
}
