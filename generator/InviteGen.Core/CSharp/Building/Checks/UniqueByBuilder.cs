using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Reach;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.CSharp.Building.Types;
using InviteGen.Core.CSharp.Types;
using InviteGen.Core.CSharp.Validation.Checks;
using InviteGen.Core.Text;

namespace InviteGen.Core.CSharp.Building.Checks;

/// <summary>Plans the check that no two items of a list have the same key (<c>x-invitegen-unique-by</c>).</summary>
internal sealed class UniqueByBuilder(ModelCatalog catalog, Direction direction)
{
    /// <summary>The check; null where the items have no such key.</summary>
    public UniqueByCheck? Build(Schema list, ListReference type)
    {
        var item = catalog.Follow(list.Array.Items ?? Schema.Anything);
        var key = item.Object.Properties.FirstOrDefault(property => property.Name == list.Array.UniqueBy);
        if (list.Array.UniqueBy.Length == 0
            || key is null
            || type.Item is not ModelReference { Kind: ModelKind.Record } record
            || !Travel.Travels(key, catalog.Follow(key.Schema), direction))
        {
            // What travels the other way only is no member of the type.
            return null;
        }

        // E-mail addresses are the same in any case: no provider tells them apart, although RFC 5321, section 2.4, allows it.
        var ignoresCase = catalog.Follow(key.Schema).Format is "email" or "idn-email";
        var pointer = (JsonPointer.Root / key.Name).Text;
        return new UniqueByCheck(MemberNames.Of(item, record.Name)[key.Name], FormOf(key), pointer, ignoresCase);
    }

    /// <summary>How a member that holds text in JSON becomes text in C#.</summary>
    private KeyForm FormOf(Property property)
    {
        var schema = catalog.Follow(property.Schema);
        var type = ScalarTypes.For(schema.Types, schema.Format);
        var isStruct = type.IsValueType || SchemaShape.IsEnum(schema);
        return !isStruct && type.Type == ScalarType.String ? KeyForm.Text
            : isStruct && property.IsRequired ? KeyForm.Value
            : KeyForm.ValueOrNull;
    }
}
