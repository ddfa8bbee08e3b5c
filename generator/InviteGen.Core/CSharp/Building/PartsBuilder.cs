using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.CSharp.Models;
using InviteGen.Core.CSharp.Types;
using InviteGen.Core.CSharp.Validation;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Building;

/// <summary>Plans the record of a multipart body with files.</summary>
internal sealed class PartsBuilder(TypeBuilder types)
{
    public RecordPlan Build(Schema schema, string name)
    {
        var plan = new RecordBuilder(types).Build(schema, name, Usage.Request);
        var sources = schema.Object.Properties.ToDictionary(property => property.Name, property => property.Schema, StringComparer.Ordinal);
        return plan with
        {
            HasFiles = true,
            Properties = plan.Properties.Select(property => ToPart(property, sources[property.JsonName])).ToEquatableArray(),
        };
    }

    /// <summary>A form has no null: a part is there or not.</summary>
    private PropertyPlan ToPart(PropertyPlan property, Schema schema)
    {
        var isFile = Files.Is(schema, types.Follow);
        var type = isFile ? ScalarTypes.File
            : Files.AreMany(schema, types.Follow) ? TypeReference.ListOf(ScalarTypes.File)
            : property.Type;
        return property with
        {
            Type = type.NotNull(),
            Presence = property.Presence == Presence.Required && !property.Type.IsNullable ? Presence.Required : Presence.Optional,
            Validation = isFile ? ValidationPlan.None : property.Validation,
        };
    }
}
