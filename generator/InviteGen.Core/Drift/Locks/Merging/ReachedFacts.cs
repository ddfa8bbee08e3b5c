using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Drift.Locks.Writing;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Drift.Locks.Merging;

/// <summary>A lock holds what its operations reach, and nothing else.</summary>
internal static class ReachedFacts
{
    /// <summary>
    /// The facts with what they refer to and only <paramref name="next"/> has, and without what nothing refers to and
    /// <paramref name="next"/> has not.
    /// </summary>
    public static ApiContract Of(ApiContract facts, ApiContract next)
    {
        var schemas = Reach(facts, next);
        var schemes = new HashSet<string>(
            facts.Operations.SelectMany(operation => operation.Security).SelectMany(alternative => alternative.Schemes),
            StringComparer.Ordinal);
        var rules = ReachRules(facts, next);
        var operations = new HashSet<string>(facts.Operations.Select(operation => operation.Key), StringComparer.Ordinal);
        return facts with
        {
            Webhooks = facts.Webhooks.Where(webhook => webhook.Operation.Length == 0 || operations.Contains(webhook.Operation))
                .ToEquatableArray(),
            Schemas = Complete(facts.Schemas, next.Schemas, named => named.Name, schemas.Contains),
            SecuritySchemes = Complete(facts.SecuritySchemes, next.SecuritySchemes, scheme => scheme.Name, schemes.Contains),
            Assertions = Complete(facts.Assertions, next.Assertions, rule => rule.Name, rules.Contains),
        };
    }

    private static EquatableArray<T> Complete<T>(
        EquatableArray<T> facts, EquatableArray<T> next, Func<T, string> nameOf, Func<string, bool> isReached)
        where T : IEquatable<T>
    {
        var known = new HashSet<string>(facts.Select(nameOf), StringComparer.Ordinal);
        var wanted = new HashSet<string>(next.Select(nameOf), StringComparer.Ordinal);
        return facts.Where(fact => wanted.Contains(nameOf(fact)) || isReached(nameOf(fact)))
            .Concat(next.Where(fact => !known.Contains(nameOf(fact)) && isReached(nameOf(fact))))
            .ToEquatableArray();
    }

    private static HashSet<string> Reach(ApiContract facts, ApiContract next)
    {
        var known = next.Schemas.ToDictionary(named => named.Name, StringComparer.Ordinal);
        foreach (var named in facts.Schemas)
        {
            known[named.Name] = named;
        }

        var reached = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<string>(
            facts.Operations.SelectMany(SchemaReferences.In).Concat(facts.Webhooks.SelectMany(SchemaReferences.In)));
        while (waiting.Count > 0)
        {
            var name = waiting.Dequeue();
            if (reached.Add(name) && known.TryGetValue(name, out var named))
            {
                foreach (var other in SchemaReferences.In(named.Schema))
                {
                    waiting.Enqueue(other);
                }
            }
        }

        return reached;
    }

    /// <summary>Rules are named inside of JSON: a mention of a name is taken for a reference.</summary>
    private static HashSet<string> ReachRules(ApiContract facts, ApiContract next)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var unknown = next.Assertions.Concat(facts.Assertions).ToList();
        for (var text = LockWriter.Write(facts); text.Length > 0;)
        {
            var found = unknown.FindAll(rule => text.Contains(LockText.Quote(rule.Name)));
            unknown.RemoveAll(found.Contains);
            reached.UnionWith(found.Select(rule => rule.Name));
            text = string.Join("\n", found.Select(rule => rule.Json));
        }

        return reached;
    }
}
