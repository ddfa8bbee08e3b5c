using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Catalogue;
using InviteGen.Core.Drift.Comparing.Matching;
using InviteGen.Core.Drift.Comparing.Recording;
using InviteGen.Core.Drift.Locks.Format;

namespace InviteGen.Core.Drift.Comparing.Schemas;

/// <summary>
/// Compares what strings hold (<c>contentMediaType</c>, <c>contentEncoding</c>, <c>contentSchema</c>), and lists that may grow.
/// </summary>
internal static class ContentComparer
{
    private const string Extensible = "x-extensible-enum";

    public static IEnumerable<SchemaEdit> Compare(Schema before, Schema after)
    {
        if (before.Annotations == after.Annotations)
        {
            return [];
        }

        return
        [
            .. Text(ContentChanges.MediaTypeChanged, before, after),
            .. Text(ContentChanges.EncodingChanged, before, after),
            .. AssertionComparer.Keyword(
                ContentChanges.Schema, Canonical(before, ContentChanges.Schema.Keyword), Canonical(after, ContentChanges.Schema.Keyword)),
            .. Values(before.Annotations.Texts(Extensible), after.Annotations.Texts(Extensible)),
        ];
    }

    // A lock and a document write one JSON in two ways.
    private static string? Canonical(Schema schema, string keyword) =>
        schema.Annotations.Get(keyword) is { } json ? LockJson.Canonical(json) : null;

    private static IEnumerable<SchemaEdit> Text(SchemaChangeKind kind, Schema before, Schema after)
    {
        var (old, current) = (before.Annotations.Text(kind.Keyword!), after.Annotations.Text(kind.Keyword!));
        return old == current ? [] : [new SchemaEdit(kind, new(old, current))];
    }

    // A list that is new, or that is no longer there, says nothing of single values.
    private static IEnumerable<SchemaEdit> Values(IReadOnlyList<string> old, IReadOnlyList<string> current) =>
    [
        .. current.Count == 0 ? [] : old.Except(current)
            .Select(value => new SchemaEdit(EnumChanges.ExtensibleValueRemoved, new(Before: value))),
        .. old.Count == 0 ? [] : current.Except(old)
            .Select(value => new SchemaEdit(EnumChanges.ExtensibleValueAdded, new(After: value))),
    ];
}
