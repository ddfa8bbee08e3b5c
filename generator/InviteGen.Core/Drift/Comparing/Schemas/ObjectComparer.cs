using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Catalogue;
using InviteGen.Core.Drift.Comparing.Matching;
using InviteGen.Core.Drift.Comparing.Recording;
using InviteGen.Core.Drift.Locks.Keys;

namespace InviteGen.Core.Drift.Comparing.Schemas;

/// <summary>Compares which properties objects have.</summary>
internal static class ObjectComparer
{
    /// <summary>Properties that are new or were removed.</summary>
    public static IEnumerable<PartEdit> Properties(SchemaPair pair, SchemaGraph graph)
    {
        var (before, after) = (pair.Before.Object, pair.After.Object);
        var types = new ObjectTypes(pair.Before, pair.After);
        foreach (var property in before.Properties.Where(one => !Has(after, one.Name)))
        {
            var slot = graph.Slots(property.Schema, property.Schema).Before;
            var kind = PropertyChanges.Removed(property.IsRequired, slot.IsWriteOnly);
            yield return new(
                property.Name, slot, new SchemaEdit(types.OfMember(kind), new(Before: SchemaWords.Type(slot.Stated))));
        }

        foreach (var property in after.Properties.Where(one => !Has(before, one.Name)))
        {
            var slot = graph.Slots(property.Schema, property.Schema).After;
            var wasRequired = before.AlsoRequired.Contains(property.Name);
            var kind = PropertyChanges.Added(NeedOf(property, slot, wasRequired), slot.IsReadOnly, slot.IsWriteOnly);

            // What was only required had a member already, for a value of any type.
            yield return new(property.Name, slot, new SchemaEdit(
                types.OfMember(wasRequired ? kind.OfAnotherType : kind), new(After: SchemaWords.Type(slot.Stated))));
        }
    }

    /// <summary>Whether other properties than the declared ones may stand in the object.</summary>
    public static IEnumerable<SchemaEdit> Rest(Schema old, Schema current)
    {
        var (before, after, types) = (old.Object, current.Object, new ObjectTypes(old, current));
        var (hadType, hasType) = (before.AdditionalProperties is not null, after.AdditionalProperties is not null);
        if (before.IsClosed != after.IsClosed)
        {
            yield return new(types.OfMember(after.IsClosed
                ? hadType ? ObjectChanges.TypedClosed : ObjectChanges.Closed
                : hasType ? ObjectChanges.TypedOpened : ObjectChanges.Opened));
        }
        else if (hadType != hasType)
        {
            yield return new(types.OfRest(hadType ? ObjectChanges.Untyped : ObjectChanges.Typed));
        }

        foreach (var name in after.AlsoRequired.Except(before.AlsoRequired).Where(name => !Has(before, name)))
        {
            yield return new(types.OfMember(ObjectChanges.UndeclaredRequired), new(After: name)) { Key = LockKeys.AlsoRequired(name) };
        }

        foreach (var name in before.AlsoRequired.Except(after.AlsoRequired).Where(name => !Has(after, name)))
        {
            yield return new(types.OfMember(ObjectChanges.UndeclaredNotRequired), new(Before: name)) { Key = LockKeys.AlsoRequired(name) };
        }
    }

    /// <summary>Whether a property that was and is there must be there.</summary>
    public static IEnumerable<SchemaEdit> Presence(SchemaPart part, ObjectShape before, ObjectShape after)
    {
        var (was, isNow) = (Find(before, part.Name).IsRequired, Find(after, part.Name).IsRequired);
        return was == isNow ? []
            : [new SchemaEdit(!isNow ? PresenceChanges.BecameOptional
                : part.After.Default is null ? PresenceChanges.BecameRequired
                : PresenceChanges.BecameRequiredWithDefault)];
    }

    private static PropertyNeed NeedOf(Property property, SchemaSlot slot, bool wasRequired) =>
        !property.IsRequired ? PropertyNeed.Optional
        : wasRequired ? PropertyNeed.AlreadyRequired
        : slot.Default is not null ? PropertyNeed.RequiredWithDefault
        : PropertyNeed.Required;

    private static bool Has(ObjectShape shape, string name) => shape.Properties.Any(property => property.Name == name);

    private static Property Find(ObjectShape shape, string name) => shape.Properties.First(property => property.Name == name);
}
