using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Catalogue;
using InviteGen.Core.Drift.Comparing.Matching;
using InviteGen.Core.Drift.Comparing.Recording;
using InviteGen.Core.Drift.Locks.Keys;

namespace InviteGen.Core.Drift.Comparing.Schemas;

/// <summary>Compares the alternatives of a value (<c>oneOf</c>, <c>anyOf</c>) and what tells them apart.</summary>
internal static class AlternativesComparer
{
    public static IEnumerable<SchemaEdit> Compare(Alternatives old, Alternatives current, AlternativeMatch match) =>
        old.Schemas.Count == 0 || current.Schemas.Count == 0 ? [] :
        [
            .. match.Removed.Select(one => Removed(one, old)),
            .. match.Added.Select(one => Added(one, current)),
            .. DiscriminatorComparer.Compare(old, current, match),
        ];

    private static SchemaEdit Removed(Schema schema, Alternatives old) => new(
        old.IsExclusive ? AlternativeChanges.OneOfRemoved : AlternativeChanges.AnyOfRemoved, new(Before: NameOf(schema)))
    {
        Key = LockKeys.Alternative(schema),
    };

    private static SchemaEdit Added(Schema schema, Alternatives current) => new(
        current.IsExclusive ? AlternativeChanges.OneOfAdded : AlternativeChanges.AnyOfAdded, new(After: NameOf(schema)))
    {
        Key = LockKeys.Alternative(schema),
    };

    private static string NameOf(Schema schema) => AlternativeMatcher.CallOf(schema) ?? SchemaWords.Type(schema);
}
