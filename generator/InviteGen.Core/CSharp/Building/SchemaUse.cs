using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.CSharp.Models;

namespace InviteGen.Core.CSharp.Building;

/// <summary>Where values of schemas travel, one property at a time.</summary>
internal static class SchemaUse
{
    /// <summary>The server sets what is read-only and never returns what is write-only (OpenAPI, Schema Object).</summary>
    /// <param name="property">A property of an object.</param>
    /// <param name="target">Its schema, behind references.</param>
    /// <param name="direction">Which way the object travels.</param>
    public static bool Travels(Property property, Schema target, Direction direction) => direction switch
    {
        Direction.Request => !(property.Schema.IsReadOnly || target.IsReadOnly),
        Direction.Response => !(property.Schema.IsWriteOnly || target.IsWriteOnly),
        _ => true,
    };

    /// <summary>True when the property travels one way only.</summary>
    public static bool IsOneWay(Property property, Schema target) =>
        !Travels(property, target, Direction.Request) || !Travels(property, target, Direction.Response);

    /// <summary>The schemas that stand directly in this one and travel with it.</summary>
    public static IEnumerable<Schema> Children(Schema schema, Func<Property, bool> travels) =>
        schema.Object.Properties.Where(travels).Select(property => property.Schema)
            .Concat(schema.Alternatives.Schemas)
            .Concat(new[] { schema.Array.Items, schema.Object.AdditionalProperties }.OfType<Schema>());
}
