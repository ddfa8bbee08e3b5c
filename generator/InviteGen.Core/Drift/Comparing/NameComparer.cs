using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Findings;

namespace InviteGen.Core.Drift.Comparing;

/// <summary>
/// Compares what types are called in C#: by the name of the schema, by the title of one that stands inline, or by where it stands.
/// </summary>
internal sealed class NameComparer(SchemaTable before, SchemaTable after)
{
    /// <summary>True where a schema did not make room for another one, but only has another name.</summary>
    public bool IsRename(SchemaSlot old, SchemaSlot current) =>
        old.Name is { } was && current.Name is { } isNow && was != isNow && !after.Has(was) && !before.Has(isNow);

    /// <summary>A named schema that has another name: one change, wherever it is used.</summary>
    public IEnumerable<SchemaEdit> CompareNamed(SchemaSlot old, SchemaSlot current) =>
        IsRename(old, current) && HasOwnType(old.Target) && HasOwnType(current.Target)
            ? [Edit($"is called so now (was '{old.Name}'); its type in C# has another name", old.Name!, current.Name!) with
            {
                Slug = static (_, _) => "schema-renamed",
            }]
            : [];

    /// <summary>A place whose type has another name, though what it describes may be the same.</summary>
    public IEnumerable<SchemaEdit> CompareSlots(SchemaSlot old, SchemaSlot current)
    {
        if (IsRename(old, current) || !HasOwnType(old.Target) || !HasOwnType(current.Target)
            || Shapes.IsChoice(old.Target) != Shapes.IsChoice(current.Target) || old.Target.Types != current.Target.Types)
        {
            return [];
        }

        var (was, isNow) = (CallOf(old), CallOf(current));
        return was == isNow ? []
            : [Edit(
                $"has a type of another name in C# now: after {Words(isNow)} (was after {Words(was)})", was, isNow)];
    }

    private static string Words(string name) => name.Length > 0 ? $"'{name}'" : "its place";

    private static string CallOf(SchemaSlot slot) =>
        slot.Name ?? (SchemaShape.IsNamedByTitle(slot.Target) ? slot.Target.Title : "");

    /// <summary>True for what becomes a type, or holds one that is called after it.</summary>
    private static bool HasOwnType(Schema schema)
    {
        var inner = schema;
        while (inner.Reference is null && !SchemaShape.IsModel(inner)
            && (inner.Array.Items ?? inner.Object.AdditionalProperties) is { } part)
        {
            inner = part;
        }

        return SchemaShape.IsModel(inner);
    }

    private static SchemaEdit Edit(string words, string old, string current) =>
        new(CompatibilityRules.Limit, "type-name-changed", Movement.Incomparable, words)
        {
            Wire = WireEffect.Safe,
            SafeRule = DiagnosticRules.ClientNameChanged,
            Source = SourceEffect.Changes,
            Before = old,
            After = current,
        };
}
