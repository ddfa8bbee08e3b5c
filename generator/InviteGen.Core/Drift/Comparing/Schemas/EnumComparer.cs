using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Catalogue;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Comparing.Recording;
using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Drift.Locks.Keys;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Drift.Comparing.Schemas;

/// <summary>Compares the values that schemas list (<c>enum</c>, <c>const</c>).</summary>
internal static class EnumComparer
{
    public static IEnumerable<SchemaEdit> Compare(Schema before, Schema after)
    {
        if (before.Enum == after.Enum)
        {
            return [];
        }

        var (old, current) = (Values(before), Values(after));
        if (old == current)
        {
            return [];
        }

        // Only values of texts are members of a type: what C# has for a number with an enum is a number.
        return SchemaShape.IsEnum(before) || SchemaShape.IsEnum(after)
            ? Compare(old, current)
            : Compare(old, current).Select(edit => edit with { Kind = edit.Kind.OfOneType });
    }

    private static IEnumerable<SchemaEdit> Compare(EquatableArray<string> old, EquatableArray<string> current)
    {
        if (old.Count == 0 || current.Count == 0 || (old.Count == 1 && current.Count == 1))
        {
            return [new SchemaEdit(KindOf(old, current), new(Show(old), Show(current)))];
        }

        return
        [
            .. old.Where(value => !current.Contains(value)).Select(value => new SchemaEdit(EnumChanges.ValueRemoved, new(Before: value))
            {
                Key = LockKeys.Value(value),
            }),
            .. current.Where(value => !old.Contains(value)).Select(value => new SchemaEdit(EnumChanges.ValueAdded, new(After: value))
            {
                Key = LockKeys.Value(value),
            }),
        ];
    }

    /// <summary>Values where there were none, whatever else became of the schema.</summary>
    public static IEnumerable<SchemaEdit> Became(Schema before, Schema after) =>
        before.Enum.Count == 0 && after.Enum.Count > 0 ? Compare(before, after) : [];

    private static SchemaChangeKind KindOf(EquatableArray<string> old, EquatableArray<string> current) => (old.Count, current.Count) switch
    {
        (0, 1) => EnumChanges.ConstantAdded,
        (0, _) => EnumChanges.BecameEnum,
        (1, 0) => EnumChanges.ConstantRemoved,
        (_, 0) => EnumChanges.EnumRemoved,
        _ => EnumChanges.ConstantChanged,
    };

    /// <summary>How a value is written, and in what order, means nothing.</summary>
    private static EquatableArray<string> Values(Schema schema) =>
        schema.Enum.Select(value => LockJson.Canonical(value.Json)).Distinct()
            .OrderBy(json => json, StringComparer.Ordinal).ToEquatableArray();

    private static string Show(EquatableArray<string> values) => SentenceTemplate.Shorten(string.Join(", ", values));
}
