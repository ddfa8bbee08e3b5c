using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Catalogue;
using InviteGen.Core.Drift.Comparing.Matching;
using InviteGen.Core.Drift.Comparing.Recording;

namespace InviteGen.Core.Drift.Comparing.Schemas;

/// <summary>Compares the alternatives of a value (<c>oneOf</c>, <c>anyOf</c>) and what tells them apart.</summary>
internal static class AlternativesComparer
{
    public static IEnumerable<SchemaEdit> Compare(Alternatives old, Alternatives current, AlternativeMatch match) =>
        old.Schemas.Count == 0 || current.Schemas.Count == 0 ? [] :
        [
            .. match.Removed.Select(one => Removed(one, old, match)),
            .. match.Added.Select(one => Added(one, current, match)),
            .. DiscriminatorComparer.Compare(old, current, match),
        ];

    private static SchemaEdit Removed(Schema schema, Alternatives old, AlternativeMatch match) => new(
        old.IsExclusive ? AlternativeChanges.OneOfRemoved : AlternativeChanges.AnyOfRemoved, new(Before: NameOf(schema)))
    {
        Key = match.KeysBefore.Of(schema),

        // Those behind it have other numbers now, so that another one may have its key.
        Keys = (match.KeysBefore.Of(schema), match.KeysAfter.Free(schema)),
    };

    private static SchemaEdit Added(Schema schema, Alternatives current, AlternativeMatch match) => new(
        current.IsExclusive ? AlternativeChanges.OneOfAdded : AlternativeChanges.AnyOfAdded, new(After: NameOf(schema)))
    {
        Key = match.KeysAfter.Of(schema),
        Keys = (match.KeysBefore.Free(schema), match.KeysAfter.Of(schema)),
    };

    private static string NameOf(Schema schema) => AlternativeMatcher.CallOf(schema) ?? SchemaWords.Type(schema);
}
