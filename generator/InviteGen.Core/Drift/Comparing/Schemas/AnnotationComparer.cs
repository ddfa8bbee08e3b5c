using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Catalogue;
using InviteGen.Core.Drift.Comparing.Matching;
using InviteGen.Core.Drift.Comparing.Recording;
using InviteGen.Core.Drift.Locks.Format;

namespace InviteGen.Core.Drift.Comparing.Schemas;

/// <summary>Compares what is said of a value besides its type: null, default, deprecation.</summary>
internal static class AnnotationComparer
{
    /// <summary>Compares two named schemas; all places that refer to them inherit it.</summary>
    public static IEnumerable<SchemaEdit> CompareTargets(Schema before, Schema after, NullUse use, bool hasDefault = true) => Compare(
        new SchemaSlot(before, before) { HasNoDefault = !hasDefault },
        new SchemaSlot(after, after) { HasNoDefault = !hasDefault, Null = use });

    /// <summary>Compares two places. What is only the change of the named schemas behind them is reported there.</summary>
    public static IEnumerable<SchemaEdit> CompareSlots(SchemaSlot before, SchemaSlot after)
    {
        if (!before.IsNamed || !after.IsNamed)
        {
            return Compare(before, after);
        }

        var inherited = SchemaLink.Shared(before, after).Select(link => Compare(link.Before, link.After with { Null = after.Null }))
            .FirstOrDefault() ?? CompareTargets(before.Target, after.Target, after.Null);
        var known = new HashSet<SchemaChangeKind>(inherited.Select(edit => edit.Kind));
        return Compare(before, after).Where(edit => !known.Contains(edit.Kind));
    }

    private static IEnumerable<SchemaEdit> Compare(SchemaSlot before, SchemaSlot after) =>
    [
        .. Shapes.TakesAnything(before.Target) || Shapes.TakesAnything(after.Target) ? [] : Null(before, after),
        .. before.Default == after.Default ? [] : Default(Canonical(before.Default), Canonical(after.Default)),
        .. Deprecation(before.IsDeprecated, after.IsDeprecated, Sunset.Of(after.Target.Annotations) is not null),
    ];

    private static string? Canonical(string? json) => json is null ? null : LockJson.Canonical(json);

    private static IEnumerable<SchemaEdit> Null(SchemaSlot before, SchemaSlot after) =>
        (before.IsNullable == after.IsNullable, after.Null) switch
    {
        (true, _) => [],
        (_, NullUse.Never) => [new SchemaEdit(after.IsNullable ? NullChanges.TextBecameNullable : NullChanges.TextBecameNotNullable)],
        (_, NullUse.Absent) =>
            [new SchemaEdit(after.IsNullable ? NullChanges.OptionalBecameNullable : NullChanges.OptionalBecameNotNullable)],
        _ => [new SchemaEdit(after.IsNullable ? NullChanges.BecameNullable : NullChanges.BecameNotNullable)],
    };

    private static IEnumerable<SchemaEdit> Default(string? old, string? current) => old == current
        ? []
        : [new SchemaEdit(
            old is null ? DefaultChanges.Added : current is null ? DefaultChanges.Removed : DefaultChanges.Changed, new(old, current))];

    private static IEnumerable<SchemaEdit> Deprecation(bool old, bool current, bool hasSunset) => old == current
        ? []
        : [new SchemaEdit(!current ? SchemaDeprecations.Reactivated
            : hasSunset ? SchemaDeprecations.DeprecatedWithSunset
            : SchemaDeprecations.Deprecated)];
}
