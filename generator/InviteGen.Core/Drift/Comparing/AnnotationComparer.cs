using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Locks;
using InviteGen.Core.Findings;

namespace InviteGen.Core.Drift.Comparing;

/// <summary>Compares what is said of a value beside its shape: null, default, deprecation, who sets it.</summary>
internal static class AnnotationComparer
{
    /// <summary>Compares two named schemas; all places that refer to them inherit it.</summary>
    public static IEnumerable<SchemaEdit> CompareTargets(Schema before, Schema after, bool hasDefault = true) => Compare(
        new SchemaSlot(before, before) { HasNoDefault = !hasDefault }, new SchemaSlot(after, after) { HasNoDefault = !hasDefault });

    /// <summary>Compares two places. What is only the change of the named schemas behind them is told there.</summary>
    public static IEnumerable<SchemaEdit> CompareSlots(SchemaSlot before, SchemaSlot after)
    {
        if (!before.IsNamed || !after.IsNamed)
        {
            return Compare(before, after);
        }

        var told = new HashSet<string>(CompareTargets(before.Target, after.Target).Select(edit => edit.Action), StringComparer.Ordinal);
        return Compare(before, after).Where(edit => !told.Contains(edit.Action));
    }

    private static IEnumerable<SchemaEdit> Compare(SchemaSlot before, SchemaSlot after) =>
    [
        .. Shapes.TakesAnything(before.Target) || Shapes.TakesAnything(after.Target) ? [] : Null(before.IsNullable, after.IsNullable),
        .. before.Default == after.Default ? [] : Default(Canonical(before.Default), Canonical(after.Default)),
        .. Deprecation(before.IsDeprecated, after.IsDeprecated, Sunset.Suffix(after.Target.Annotations)),
    ];

    private static string? Canonical(string? json) => json is null ? null : LockJson.Canonical(json);

    private static IEnumerable<SchemaEdit> Null(bool old, bool current) => old == current
        ? []
        : [current
            ? new SchemaEdit(CompatibilityRules.Null, "became-nullable", Movement.Widened, "may be null now")
            {
                Keyword = "type",
                Source = SourceEffect.Changes,
            }
            : new SchemaEdit(CompatibilityRules.Null, "became-not-nullable", Movement.Narrowed, "is never null now")
            {
                Keyword = "type",
                Source = SourceEffect.Changes,
            }];

    private static IEnumerable<SchemaEdit> Default(string? old, string? current) => old == current
        ? []
        : [(old, current) switch
        {
            (null, _) => DefaultEdit("default-value-added", $"has the default {SchemaWords.Value(current!)} now", "", current!),
            (_, null) => DefaultEdit("default-value-removed", $"no longer has the default {SchemaWords.Value(old)}", old, ""),
            _ => DefaultEdit(
                "default-value-changed", $"has the default {SchemaWords.Value(current)} now (was {SchemaWords.Value(old)})", old, current),
        }];

    private static SchemaEdit DefaultEdit(string action, string words, string old, string current) =>
        new(CompatibilityRules.Default, action, Movement.Incomparable, words)
        {
            Keyword = "default",
            Source = SourceEffect.Attribute,
            SafeRule = DiagnosticRules.DefaultChanged,
            Before = old,
            After = current,
        };

    private static IEnumerable<SchemaEdit> Deprecation(bool old, bool current, string suffix) => old == current
        ? []
        : [new SchemaEdit(
            CompatibilityRules.Limit, current ? "deprecated" + suffix : "reactivated", Movement.Incomparable,
            current ? "is deprecated" : "is no longer deprecated")
        {
            Keyword = "deprecated",
            Source = SourceEffect.Attribute,
            Wire = WireEffect.Safe,
            SafeRule = current ? DiagnosticRules.Deprecated : DiagnosticRules.Reactivated,
        }];
}
