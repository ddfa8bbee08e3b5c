using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Reach;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Drift.Locks.Merging;

/// <summary>A lock holds what its operations reach, and nothing else.</summary>
internal static class ReachedFacts
{
    /// <summary>
    /// The facts with what they refer to and only <paramref name="next"/> has, and without what nothing refers to.
    /// </summary>
    public static ApiContract Of(ApiContract facts, ApiContract next)
    {
        var reached = Reach(facts, next);
        var schemes = new HashSet<string>(
            facts.Operations.SelectMany(operation => operation.Security).SelectMany(alternative => alternative.Schemes),
            StringComparer.Ordinal);
        var operations = new HashSet<string>(facts.Operations.Select(operation => operation.Key), StringComparer.Ordinal);
        return facts with
        {
            Webhooks = facts.Webhooks.Where(webhook => webhook.Operation.Length == 0 || operations.Contains(webhook.Operation))
                .ToEquatableArray(),
            Schemas = Complete(facts.Schemas, next.Schemas, named => named.Name, reached.HasSchema),
            SecuritySchemes = Complete(facts.SecuritySchemes, next.SecuritySchemes, scheme => scheme.Name, schemes.Contains),
            Assertions = Complete(facts.Assertions, next.Assertions, rule => rule.Name, reached.HasAssertion),
        };
    }

    private static EquatableArray<T> Complete<T>(
        EquatableArray<T> facts, EquatableArray<T> next, Func<T, string> nameOf, Func<string, bool> isReached)
        where T : IEquatable<T>
    {
        var known = new HashSet<string>(facts.Select(nameOf), StringComparer.Ordinal);
        return facts.Concat(next.Where(fact => !known.Contains(nameOf(fact))))
            .Where(fact => isReached(nameOf(fact)))
            .ToEquatableArray();
    }

    private static ReachedNames Reach(ApiContract facts, ApiContract next)
    {
        var (schemas, nextSchemas) = (new NamedSchemas(facts.Schemas), new NamedSchemas(next.Schemas));
        var assertions = facts.Assertions.Concat(next.Assertions).ToLookup(one => one.Name, one => one.Json, StringComparer.Ordinal);
        return new(facts, name => schemas.Find(name) ?? nextSchemas.Find(name), name => assertions[name].FirstOrDefault());
    }
}
