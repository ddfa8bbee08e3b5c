using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Locks;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Drift.Comparing;

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

        if (old.Count == 0 || current.Count == 0)
        {
            return [old.Count == 0 ? Became(current) : Freed(old)];
        }

        return old.Count == 1 && current.Count == 1
            ? [Constant("const-changed", Movement.Incomparable, $"must be {Show(current)} now (was {Show(old)})", old, current)]
            :
            [
                .. old.Where(value => !current.Contains(value)).Select(Removed),
                .. current.Where(value => !old.Contains(value)).Select(Added),
            ];
    }

    /// <summary>Values where there were none, whatever else became of the schema.</summary>
    public static IEnumerable<SchemaEdit> Became(Schema before, Schema after) =>
        before.Enum.Count == 0 && after.Enum.Count > 0 ? [Became(Values(after))] : [];

    /// <summary>How a value is written, and in what order, means nothing.</summary>
    private static EquatableArray<string> Values(Schema schema) =>
        schema.Enum.Select(value => LockJson.Canonical(value.Json)).Distinct().OrderBy(value => value, StringComparer.Ordinal).ToEquatableArray();

    private static SchemaEdit Became(EquatableArray<string> values) => values.Count == 1
        ? Constant("const-added", Movement.Narrowed, $"must be {Show(values)} now", [], values)
        : new SchemaEdit(
            CompatibilityRules.Constant with { WidenedResponse = WireEffect.Risky }, "became-enum", Movement.Narrowed,
            $"takes only {Show(values)} now")
        {
            Keyword = "enum",
            Source = SourceEffect.Changes,
            After = Show(values),
        };

    private static SchemaEdit Freed(EquatableArray<string> values) => values.Count == 1
        ? Constant("const-removed", Movement.Widened, $"may be something else than {Show(values)} now", values, [])
        : new SchemaEdit(CompatibilityRules.Values, "enum-removed", Movement.Widened, $"may be something else than {Show(values)} now")
        {
            Keyword = "enum",
            Source = SourceEffect.Changes,
            Before = Show(values),
        };

    private static SchemaEdit Constant(
        string action, Movement movement, string words, EquatableArray<string> old, EquatableArray<string> current) =>
        new(CompatibilityRules.Constant, action, movement, words)
        {
            Keyword = "enum",
            Source = movement == Movement.Widened ? SourceEffect.Adds : SourceEffect.Changes,
            Before = Show(old),
            After = Show(current),
        };

    private static SchemaEdit Removed(string value) =>
        new(CompatibilityRules.Values, "enum-value-removed", Movement.Narrowed, $"no longer has the value {SchemaWords.Value(value)}")
        {
            Keyword = "enum",
            Key = LockKeys.Value(value),
            Source = SourceEffect.Removes,
            IsRemoval = true,
            Before = value,
        };

    private static SchemaEdit Added(string value) =>
        new(CompatibilityRules.Values, "enum-value-added", Movement.Widened, $"has the new value {SchemaWords.Value(value)}")
        {
            Keyword = "enum",
            Key = LockKeys.Value(value),
            Source = SourceEffect.Adds,
            After = value,
        };

    private static string Show(EquatableArray<string> values) => SchemaWords.Value(string.Join(", ", values));
}
