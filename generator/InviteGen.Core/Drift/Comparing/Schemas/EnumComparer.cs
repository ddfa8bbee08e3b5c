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
    /// <param name="before">The schema before.</param>
    /// <param name="after">The schema after.</param>
    /// <param name="at">What they describe.</param>
    public static IEnumerable<SchemaEdit> Compare(Schema before, Schema after, SchemaContext at)
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

        return Compare(old, current).Select(edit => edit with { Kind = InCode(edit.Kind, before, after, at) });
    }

    /// <summary>
    /// Only values of texts are members of a type: what C# has for a number with an enum is a number. A text that can be one thing only is
    /// a text, too: a second value gives it a type. Beside a property there is a constant for its only value, and an argument with only one
    /// value may be left out.
    /// </summary>
    private static SchemaChangeKind InCode(SchemaChangeKind kind, Schema before, Schema after, SchemaContext at)
    {
        var (wasEnum, isEnum) = (SchemaShape.IsEnum(before), SchemaShape.IsEnum(after));
        var (wasConstant, isConstant) = (SchemaShape.IsConstant(before), SchemaShape.IsConstant(after));
        return wasEnum && isEnum ? kind
            : wasEnum || isEnum ? kind.OfAnotherType
            : wasConstant != isConstant && at.IsRequiredParameter ? kind.OfAnotherType
            : wasConstant != isConstant && at.IsMember ? kind.OfConstant(isRemoved: wasConstant)
            : kind.OfOneType;
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
    public static IEnumerable<SchemaEdit> Became(Schema before, Schema after, SchemaContext at) =>
        before.Enum.Count == 0 && after.Enum.Count > 0 ? Compare(before, after, at) : [];

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
