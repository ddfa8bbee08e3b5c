using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Catalogue;
using InviteGen.Core.Drift.Comparing.Matching;
using InviteGen.Core.Drift.Comparing.Recording;

namespace InviteGen.Core.Drift.Comparing.Schemas;

/// <summary>
/// Compares what types are named after: the name of the schema, the title of one that stands inline, or where it stands.
/// </summary>
internal sealed class NameComparer(SchemaTable before, SchemaTable after, IClientTypes types)
{
    /// <summary>True where a schema did not make room for another one, but only has another name.</summary>
    public bool IsRename(SchemaSlot old, SchemaSlot current) =>
        old.Name is { } was && current.Name is { } isNow && was != isNow && !after.Has(was) && !before.Has(isNow);

    /// <summary>A named schema whose types have other names: one change, wherever it is used.</summary>
    public IEnumerable<SchemaEdit> CompareNamed(SchemaSlot old, SchemaSlot current)
    {
        if (IsRename(old, current) && HasOwnType(old.Target) && HasOwnType(current.Target))
        {
            yield return new SchemaEdit(KindOf(old.Name!, current.Name!), new(old.Name, current.Name));
        }

        if (HasTypeOfRequests(before, old) is { } had && HasTypeOfRequests(after, current) is { } has && had != has)
        {
            yield return new SchemaEdit(has ? NameChanges.RequestTypeAdded : NameChanges.RequestTypeRemoved);
        }
    }

    /// <summary>True where what is sent has another type than what is received; null where nothing is sent, or has no type.</summary>
    private static bool? HasTypeOfRequests(SchemaTable schemas, SchemaSlot slot) =>
        slot.Name is { } name && SchemaShape.IsModel(slot.Target) && schemas.IsSent(name) ? schemas.DiffersByDirection(name) : null;

    private SchemaChangeKind KindOf(string was, string isNow) =>
        types.HaveOneName(was, isNow) ? NameChanges.SchemaRespelled : NameChanges.SchemaRenamed;

    /// <summary>A place whose type has another name, though what it describes may be the same.</summary>
    public IEnumerable<SchemaEdit> CompareSlots(SchemaSlot old, SchemaSlot current)
    {
        if (IsRename(old, current) || !HasOwnType(old.Target) || !HasOwnType(current.Target)
            || Shapes.HasAlternatives(old.Target) != Shapes.HasAlternatives(current.Target) || old.Target.Types != current.Target.Types)
        {
            return [];
        }

        var (was, isNow) = (NameOf(old), NameOf(current));
        return was == isNow || HaveOneType(was, isNow) ? [] : [new SchemaEdit(NameChanges.TypeRenamed, new(was, isNow))];
    }

    /// <summary>True where C# makes one name of both; where a contract has both, one of them got another.</summary>
    private bool HaveOneType(string was, string isNow) => was.Length > 0 && isNow.Length > 0 && types.HaveOneName(was, isNow)
        && !(before.Has(was) && before.Has(isNow)) && !(after.Has(was) && after.Has(isNow));

    private static string NameOf(SchemaSlot slot) =>
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
}
